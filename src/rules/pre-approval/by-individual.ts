import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'
import type { Website } from '../../model/schema'
import { preApprovals2021 } from '../../pre-approval/later-tables'
import type { PreApprovalAnalysis, PreApprovalParams } from '../../pre-approval/website'
import { topicsEn, topicsZh } from '../../pre-approval/wording'

export const preApprovalByIndividual = /* @__PURE__ */ rule({
  code: 'pre-approval.by-individual',
  level: 'error',
  clause: '15.2',
  at: 'website',
  on: 'pre-approval-analysis',
  subjectKinds: ['individual'],
  check: ({ needs: all }: PreApprovalAnalysis): (PreApprovalParams & { readonly onlyLocal: boolean }) | undefined => {
    const needs = all.filter(({ certainty }) => certainty !== 'suspected')
    if (needs.length === 0) return undefined
    return {
      demands: needs.map(({ demand }) => demand),
      found: needs.flatMap(({ found }) => found),
      onlyLocal: needs.every(({ status }) => status === 'local-practice'),
    }
  },
  downgrade: { to: 'review', when: ({ onlyLocal }) => onlyLocal === true },
})

export const zh = ({ demands, found, onlyLocal }: ParamsOf<typeof preApprovalByIndividual>): string =>
  onlyLocal
    ? `${topicsZh(demands, found)}。全国没有统一要求，但当地可能仍要求，需要审核人员确认。个人无法办理前置审批，请先咨询接入商。`
    : `${topicsZh(demands, found)}，需要前置审批。个人无法办理，请去掉这些内容，或由单位备案。`

export const en = ({ demands, found, onlyLocal }: ParamsOf<typeof preApprovalByIndividual>): string =>
  onlyLocal
    ? `${topicsEn(demands, found)}. There is no national requirement, but your province may still ask for a pre-approval, which individuals cannot obtain, so a reviewer must check it. Ask your provider first.`
    : `${topicsEn(demands, found)}. This requires a pre-approval, which individuals cannot obtain. Remove that content, or file as an organisation.`

const edition2021 = { limits: defaultLimits, preApprovals: preApprovals2021 }

export const doc = {
  title: { zh: '个人网站的内容不需要前置审批', en: 'An individual’s website does not need a pre-approval' },
  why: {
    zh: '第 15.2 条：由各企事业单位主动申请，个人无法办理前置审批文件。所以需要前置审批的个人网站，有什么文件都不能备案。',
    en: 'Clause 15.2: organisations apply for the documents, and individuals cannot obtain them. An individual’s website that needs one cannot be filed, whatever documents come with it.',
  },
  valid: [
    { value: { name: '电影爱好小分享', domains: [] }, facts: { subject: { kind: 'individual' } } },
    { value: { name: '蓝鲸新闻网', domains: [] }, facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: { name: '蓝鲸新闻网', domains: [], preApprovals: [{ category: 'news' }] },
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ category: 'news', field: 'name', index: 0, word: '新闻网', start: 2, end: 5 }] },
    },
    {
      value: { name: '稳盈理财', domains: [] },
      facts: { edition: edition2021, subject: { kind: 'individual' } },
      params: { onlyLocal: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof preApprovalByIndividual, Website>
