import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Website } from '../../model/schema'
import { hasPaper, type PreApprovalAnalysis } from '../../pre-approval/website'

export const preApprovalMissing = rule({
  code: 'pre-approval.missing',
  level: 'error',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  supersededBy: ['pre-approval.by-individual'],
  check: ({ website, needs: all }: PreApprovalAnalysis) => {
    const needs = all.filter(
      ({ certainty, demand }) => certainty !== 'suspected' && !hasPaper(website, demand.category),
    )
    if (needs.length === 0) return undefined
    return {
      demands: needs.map(({ demand }) => demand),
      found: needs.flatMap(({ found }) => found),
      onlyLocal: needs.every(({ status }) => status === 'local-practice'),
    }
  },
  downgrade: { to: 'review', when: ({ onlyLocal }) => onlyLocal === true },
})

export const doc = {
  title: 'A website that needs a pre-approval comes with it',
  why: 'Clause 15.1: what concerns news, publishing, education, medicine, drugs, broadcasting or culture is filed only with the paper of its bureau. The rule speaks where the form is ticked for a category or the website’s own words leave no doubt. What only a province still asks for is for a person to look at; what nobody asks for any longer is no issue.',
  valid: [
    { value: { name: '雕刻时光', domains: ['example.com'] } },
    { value: { name: '蓝鲸新闻网', domains: [], preApprovals: [{ category: 'news' }] } },
  ],
  invalid: [
    {
      value: { name: '蓝鲸新闻网', domains: [] },
      params: {
        demands: [
          { category: 'news', issuingBureau: '地方新闻办公室（省级）', documents: ['《互联网新闻信息服务许可证》'] },
        ],
        found: [{ category: 'news', field: 'name', index: 0, word: '新闻网', start: 2, end: 5 }],
        onlyLocal: false,
      },
    },
    { value: { name: '柠檬草的味道', domains: [], declaredCategories: ['culture'] }, params: { found: [] } },
  ],
} satisfies RuleDoc<typeof preApprovalMissing, Website>
