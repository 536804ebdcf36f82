import { FOLDS, REPEAT, table } from './characters'
import { foldUnits } from './fold'
import type { Lexicon, Match } from './lexicon'
import { tableSearch } from './table-search'
import { eachWord, firstTag, groupedText, isMark, type WordList } from './word-list'

/** The texts of several lists, and the bits for each mark. */
const textsOf = (lists: readonly WordList[]) =>
  lists.flatMap(({ bit, bits, groupedTexts, words }) =>
    (groupedTexts?.() ?? [groupedText(words(), 'A')]).map((text) => ({ text, bits, bit })),
  )

/**
 * Looks for the parts of a text in the texts of the lists, which engines do fast: nothing is compiled. A name takes some
 * hundred times as long as with tables.
 */
export const textSearch = (lists: readonly WordList[]): Lexicon => {
  const texts = textsOf(lists)
  const classes = table()

  const find = (text: string): Match[] => {
    const folded = foldUnits(text)
    const found: Match[] = []
    for (let start = 0; start < folded.length; start++) {
      // What stands in no text of words begins none.
      let stands = true
      for (let end = start + 2; stands && end <= folded.length; end++) {
        const word = folded.slice(start, end)
        let lists = 0
        stands = false
        for (const { text, bits, bit } of texts)
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            stands = true
            const mark = text.charCodeAt(at - 1)
            if (isMark(mark) && isMark(text.charCodeAt(at + word.length))) lists |= bits?.[mark - firstTag] ?? bit
          }
        if (lists !== 0) found.push({ word, start, end, lists })
      }
    }
    return found
  }

  const search = (text: string, found: number[]): number => {
    const all = find(text).flatMap(({ start, end, lists }) => [start, end, lists])
    Object.assign(found, all)
    return all.length
  }

  const scan = (text: string): number => {
    const folded = foldUnits(text)
    let kinds = folded === text ? 0 : FOLDS
    let before = 0
    for (let i = 0; i < text.length; i++) {
      kinds |= (classes[text.charCodeAt(i)] as number) >>> 16
      const unit = folded.charCodeAt(i)
      if (unit === before) kinds |= REPEAT
      before = unit
    }
    return find(folded).reduce((flags, { lists }) => flags | lists, kinds)
  }

  return { scan, search, find }
}

/** A list by its marks, as tables take it. */
const plain = (list: WordList): WordList | readonly WordList[] => {
  const { bits, groupedTexts } = list
  if (!bits) return list
  const groups = bits.map((): string[] => [])
  for (const text of groupedTexts!()) eachWord(text, (word, mark) => groups[mark]?.push(word))
  return bits.map((bit, mark) => ({ bit, words: () => groups[mark] as string[] }))
}

/** How many units are read before tables are worth their time: as many as can be read without them while they are made. */
const patience = 500

/**
 * Reads the first texts as lists come, so that a process that judges a few names never compiles thousands of words; the
 * tables are made as soon as they are worth it.
 */
export const readPatiently = (lists: readonly WordList[]): Lexicon => {
  const slow = textSearch(lists)
  let fast: Lexicon | undefined
  let left = patience
  const ready = (text: string): Lexicon => {
    left -= text.length
    // From then on calls go to the tables straight, not through here.
    if (left < 0) fast ??= Object.assign(lexicon, tableSearch(lists.flatMap(plain)))
    return fast ?? slow
  }
  const lexicon: Lexicon = {
    scan: (text) => ready(text).scan(text),
    search: (text, found, from, to) => ready(text).search(text, found, from, to),
    find: (folded) => ready(folded).find(folded),
  }
  return lexicon
}
