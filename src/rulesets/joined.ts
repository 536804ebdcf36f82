import type { Provision } from '../model/provision'

/** Provisions that differ in their words only, as one. */
export const joined = (provisions: readonly Provision[]): readonly Provision[] => {
  const byRest = new Map<string, Provision>()
  for (const provision of provisions) {
    const { words = [], ...rest } = provision
    const isByWord = words.length > 0 && provision.kinds === undefined
    const key = isByWord ? JSON.stringify(rest) : JSON.stringify(provision)
    const known = byRest.get(key)
    byRest.set(key, known && isByWord ? { ...known, words: [...known.words!, ...words] } : provision)
  }
  return [...byRest.values()]
}

/** What binds both groups alike binds everybody, also while the kind of subject is not known. */
export const forEverybody = (provisions: readonly Provision[]): readonly Provision[] => {
  const keys = provisions.map(({ for: _, ...rest }) => JSON.stringify(Object.entries(rest).sort()))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const seen = new Set<string>()
  return provisions.flatMap((provision, i) => {
    const key = keys[i] as string
    if (counts.get(key) !== 2) return [provision]
    if (seen.has(key)) return []
    seen.add(key)
    const { for: _, ...rest } = provision
    return [rest]
  })
}
