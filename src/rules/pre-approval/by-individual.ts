import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Website } from '../../model/schema'
import type { PreApprovalAnalysis } from '../../pre-approval/website'

export const preApprovalByIndividual = rule({
  code: 'pre-approval.by-individual',
  level: 'error',
  clause: '15.2',
  at: 'website',
  on: 'pre-approval-analysis',
  subjectKinds: ['individual'],
  check: ({ needs: all }: PreApprovalAnalysis) => {
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

export const doc = {
  title: 'An individual’s website does not need a pre-approval',
  why: 'Clause 15.2: enterprises and institutions apply for the papers, individuals can’t obtain one. So an individual’s website that needs one can’t be filed, whatever paper comes with it.',
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
  ],
} satisfies RuleDoc<typeof preApprovalByIndividual, Website>
