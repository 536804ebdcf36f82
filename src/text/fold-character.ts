import { BLANK, classify, DIGIT, FOREIGN, foldUnit, HAN, INVISIBLE, isMark, LATIN } from './characters'
import { lookAlikes, radicals } from './forms'

const simple = (character: string): string =>
  character.length > 1 ? character : String.fromCharCode(foldUnit(character.charCodeAt(0)))

/** What can hide in a compatibility form is short: ㍿, ㏂. */
const longestForm = 4

const foldCharacter = (character: string, inLatin: boolean): string => {
  const radical = radicals().get(character)
  if (radical !== undefined) return radical
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const kind = classify(part)
    const twin = inLatin && kind & FOREIGN ? lookAlikes().get(part) : undefined
    if (kind & (HAN | DIGIT | LATIN | FOREIGN)) folded += twin ?? simple(part)
  }
  // A ligature of a whole sentence (U+FDFA) contains no listed word.
  return folded.length > longestForm && !/[\da-z\p{Script=Han}]/u.test(folded) ? folded.charAt(0) : folded
}

/** What a character that needs more than a table folds to, and its class. */
export interface Slow {
  readonly kind: number
  readonly folded: string
  readonly isMark: boolean
}

const asciiLetter = /[a-zａ-ｚ]/i

/** Each character is folded once a text, however often it occurs: to normalise one costs a hundred times a look-up. */
export const slowFolder = (original: string): ((character: string) => Slow) => {
  const inLatin = asciiLetter.test(original)
  const known = new Map<string, Slow>()
  return (character) => {
    const kept = known.get(character)
    if (kept !== undefined) return kept
    const kind = classify(character)
    const folded = kind & (INVISIBLE | BLANK) ? '' : foldCharacter(character, inLatin)
    const slow = { kind, folded, isMark: (kind & INVISIBLE) !== 0 && isMark(character) }
    known.set(character, slow)
    return slow
  }
}
