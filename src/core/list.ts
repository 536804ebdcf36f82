/** Arrays are walked up to this length; a longer one is no filing and reported as a wrong type. */
const longest = 100_000

/** Whether a value is an array that can be walked. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= longest

/** What a value is: `typeof`, with `null`, `array` and `too-long-array` told apart from `object`. */
export const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? (isList(value) ? 'array' : 'too-long-array') : typeof value
