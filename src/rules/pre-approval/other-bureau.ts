import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { PreApproval } from '../../model/schema'
import { type BureauMatch, bureauIn, compareBureau } from '../../pre-approval/bureau'
import { linesOf } from '../../pre-approval/requirement'

/** From the best match to the worst: several lines of a table may name a bureau for one category. */
const order: readonly BureauMatch[] = ['same', 'renamed', 'national', 'other-province', 'lower-level', 'other-bureau']

const doubtful: readonly unknown[] = ['renamed', 'national', 'other-province']

export const preApprovalOtherBureau = rule({
  code: 'pre-approval.other-bureau',
  level: 'error',
  clause: '15.3',
  at: 'website.preApproval',
  on: 'object',
  check: ({ category, issuer }: PreApproval, { edition, province }) => {
    const lines = linesOf(edition).filter((line) => line.category === category)
    const [first] = lines
    if (first === undefined || typeof issuer !== 'string' || issuer.trim() === '') return undefined
    const matches = lines.map((line) => compareBureau(issuer, line, province))
    const reason = order.find((match) => matches.includes(match)) as BureauMatch
    if (reason === 'same') return undefined
    return { category: first.category, issuingBureau: bureauIn(first.issuingBureau, province), reason }
  },
  downgrade: { to: 'review', when: ({ reason }) => doubtful.includes(reason) },
})

export const doc = {
  title: 'A pre-approval comes from the bureau that is named for its category',
  why: 'Clause 15.3 names a provincial bureau for each category. A province’s own name for it will do: 北京市新闻出版局 is 地方新闻出版局（省级）. A bureau that took the task over, the national one and one of another province are for a person to look at; a bureau of a city or a county is not provincial.',
  valid: [
    { value: { category: 'publishing', issuer: '北京市新闻出版局' } },
    { value: { category: 'culture', issuer: '广东省文化厅' }, facts: { province: '广东' } },
    { value: { category: 'news' } },
  ],
  invalid: [
    {
      value: { category: 'culture', issuer: '北京市新闻出版局' },
      params: { category: 'culture', issuingBureau: '地方文化局（省级）', reason: 'other-bureau' },
    },
    { value: { category: 'culture', issuer: '珠海市文化局' }, params: { reason: 'lower-level' } },
    { value: { category: 'news', issuer: '浙江省网信办' }, params: { reason: 'renamed' }, level: 'review' },
    { value: { category: 'culture', issuer: '文化部' }, params: { reason: 'national' }, level: 'review' },
    {
      value: { category: 'culture', issuer: '湖南省文化厅' },
      facts: { province: '广东省' },
      params: { issuingBureau: '广东省文化局', reason: 'other-province' },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof preApprovalOtherBureau>
