/** Reads a list once for many look-ups. */
export interface PrivateIndex<T, I, A extends readonly unknown[]> {
  /** A copy of a list that only one validation can reach, so that nobody changes it. */
  readonly prepare: (list: readonly T[]) => readonly T[]
  /** The index of a list: built once if the list is prepared, and each time if anyone may change it. */
  readonly of: (list: readonly T[], ...args: A) => I
}

/** @param build takes the list, and what is the same throughout one validation */
// @__NO_SIDE_EFFECTS__
export const privateIndex = <T, I, A extends readonly unknown[]>(
  build: (list: readonly T[], ...args: A) => I,
): PrivateIndex<T, I, A> => {
  const indices = new WeakMap<readonly T[], I | undefined>()
  return {
    prepare: (list) => {
      const copy = [...list]
      indices.set(copy, undefined)
      return copy
    },
    of: (list, ...args) => {
      const index = indices.get(list) ?? build(list, ...args)
      if (indices.has(list)) indices.set(list, index)
      return index
    },
  }
}

/** The first place of each key that an element of a list has; an element that is in the list again has no new ones. */
export const firstPlaces = <T>(list: readonly T[], keysOf: (element: T) => readonly string[]): Map<string, number> => {
  const places = new Map<string, number>()
  const seen = new Set<T>()
  for (const [place, element] of list.entries()) {
    if (seen.has(element)) continue
    seen.add(element)
    for (const key of keysOf(element)) if (!places.has(key)) places.set(key, place)
  }
  return places
}
