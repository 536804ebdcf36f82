/**
 * The words of one text, by start, where they stand: in units of the folded text (`from`, `to`) and of the original one
 * (`start`, `end`). One for all texts, since a text is read to its end before the next begins.
 */
export interface Places {
  count: number
  /** Numbers of the words in the vocabulary. */
  readonly word: number[]
  readonly from: number[]
  readonly to: number[]
  readonly start: number[]
  readonly end: number[]
  /** What stands around each word does to it: `SILENT`, `DENIED`, or 0. */
  readonly state: number[]
}

/** Only describes what stands right behind it. */
export const SILENT = 1
/** The text says that it has nothing to do with it. */
export const DENIED = 2

export const noPlaces = (): Places => ({ count: 0, word: [], from: [], to: [], start: [], end: [], state: [] })

/**
 * Adds a word. Of words that overlap, the longest stays, else the first: 医学院 is no 医学, 图书馆 no 图书.
 *
 * @param from never less than that of the word before
 */
export const addPlace = (
  places: Places,
  word: number,
  from: number,
  to: number,
  start: number = from,
  end: number = to,
): void => {
  let at = places.count
  if (at > 0 && from < (places.to[at - 1] as number)) {
    at--
    if (to - from <= (places.to[at] as number) - (places.from[at] as number)) return
  } else places.count++
  places.word[at] = word
  places.from[at] = from
  places.to[at] = to
  places.start[at] = start
  places.end[at] = end
}
