/**
 * Words that the text may be cut into, by start, then by length: start, end and cost of each, one behind the other.
 * A lower cost, in bits of a unigram model, is a more frequent word.
 */
export type Tokens = readonly number[]

/** What a Han character costs that belongs to no known word, and what two in a row cost, which may well be a word. */
const unknown = 16
const unknownPair = 26

export const isHan = (text: string, at: number): boolean => text.charCodeAt(at) > 0x2fff

/** What the cheapest cuts cost: of all that stands before a unit, and of the unit and all that stands behind it. */
interface Costs {
  before: Int32Array
  behind: Int32Array
}

const costsOf = (units: number): Costs => ({ before: new Int32Array(units), behind: new Int32Array(units) })

/** Kept from name to name, as making them would cost more than filling them; a text is longer than any name is. */
const kept = 256
let costs = /* @__PURE__ */ costsOf(kept)

/** Lets the words that begin at a unit take the cheapest cut before it to where they end; returns the word behind them. */
const takeOn = (tokens: Tokens, first: number, at: number, before: Int32Array): number => {
  let token = first
  for (; tokens[token] === at; token += 3) {
    const end = tokens[token + 1] as number
    const cost = (before[at] as number) + (tokens[token + 2] as number)
    if (cost < (before[end] as number)) before[end] = cost
  }
  return token
}

const fillBefore = (text: string, words: Tokens, hits: Tokens): void => {
  const { before } = costs
  before.fill(0x7fffffff, 1, text.length + 1)
  before[0] = 0
  let word = 0
  let hit = 0
  for (let at = 0; at < text.length; at++) {
    const han = isHan(text, at)
    const one = (before[at] as number) + (han ? unknown : 0)
    if (one < (before[at + 1] as number)) before[at + 1] = one
    const two = (before[at] as number) + unknownPair
    if (han && two < (before[at + 2] as number) && isHan(text, at + 1)) before[at + 2] = two
    word = takeOn(words, word, at, before)
    hit = takeOn(hits, hit, at, before)
  }
}

/** The cheapest of the cuts that begin at a unit with one of these words, if that is less. */
const leastOf = (tokens: Tokens, last: number, at: number, least: number): number => {
  let cheapest = least
  for (let token = last; token >= 0 && tokens[token] === at; token -= 3)
    cheapest = Math.min(cheapest, (costs.behind[tokens[token + 1] as number] as number) + (tokens[token + 2] as number))
  return cheapest
}

const fillBehind = (text: string, words: Tokens, hits: Tokens): void => {
  const { behind } = costs
  behind[text.length] = 0
  let word = words.length - 3
  let hit = hits.length - 3
  for (let at = text.length - 1; at >= 0; at--) {
    const han = isHan(text, at)
    let least = (behind[at + 1] as number) + (han ? unknown : 0)
    if (han && isHan(text, at + 1)) least = Math.min(least, (behind[at + 2] as number) + unknownPair)
    least = leastOf(words, word, at, least)
    behind[at] = leastOf(hits, hit, at, least)
    while (word >= 0 && words[word] === at) word -= 3
    while (hit >= 0 && hits[hit] === at) hit -= 3
  }
}

/** How much dearer than the cheapest cut of the whole the cheapest one with this word is; for the text that was cut last. */
export const extraCost = (tokens: Tokens, at: number): number =>
  (costs.before[tokens[at] as number] as number) +
  (tokens[at + 2] as number) +
  (costs.behind[tokens[at + 1] as number] as number) -
  (costs.behind[0] as number)

/** Cuts a text: what `slack` then speaks of, until `release`. */
export const segment = (text: string, hits: Tokens, words: Tokens): void => {
  if (text.length + 2 > costs.before.length) costs = costsOf(text.length + 2)
  fillBefore(text, words, hits)
  fillBehind(text, words, hits)
}

/** Lets go of what a long text needed. */
export const release = (): void => {
  if (costs.before.length > kept) costs = costsOf(kept)
}
