import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { PreApproval } from '../../model/schema'
import { linesOf } from '../../pre-approval/requirement'

const day = 86_400_000

/** Days since 1970 of a calendar date `YYYY-MM-DD`; `undefined` for anything else. */
const dayOf = (date: unknown): number | undefined => {
  const [, year, month, date_] = typeof date === 'string' ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []) : []
  if (year === undefined) return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date_))
  return new Date(time).toISOString().startsWith(date as string) ? time / day : undefined
}

export const preApprovalExpired = rule({
  code: 'pre-approval.expired',
  level: 'error',
  clause: '15.1',
  at: 'website.preApproval',
  on: 'object',
  needs: ['today'],
  check: ({ category, validUntil }: PreApproval, { edition, today }) => {
    const line = linesOf(edition).find((other) => other.category === category)
    const last = dayOf(validUntil)
    const now = dayOf(today)
    if (line === undefined || last === undefined || now === undefined || now <= last) return undefined
    return { category: line.category, days: now - last }
  },
})

export const doc = {
  title: 'A pre-approval is still valid on the day of the filing',
  why: 'Clause 15.1: the paper is handed in together with the filing, so it must be valid then; the news licence, for one, runs for three years. The last day still counts. The day comes from the fact `today`: the library reads no clock.',
  valid: [
    { value: { category: 'news', validUntil: '2019-06-01' }, facts: { today: '2019-06-01' } },
    { value: { category: 'news' }, facts: { today: '2019-06-01' } },
    { value: { category: 'news', validUntil: '2019-02-30' }, facts: { today: '2019-06-01' } },
  ],
  invalid: [
    {
      value: { category: 'news', validUntil: '2019-02-28' },
      facts: { today: '2019-03-01' },
      params: { category: 'news', days: 1 },
    },
  ],
} satisfies RuleDoc<typeof preApprovalExpired>
