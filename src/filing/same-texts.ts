import { normalise } from '../text/normalise'

// How lists of texts are compared: as sets.

export const areTexts = (list: readonly unknown[]): list is readonly string[] =>
  list.every((element) => typeof element === 'string')

/** Whether two lists have the same texts, as `read` compares them; with `someAreEnough`, whether the later has no new one. */
export const sameTexts = (
  before: readonly string[],
  after: readonly string[],
  read: (text: string) => string,
  someAreEnough: boolean,
): boolean => {
  const one = new Set(before.map(read))
  const other = new Set(after.map(read))
  return (someAreEnough || one.size === other.size) && [...other].every((text) => one.has(text))
}

/** A text as typing it again may change it. */
export const plain = (text: string): string => normalise(text, 'NFC').trim()
