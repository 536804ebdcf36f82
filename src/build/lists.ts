import { counties, divisions } from './divisions'
import { ordinaryWords, ordinaryWordsForCounties, ordinaryWordsForEditions } from './ordinary-words'
import { nameCharacters, surnames } from './personal-names'
import { traditional } from './traditional'
import { wordEdges } from './word-edges'
import { wordsFull } from './words-full'

/** The lists that scripts write, each after those that it reads, by the names of their files. */
export const generatedLists: Readonly<Record<string, () => string>> = {
  divisions,
  counties,
  surnames,
  'name-characters': nameCharacters,
  'word-edges': wordEdges,
  'ordinary-words': ordinaryWords,
  'ordinary-words-for-counties': ordinaryWordsForCounties,
  'ordinary-words-for-editions': ordinaryWordsForEditions,
  traditional,
  'words-full': wordsFull,
}
