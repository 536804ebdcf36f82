import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { Website } from '../../model/schema'
import { hasPaper, type PreApprovalAnalysis, type PreApprovalParams } from '../../pre-approval/website'
import { documentEn, documentZh, hintsEn, hintsZh } from '../../pre-approval/wording'

export const preApprovalSuspected = /* @__PURE__ */ rule({
  code: 'pre-approval.suspected',
  level: 'review',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  check: ({ website, needs: all }: PreApprovalAnalysis): PreApprovalParams | undefined => {
    const needs = all.filter(
      ({ certainty, demand }) => certainty === 'suspected' && !hasPaper(website, demand.category),
    )
    if (needs.length === 0) return undefined
    return { demands: needs.map(({ demand }) => demand), found: needs.flatMap(({ found }) => found) }
  },
})

export const zh = ({ demands, found }: ParamsOf<typeof preApprovalSuspected>): string =>
  demands
    .map(
      (demand) =>
        `${hintsZh(demand, found)}。如确实涉及，请提交${documentZh(demand)}；如不涉及，建议换个说法或附上说明。`,
    )
    .join('')

export const en = ({ demands, found }: ParamsOf<typeof preApprovalSuspected>): string =>
  demands
    .map(
      (demand) =>
        `${hintsEn(demand, found)}. If so, submit ${documentEn(demand)}; if not, use other words or add an explanation.`,
    )
    .join(' ')

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
      value: { name: '云雀健康', domains: [] },
      params: {
        demands: [
          {
            category: 'medical',
            issuingBureau: '地方食品药品监督管理局（省级）',
            documents: [],
          },
        ],
        found: [{ category: 'medical', field: 'name', index: 0, word: '健康', start: 2, end: 4 }],
      },
    },
  ],
} satisfies RuleDoc<typeof preApprovalSuspected, Website>
