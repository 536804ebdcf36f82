import { type WordPart, wordPart } from '../text/vocabulary'
import { ordinaryWords, ordinaryWordsForCounties } from './packed'

/** Ordinary words that the forms of provinces and prefectures and all other listed words collide with. */
export const coreWords: WordPart = /* @__PURE__ */ wordPart(ordinaryWords)

/** Those that counties collide with, and more for all the others. */
export const countyWords: WordPart = /* @__PURE__ */ wordPart(ordinaryWordsForCounties)
