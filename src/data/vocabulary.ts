import type { Vocabulary } from '../text/segmentation'
import { beside, vocabulary, type WordPart, wordPart } from '../text/vocabulary'
import { ordinaryWords, ordinaryWordsForCounties, ordinaryWordsForEditions } from './packed'

/** Ordinary words that the forms of provinces and prefectures and all other listed words collide with. */
export const coreWords: WordPart = /* @__PURE__ */ wordPart(ordinaryWords)

/** Those that counties collide with, and more for all the others. */
export const countyWords: WordPart = /* @__PURE__ */ wordPart(ordinaryWordsForCounties)

const editionWords: Vocabulary = /* @__PURE__ */ vocabulary(/* @__PURE__ */ wordPart(ordinaryWordsForEditions))

/** A vocabulary with the ordinary words that the listed words of later texts collide with: 其中 and 心得 with 中心. */
export const withEditionWords = (base: Vocabulary): Vocabulary => beside(base, editionWords)
