import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Website } from '../../model/schema'
import { hasPaper, type PreApprovalAnalysis } from '../../pre-approval/website'

export const preApprovalSuspected = rule({
  code: 'pre-approval.suspected',
  level: 'review',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  check: ({ website, needs: all }: PreApprovalAnalysis) => {
    const needs = all.filter(
      ({ certainty, demand }) => certainty === 'suspected' && !hasPaper(website, demand.category),
    )
    if (needs.length === 0) return undefined
    return { demands: needs.map(({ demand }) => demand), found: needs.flatMap(({ found }) => found) }
  },
})

export const doc = {
  title: 'A website’s words do not hint at a category that needs a pre-approval',
  why: 'Clause 15.1 speaks of what a website’s content concerns (涉及); words only hint at it. Where they are too few or too weak to be sure, a person looks: bureaus do, and ask for the paper or for a letter.',
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
