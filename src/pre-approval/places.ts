import type { Folded } from '../text/fold'

/**
 * The words of one text, by start, in units of the folded text. One for all texts, since a text is read to its end before
 * the next starts.
 */
export interface Places {
  count: number
  /** Numbers of the words in the vocabulary. */
  readonly word: number[]
  readonly from: number[]
  readonly to: number[]
  /** What the words around each word do to it: `SILENT`, `DENIED`, or 0. */
  readonly state: number[]
  /** How the text was folded; `undefined` if every unit folds to one unit. */
  folded: Folded | undefined
}

/** Only describes what comes right after it. */
export const SILENT = 1
/** The text says that it has nothing to do with it. */
export const DENIED = 2

export const noPlaces = (): Places => ({ count: 0, word: [], from: [], to: [], state: [], folded: undefined })

const put = ({ word, from, to }: Places, at: number, number: number, start: number, end: number): void => {
  word[at] = number
  from[at] = start
  to[at] = end
}

/** Adds a word that starts where the last one does, or after it. */
export const addPlace = (places: Places, number: number, start: number, end: number): void =>
  put(places, places.count++, number, start, end)

/** Of words that overlap, keeps the longest, else the first: 医学院 is no 医学, 图书馆 no 图书. */
export const keepLongest = (places: Places): void => {
  const { count, word, from, to } = places
  let kept = 0
  for (let i = 0; i < count; i++) {
    const start = from[i] as number
    const end = to[i] as number
    const last = kept - 1
    if (kept === 0 || start >= (to[last] as number)) put(places, kept++, word[i] as number, start, end)
    else if (end - start > (to[last] as number) - (from[last] as number))
      put(places, last, word[i] as number, start, end)
  }
  places.count = kept
}

/** Where a word starts in the original text. */
export const startOf = ({ folded, from }: Places, i: number): number =>
  folded === undefined ? (from[i] as number) : (folded.starts[from[i] as number] as number)

/** Where it ends there. */
export const endOf = ({ folded, to }: Places, i: number): number =>
  folded === undefined ? (to[i] as number) : (folded.ends[(to[i] as number) - 1] as number)
