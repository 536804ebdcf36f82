/** More values than anything that is read has: an object that is referred to many times counts as many times. */
const mostValues = 1_000_000

/** More units of text than these values contain. */
const mostUnits = 50_000_000

/**
 * Whether a value can be copied as JSON before memory is full. Objects that refer to the same ones can have copies of more
 * values than memory has, and cycles of any number.
 */
export const isCopyable = (value: unknown): boolean => {
  const left = [value]
  let values = 0
  let units = 0
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') units += next.length
    // Gaps of a list are values of its copy.
    values += Array.isArray(next) ? 1 + next.length : 1
    if (values > mostValues || units > mostUnits) return false
    if (typeof next !== 'object' || next === null) continue
    for (const key of Object.keys(next)) left.push((next as Readonly<Record<string, unknown>>)[key])
  }
  return true
}

/** A copy as JSON makes it. Throws a RangeError if the value refers to itself, or if its copy has too many values. */
export const jsonCopy = <T>(value: T): T => {
  if (!isCopyable(value)) throw new RangeError('more values than anything that is read has')
  return JSON.parse(JSON.stringify(value)) as T
}
