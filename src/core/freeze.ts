const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}

/**
 * Freezes what the library has built, with all objects and lists in it; never a value that a caller gave. What is frozen
 * already is frozen throughout. Only the calls at the top of a file are marked as pure: marked as a whole, bundlers would
 * drop the call within.
 */
export const freeze = <const T>(built: T): T => {
  if (typeof built !== 'object' || built === null || Object.isFrozen(built) || !isPlain(built)) return built
  for (const part of Object.values(built)) freeze(part)
  return Object.freeze(built)
}
