/** What a value tells, or what was known before where it tells nothing: a fact below `knowingAll`. */
export const told = <T>(own: T | undefined, before: Partial<T> | undefined): T =>
  (own === undefined ? before : own) as T
