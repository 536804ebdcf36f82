/** Arrays are walked up to this length; a longer one is no filing and reported as a wrong type. */
const longest = 100_000

/** Whether a value is an array that can be walked. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= longest

/** What a value is: `typeof`, with `null`, `array`, `too-long-array` and `unreadable` (a proxy that throws) distinguished. */
export const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (typeof value !== 'object') return typeof value
  try {
    return !Array.isArray(value) ? 'object' : isList(value) ? 'array' : 'too-long-array'
  } catch {
    return 'unreadable'
  }
}
