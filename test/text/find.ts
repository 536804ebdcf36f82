import type { Lexicon } from '../../src/text/lexicon'
import { type WordList, wordList } from '../../src/text/word-list'

/** A list of words in one group. */
export const listOf = (bit: number, words: readonly string[]): WordList =>
  wordList(bit, () => words.map((word) => `A${word}`).join(''))

/** Every word at every place, with the flags of all lists that contain it. */
export const find = ({ search, wordAt, bitsAt }: Lexicon, text: string) => {
  const found: number[] = []
  const count = search(text, found)
  const matches: { word: string; start: number; end: number; lists: number }[] = []
  for (let i = 0; i < count; i += 3) {
    const [start, end, offset] = found.slice(i, i + 3) as [number, number, number]
    const last = matches.at(-1)
    if (last?.start === start && last.end === end) last.lists |= bitsAt(offset)
    else matches.push({ word: wordAt(offset), start, end, lists: bitsAt(offset) })
  }
  return matches
}
