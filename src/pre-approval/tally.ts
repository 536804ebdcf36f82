import type { Framing } from '../data/words/pre-approval-contexts'
import { type FieldText, fields, insideName } from './fields'
import { FRAMES } from './meanings'
import { DENIED, endOf, type Places, startOf } from './places'
import type { Vocabulary } from './vocabulary'

const nameField = /* @__PURE__ */ fields.indexOf('name')
const descriptionField = /* @__PURE__ */ fields.indexOf('description')

/** What the texts of one input say. One for all inputs, since an input is judged before the next is read. */
export interface Tally {
  /** How many terms there are: words that speak for a topic, each once a text. */
  terms: number
  readonly word: number[]
  readonly start: number[]
  readonly end: number[]
  /** Which text. */
  readonly source: number[]
  /** The field, or that it is inside the name. */
  readonly field: number[]
  /** How many different words these are. */
  different: number
  readonly words: number[]
  /** By word the fields that contain it, a bit each, and the last text that did, counted from 1. */
  readonly heldBy: number[]
  readonly seenIn: number[]
  /** All topics that they speak for, a bit each. */
  topics: number
  /** What the site says that it is instead. */
  readonly framings: Framing[]
}

export const noTally = (): Tally => ({
  terms: 0,
  word: [],
  start: [],
  end: [],
  source: [],
  field: [],
  different: 0,
  words: [],
  heldBy: [],
  seenIn: [],
  topics: 0,
  framings: [],
})

/** Forgets what was counted. */
export const clear = (tally: Tally): void => {
  for (let i = 0; i < tally.different; i++) {
    const word = tally.words[i] as number
    tally.heldBy[word] = 0
    tally.seenIn[word] = 0
  }
  tally.terms = 0
  tally.different = 0
  tally.topics = 0
  if (tally.framings.length > 0) tally.framings.length = 0
}

/** More than a name, or a part of it, may end with and still be named by the word before: 官网, 在线, 之家. */
const goesOn = /^[\p{L}\p{N}]{3}/u

const addTerm = (tally: Tally, word: number, start: number, end: number, source: number, field: number): void => {
  const held = tally.heldBy[word] ?? 0
  if (held === 0) tally.words[tally.different++] = word
  tally.heldBy[word] = held | (1 << field)
  tally.seenIn[word] = source + 1
  const at = tally.terms++
  tally.word[at] = word
  tally.start[at] = start
  tally.end[at] = end
  tally.source[at] = source
  tally.field[at] = field
}

/** Counts the words of one text. What a site says that it is instead counts in its name and in its description. */
export const count = (
  tally: Tally,
  places: Places,
  source: number,
  { field, text }: FieldText,
  words: Vocabulary,
): void => {
  const frames = field === nameField || field === descriptionField
  for (let i = 0; i < places.count; i++) {
    const state = places.state[i] as number
    if (state & DENIED) continue
    const word = places.word[i] as number
    if (frames && (words.flags[word] as number) & FRAMES) {
      for (const framing of words.framings[word] as readonly Framing[])
        if (field === nameField || !framing.inName) tally.framings.push(framing)
    }
    const topics = words.topics[word] as number
    if (state !== 0 || topics === 0 || tally.seenIn[word] === source + 1) continue
    tally.topics |= topics
    const end = endOf(places, i)
    const way = field === nameField && goesOn.test(text.slice(end, end + 6)) ? insideName : field
    addTerm(tally, word, startOf(places, i), end, source, way)
  }
}
