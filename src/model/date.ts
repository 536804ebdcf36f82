const day = 86_400_000

/** UTC+8: a filing's day is the day in China, and midnight there is still the day before in UTC. */
const chinaTime = 28_800_000

const forms = [
  /^(\d{4})-(\d\d)-(\d\d)$/,
  // A date-time means its day as written; no time zone is applied.
  /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
]

const fromParts = (year: number, month: number, date: number): number | undefined => {
  const time = Date.UTC(year, month - 1, date)
  const made = new Date(time)
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? time / day : undefined
}

/**
 * Days since 1970 of a date: `YYYY-MM-DD`, a date-time, 2020年1月1日 as printed on documents, or a `Date` (its day in China).
 * Returns `undefined` for anything else.
 */
export const dayOf = (value: unknown): number | undefined => {
  if (value instanceof Date) {
    const time = value.getTime()
    return Number.isNaN(time) ? undefined : Math.floor((time + chinaTime) / day)
  }
  if (typeof value !== 'string' || value.length > 64) return undefined
  const text = value.normalize('NFKC').replace(/^\s+|\s+$/g, '')
  for (const form of forms) {
    const [, year, month, date] = form.exec(text) ?? []
    if (year !== undefined) return fromParts(Number(year), Number(month), Number(date))
  }
  return undefined
}
