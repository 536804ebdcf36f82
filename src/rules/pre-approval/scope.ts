import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { categoriesEn, categoriesZh } from '../../model/labels'
import type { Website } from '../../model/schema'
import type { PreApprovalDemand } from '../../pre-approval/demand'
import { hasPaper, needOf, type PreApprovalAnalysis } from '../../pre-approval/website'
import { documentEn, documentZh, letterEn, letterZh, termsEn, termsZh } from '../../pre-approval/wording'

export const preApprovalScope = /* @__PURE__ */ rule({
  code: 'pre-approval.scope',
  level: 'review',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  check: (analysis: PreApprovalAnalysis): PreApprovalDemand | undefined => {
    const need = needOf(analysis, 'scope')
    return need === undefined || hasPaper(analysis.website, need.demand.category) ? undefined : need.demand
  },
})

type Params = ParamsOf<typeof preApprovalScope>

const wordsOf = ({ found }: Params): readonly string[] => found.map(({ word }) => word)

export const zh = (params: Params): string => {
  const reason = `经营范围中的${termsZh(wordsOf(params))}属于${categoriesZh[params.category]}，需要审核人员确认网站是否提供`
  return params.letter
    ? `${reason}。${letterZh(params.category, params.letter)}`
    : `${reason}。如提供，请提交${documentZh(params)}；如不提供，请在简介或备注中写明。`
}

export const en = (params: Params): string => {
  const reason = `The business scope includes ${categoriesEn[params.category]} (${termsEn(wordsOf(params))}), so a reviewer must check whether the website offers it`
  return params.letter
    ? `${reason}.${letterEn(params.category, params.letter)}`
    : `${reason}. If it does, submit ${documentEn(params)}; if not, say so in the description or the remark.`
}

export const doc = {
  title: {
    zh: '经营范围涉及前置审批的，由人工确认',
    en: 'A business scope that concerns a pre-approval is reviewed',
  },
  why: {
    zh: '第 15.1 条看的是网站内容，而经营范围只说明主办单位可以做什么，所以只由人工确认。按经营范围规范表述判断，“不含”“非”“除外”等排除的不算；网站文字已经报告的类别不再重复。',
    en: 'Clause 15.1 is about the website’s content, and a business scope only says what the organisation may do, so a person must look. The rule goes by the standard phrases (经营范围规范表述) and honours exclusions (不含, 非, 除外). A category that the website’s own words already show is not repeated.',
  },
  valid: [
    {
      value: { name: '雕刻时光', domains: [] },
      facts: {
        subject: {
          kind: 'enterprise',
          businessScope: '会议及展览服务；广告发布（非广播电台、电视台、报刊出版单位）；健康咨询服务（不含诊疗服务）。',
        },
      },
    },
    {
      value: { name: '雕刻时光', domains: [], preApprovals: [{ category: 'news' }] },
      facts: { subject: { kind: 'enterprise', businessScope: '互联网新闻信息服务。' } },
    },
  ],
  invalid: [
    {
      value: { name: '雕刻时光', domains: [], description: '为企业提供解决方案。' },
      facts: { subject: { kind: 'enterprise', businessScope: '互联网新闻信息服务；软件开发。' } },
      params: {
        category: 'news',
        number: 1,
        found: [{ field: 'businessScope', index: 0, word: '互联网新闻信息服务', start: 0, end: 9 }],
      },
    },
  ],
} satisfies RuleDoc<typeof preApprovalScope, Website>
