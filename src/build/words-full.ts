import { bucketOf, costIn, frequencies, plainWords } from './ordinary-words'
import { byText, listText, readList, wordsOf } from './text-list'

/**
 * How often the dictionary counts a word at least. Measured 2026-11-28 in 3,300 collisions of two or three words that it
 * counts 50 times or more: with all words from 300 on 8.3 % get a wrong error, from 100 on 4.5 %, from 50 on 2.1 %, from 20
 * on no fewer; by the default words 10.6 %.
 */
const leastFrequency = 50

/** The text of data/words-full.txt. */
export const wordsFull = (): string => {
  const costOf = costIn(frequencies())
  const chosen = ['ordinary-words', 'ordinary-words-for-counties'].flatMap((list) => wordsOf(readList(list)))
  const folding = new Set(readList('traditional').map(([character]) => character))
  // Texts are folded before words are looked for.
  const isFolded = (word: string) => ![...word].some((character) => folding.has(character))
  const words = new Set([...plainWords(leastFrequency), ...chosen].filter((word) => isFolded(word)))
  return listText(
    {
      about: `All words of two to four characters that the dictionary counts ${leastFrequency} times or more, without those that\ncontain a listed word, and the words that ship by default.`,
      source: 'the dictionary of @node-rs/jieba 2.0.3; words of websites (src/build/words/website-words.txt)',
      date: '2026-11-28',
      licence: 'MIT',
      columns: 'word, its cost in bits of a unigram model, in steps of two',
    },
    [...words].sort(byText).map((word) => [word, String(bucketOf(costOf(word)))]),
  )
}
