/** Whether a value means "not given": absence, `null` and text of spaces alone mean the same. */
export const isBlank = (value: unknown): boolean => {
  if (typeof value !== 'string') return value === undefined || value === null
  // Nearly every text begins with a letter, a digit or a Chinese character; NaN is the unit of an empty one.
  const first = value.charCodeAt(0)
  return !((first > 0x20 && first < 0x80) || first > 0x3000) && !/\S/.test(value)
}

/** The same for an object of blank fields, as forms create for fields that nobody filled in. */
export const isEmpty = (value: unknown): boolean => {
  if (isBlank(value)) return true
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  for (const key in value) if (!isBlank((value as Record<string, unknown>)[key])) return false
  return true
}
