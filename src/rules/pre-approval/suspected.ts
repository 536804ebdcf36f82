import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { Website } from '../../model/schema'
import type { PreApprovalDemand } from '../../pre-approval/demand'
import { hasPaper, needOf, type PreApprovalAnalysis } from '../../pre-approval/website'
import { documentEn, documentZh, hintEn, hintZh, letterEn, letterZh } from '../../pre-approval/wording'

export const preApprovalSuspected = /* @__PURE__ */ rule({
  code: 'pre-approval.suspected',
  level: 'review',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  supersededBy: ['pre-approval.by-individual'],
  check: (analysis: PreApprovalAnalysis): PreApprovalDemand | undefined => {
    const need = needOf(analysis, 'suspected')
    return need === undefined || hasPaper(analysis.website, need.demand.category) ? undefined : need.demand
  },
})

export const zh = (params: ParamsOf<typeof preApprovalSuspected>): string =>
  params.letter
    ? `${hintZh(params)}。${letterZh(params.category, params.letter)}`
    : `${hintZh(params)}。如确实涉及，请提交${documentZh(params)}；如不涉及，建议换个说法或附上说明。`

export const en = (params: ParamsOf<typeof preApprovalSuspected>): string =>
  params.letter
    ? `${hintEn(params)}.${letterEn(params.category, params.letter)}`
    : `${hintEn(params)}. If so, submit ${documentEn(params)}; if not, use other words or add an explanation.`

export const doc = {
  title: { zh: '网站文字可能涉及前置审批的，由人工确认', en: 'Words that hint at a pre-approval are reviewed' },
  why: {
    zh: '第 15.1 条说的是网站内容“涉及”什么，文字只能提示。文字太少或太弱，不足以确定时，由人工确认：管局也会这样做，并要求提交文件或说明。',
    en: 'Clause 15.1 is about what a website’s content concerns (涉及), and words only hint at it. If they are too few or too weak to be sure, a person must look: administrations do, and ask for the document or for a letter.',
  },
  valid: [
    { value: { name: '雕刻时光', domains: [] } },
    { value: { name: '深夜电台', domains: [], description: '一个写作博客，记录深夜里的心情。' } },
    { value: { name: '云雀健康', domains: [], preApprovals: [{ category: 'medical' }] } },
  ],
  invalid: [
    {
      value: { name: '云雀', domains: [], description: '高清电影。' },
      params: {
        category: 'broadcasting',
        number: 10,
        issuingBureau: '地方广播电影电视局（省级）',
        documents: ['《信息网络传播视听节目许可证》'],
        found: [{ field: 'description', index: 0, word: '高清电影', start: 0, end: 4 }],
      },
    },
  ],
} satisfies RuleDoc<typeof preApprovalSuspected, Website>
