/**
 * Words that a text may be cut into, by start, then by length: start, end and cost of each, one after the other.
 * A lower cost, in bits of a unigram model, is a more frequent word.
 */
export type Tokens = readonly number[]

/** What a Chinese character costs that is no frequent word. */
export const unknown = 16

/** What two in a row cost, which may well be a word. */
export const unknownPair = 26

export const isHan = (text: string, at: number): boolean => text.charCodeAt(at) > 0x2fff

/** The least that a cut can cost: of all before a unit, and of the unit and all after it. */
interface Costs {
  before: Int32Array
  after: Int32Array
}

const costsOf = (units: number): Costs => ({ before: new Int32Array(units), after: new Int32Array(units) })

/** Kept from name to name, as to allocate them costs more than to fill them. Longer than any name. */
const kept = 256
let costs = /* @__PURE__ */ costsOf(kept)

/** Continues the cheapest cut before a unit with each word that starts there; returns the first token after those. */
const extend = (tokens: Tokens, first: number, at: number, before: Int32Array): number => {
  let token = first
  for (; tokens[token] === at; token += 3) {
    const end = tokens[token + 1] as number
    const cost = (before[at] as number) + (tokens[token + 2] as number)
    if (cost < (before[end] as number)) before[end] = cost
  }
  return token
}

/** What characters cost that no listed or ordinary word contains. */
export interface CharacterCosts {
  /** As a word of its own. */
  readonly costOfCharacter: (unit: number) => number
  /** Two in a row, which may well be a word. */
  readonly costOfPair: (first: number, last: number) => number
}

const fillBefore = (
  text: string,
  words: Tokens,
  hits: Tokens,
  { costOfCharacter, costOfPair }: CharacterCosts,
): void => {
  const { before } = costs
  before.fill(0x7fffffff, 1, text.length + 1)
  before[0] = 0
  let word = 0
  let hit = 0
  for (let at = 0; at < text.length; at++) {
    const han = isHan(text, at)
    const one = (before[at] as number) + (han ? costOfCharacter(text.charCodeAt(at)) : 0)
    if (one < (before[at + 1] as number)) before[at + 1] = one
    if (han && isHan(text, at + 1)) {
      const two = (before[at] as number) + costOfPair(text.charCodeAt(at), text.charCodeAt(at + 1))
      if (two < (before[at + 2] as number)) before[at + 2] = two
    }
    word = extend(words, word, at, before)
    hit = extend(hits, hit, at, before)
  }
}

/** The cheapest of the cuts that start at a unit with one of these words, if it costs less than `least`. */
const leastOf = (tokens: Tokens, last: number, at: number, least: number): number => {
  let cheapest = least
  for (let token = last; token >= 0 && tokens[token] === at; token -= 3)
    cheapest = Math.min(cheapest, (costs.after[tokens[token + 1] as number] as number) + (tokens[token + 2] as number))
  return cheapest
}

const fillAfter = (
  text: string,
  words: Tokens,
  hits: Tokens,
  { costOfCharacter, costOfPair }: CharacterCosts,
): void => {
  const { after } = costs
  after[text.length] = 0
  let word = words.length - 3
  let hit = hits.length - 3
  for (let at = text.length - 1; at >= 0; at--) {
    const han = isHan(text, at)
    let least = (after[at + 1] as number) + (han ? costOfCharacter(text.charCodeAt(at)) : 0)
    if (han && isHan(text, at + 1))
      least = Math.min(least, (after[at + 2] as number) + costOfPair(text.charCodeAt(at), text.charCodeAt(at + 1)))
    least = leastOf(words, word, at, least)
    after[at] = leastOf(hits, hit, at, least)
    while (word >= 0 && words[word] === at) word -= 3
    while (hit >= 0 && hits[hit] === at) hit -= 3
  }
}

/** What the cheapest cut with this word costs, for the text that was cut last. */
export const costWith = (tokens: Tokens, at: number): number =>
  (costs.before[tokens[at] as number] as number) +
  (tokens[at + 2] as number) +
  (costs.after[tokens[at + 1] as number] as number)

/** What the cheapest cut with two characters as a word costs, for the text that was cut last. */
export const costWithPair = (text: string, at: number, { costOfPair }: CharacterCosts): number =>
  at >= 0 && isHan(text, at) && isHan(text, at + 1)
    ? (costs.before[at] as number) +
      costOfPair(text.charCodeAt(at), text.charCodeAt(at + 1)) +
      (costs.after[at + 2] as number)
    : Number.POSITIVE_INFINITY

/** Whether the cheapest cut of what is before a unit ends with a character that is hardly a word, for the text that was cut last. */
export const isLoneBefore = (text: string, at: number, { costOfCharacter }: CharacterCosts): boolean =>
  at > 0 &&
  isHan(text, at - 1) &&
  costOfCharacter(text.charCodeAt(at - 1)) === unknown &&
  costs.before[at] === (costs.before[at - 1] as number) + unknown

/** Whether the cheapest cut from a unit on begins with a character that is hardly a word, for the text that was cut last. */
export const isLoneAfter = (text: string, at: number, { costOfCharacter }: CharacterCosts): boolean =>
  isHan(text, at) &&
  costOfCharacter(text.charCodeAt(at)) === unknown &&
  costs.after[at] === (costs.after[at + 1] as number) + unknown

/** Cuts a text: `costWith` is about it until `release`. */
export const segment = (text: string, hits: Tokens, words: Tokens, ofCharacters: CharacterCosts): void => {
  if (text.length + 2 > costs.before.length) costs = costsOf(text.length + 2)
  fillBefore(text, words, hits, ofCharacters)
  fillAfter(text, words, hits, ofCharacters)
}

/** Frees what a long text needed. */
export const release = (): void => {
  if (costs.before.length > kept) costs = costsOf(kept)
}
