/**
 * How a hit stands in its text: as a `word` of its own, as `part` of a longer ordinary word that begins or ends with it
 * (太平 in 太平洋), `inside` one (合作 in 光合作用), `across` the boundary between two words (路口|交通), or `unsure`
 * where several readings are about as likely.
 */
export type Standing = 'word' | 'part' | 'inside' | 'across' | 'unsure'

/** A word that the text may be cut into; a lower cost, in bits of a unigram model, is a more frequent word. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly cost: number
}

/** What a Han character costs that belongs to no known word, and what two in a row cost, which may well be a word. */
const unknown = 16
const unknownPair = 26

/**
 * A hit that loses by less than this many bits may still be the word: in made-up names of dictionary words, listed words that
 * lost by 1 to 4 bits were as often the word as not, those that lost by more hardly ever.
 */
const tolerance = 5

/** The longest words that are looked for around a hit, in units: 积石山保安族东乡族撒拉族自治县. */
const longest = 16

const isHan = (text: string, at: number): boolean => text.charCodeAt(at) > 0x2fff

/** What it costs to go past a unit that no known word holds, from the costs of the cuts one and, if Han stands there, two units back. */
const unknownCost = (text: string, at: number, one: number, two: number | undefined): number => {
  if (!isHan(text, at)) return one
  return two === undefined ? one + unknown : Math.min(one + unknown, two + unknownPair)
}

const group = (tokens: readonly Token[], by: 'start' | 'end'): Map<number, Token[]> => {
  const groups = new Map<number, Token[]>()
  for (const token of tokens) {
    const same = groups.get(token[by])
    if (same) same.push(token)
    else groups.set(token[by], [token])
  }
  return groups
}

/** For each unit, the cheapest cut of all that stands before it. */
const costsBefore = (text: string, tokens: readonly Token[]): number[] => {
  const ending = group(tokens, 'end')
  const costs = [0]
  for (let end = 1; end <= text.length; end++) {
    let least = unknownCost(text, end - 1, costs[end - 1] as number, isHan(text, end - 2) ? costs[end - 2] : undefined)
    for (const { start, cost } of ending.get(end) ?? []) least = Math.min(least, (costs[start] as number) + cost)
    costs.push(least)
  }
  return costs
}

/** For each unit, the cheapest cut of it and all that stands behind it. */
const costsBehind = (text: string, tokens: readonly Token[]): number[] => {
  const starting = group(tokens, 'start')
  const costs = new Array<number>(text.length + 1).fill(0)
  for (let start = text.length - 1; start >= 0; start--) {
    let least = unknownCost(
      text,
      start,
      costs[start + 1] as number,
      isHan(text, start + 1) ? costs[start + 2] : undefined,
    )
    for (const { end, cost } of starting.get(start) ?? []) least = Math.min(least, (costs[end] as number) + cost)
    costs[start] = least
  }
  return costs
}

const isLetter = (text: string, at: number): boolean => /^[a-z]/.test(text.charAt(at))

/** Whether a word in letters only begins or ends a longer one. */
const goesOn = (text: string, { start, end }: Token): boolean =>
  (start > 0 && isLetter(text, start - 1)) || (isLetter(text, end - 1) && isLetter(text, end))

/**
 * Judges hits by the cheapest way to cut the text into words: a unigram model over the ordinary words that can collide
 * with ours. `Intl.Segmenter` is no choice here, as engines cut the same name differently.
 *
 * @param hits what was found, with what it costs as a word of its own
 * @param ordinary the ordinary words that stand in the text
 */
export const judge = (text: string, hits: readonly Token[], ordinary: readonly Token[]): Standing[] => {
  const tokens = [...ordinary, ...hits]
  const before = costsBefore(text, tokens)
  const behind = costsBehind(text, tokens)
  const ordinaryFrom = group(ordinary, 'start')
  const hitsFrom = group(hits, 'start')
  const slack = ({ start, end, cost }: Token) =>
    (before[start] as number) + cost + (behind[end] as number) - (behind[0] as number)

  /** A longer word around a hit that the cheapest cut keeps. */
  const holderOf = (hit: Token, words: ReadonlyMap<number, readonly Token[]>): Token | undefined => {
    for (let start = Math.max(0, hit.end - longest); start <= hit.start; start++) {
      for (const word of words.get(start) ?? []) {
        if (word.end >= hit.end && word.end - start > hit.end - hit.start && slack(word) <= 0) return word
      }
    }
    return undefined
  }

  return hits.map((hit) => {
    if (isLetter(text, hit.start)) return goesOn(text, hit) ? 'unsure' : 'word'
    const loss = slack(hit)
    if (loss <= 0) return 'word'
    const holder = holderOf(hit, ordinaryFrom)
    if (holder) return holder.start === hit.start || holder.end === hit.end ? 'part' : 'inside'
    // A listed word within a longer listed one stands as surely as that: 上海 in 上海市.
    if (holderOf(hit, hitsFrom)) return 'word'
    return loss < tolerance ? 'unsure' : 'across'
  })
}
