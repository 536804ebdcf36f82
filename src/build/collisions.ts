/** A word that may be next to a listed word: how often it is met, and what it costs in bits. */
export interface Neighbour {
  readonly text: string
  readonly weight: number
  /** As a word that ships; more than `unlisted` if it is none that could. */
  readonly cost: number
  /** By its characters alone. */
  readonly unlisted: number
}

/** A listed word that ordinary words collide with. */
export interface Target {
  readonly word: string
  readonly cost: number
  readonly weight: number
}

/** What a text costs by its characters alone. */
export type CostOf = (text: string) => number

/** What a word of so many characters adds to the bundle, compressed. */
const bytes: Readonly<Record<number, number>> = { 2: 1.5, 3: 2.8, 4: 4 }

/** By how many bits the two words must cost less than a cut with the listed word, so that this is no place at all. */
const enough = 2

type ByEdge = ReadonlyMap<string, readonly Neighbour[]>

/** Words by how they begin or end, up to three characters. */
const byEdge = (words: readonly Neighbour[], atEnd: boolean): ByEdge => {
  const map = new Map<string, Neighbour[]>()
  for (const word of words)
    for (let length = 1; length <= 3 && length <= word.text.length; length++) {
      const key = atEnd ? word.text.slice(-length) : word.text.slice(0, length)
      const same = map.get(key)
      if (same) same.push(word)
      else map.set(key, [word])
    }
  return map
}

/** How much of a meeting the first of two words settles: all if it does so alone, half if it takes both. */
const shareOf = (word: Neighbour, other: Neighbour, most: number, chosen: ReadonlySet<string>): number => {
  const known = chosen.has(other.text)
  const now = known ? other.cost : other.unlisted
  if (word.cost >= word.unlisted || word.unlisted + now <= most) return 0
  if (word.cost + now <= most) return 1
  return !known && word.cost + other.cost <= most ? 0.5 : 0
}

const totalWeight = (words: readonly Neighbour[] = []): number => words.reduce((sum, { weight }) => sum + weight, 0)

/**
 * By how much the meetings of frequent targets count less than those of rare ones: names collide with any place, and by their
 * weights alone a few targets would get all the words.
 */
const flattening = 0.15

/** What each meeting across a target counts. */
const countOf = ({ word, weight }: Target, ending: ByEdge, starting: ByEdge): number => {
  let meetings = 0
  for (let cut = 1; cut < word.length; cut++)
    meetings += totalWeight(ending.get(word.slice(0, cut))) * totalWeight(starting.get(word.slice(cut)))
  return meetings === 0 ? 0 : weight / meetings ** flattening
}

/** How many meetings each word would settle, by their weights. */
const scoresOf = (
  ending: ByEdge,
  starting: ByEdge,
  targets: readonly Target[],
  chosen: ReadonlySet<string>,
  costOf: CostOf,
) => {
  const scores = new Map<string, number>()
  const add = (word: Neighbour, other: Neighbour, most: number, weight: number): void => {
    if (chosen.has(word.text)) return
    const part = shareOf(word, other, most, chosen) * weight
    if (part > 0) scores.set(word.text, (scores.get(word.text) ?? 0) + part * word.weight * other.weight)
  }
  for (const target of targets) {
    const { word, cost } = target
    const weight = countOf(target, ending, starting)
    for (let cut = 1; cut < word.length; cut++)
      for (const left of ending.get(word.slice(0, cut)) ?? []) {
        const before = costOf(left.text.slice(0, -cut)) + cost - enough
        for (const right of starting.get(word.slice(cut)) ?? []) {
          const most = before + costOf(right.text.slice(word.length - cut))
          add(left, right, most, weight)
          add(right, left, most, weight)
        }
      }
  }
  return scores
}

const rounds = 2

/**
 * The `size` ordinary words that settle most collisions `w1|w2`, in which a listed word only forms across a boundary,
 * with those that were chosen before. A word settles one alone, or together with the other; so what is worth shipping depends
 * on what has been chosen already, and the choice is made in rounds. What the edges of words settle needs no word.
 */
export const pick = (
  words: readonly Neighbour[],
  targets: readonly Target[],
  size: number,
  before: ReadonlySet<string>,
  costOf: CostOf,
): string[] => {
  const ending = byEdge(words, true)
  const starting = byEdge(words, false)
  const chosen = new Set(before)
  const picked: string[] = []
  for (let round = 1; round <= rounds; round++) {
    const scores = [...scoresOf(ending, starting, targets, chosen, costOf)]
      .map(([text, value]) => [text, value / (bytes[text.length] as number)] as const)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    for (const [text] of scores.slice(0, Math.round((size * round) / rounds) - picked.length)) {
      chosen.add(text)
      picked.push(text)
    }
  }
  return picked
}
