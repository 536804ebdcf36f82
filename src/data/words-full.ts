import { type WordPart, wordPart } from '../text/vocabulary'
// Not among the packed lists: those are loaded with the package, and this one is ten times as long as the default words.
import words from './words-full.txt'

export type { WordPart } from '../text/vocabulary'

/**
 * All words that the dictionary knows well, instead of the 3,900 that ship by default: for servers. With them, fewer names are
 * refused in which a listed word forms only where two others meet.
 *
 * @example
 * const thorough = websiteNameOf(edition({ base: tencent20160919, ordinaryWords: fullWords }))
 * validate(thorough, '盘山公路').ok // true
 */
export const fullWords: WordPart = /* @__PURE__ */ wordPart(words)
