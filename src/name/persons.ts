import { fold } from '../text/fold'
import { isPlainHan } from '../text/kinds'
import { isRomanisedName } from './romanised'

/** What personal names consist of. The tables are passed in: this file only weighs. */
export interface PersonalNames {
  /** Surnames of one and of two characters, with the bits that each is evidence for a person. */
  readonly surnames: ReadonlyMap<string, number>
  /** Characters that are at least three times as frequent after a surname as in words. */
  readonly typical: ReadonlySet<string>
  /** Characters that are at least three times as rare there. */
  readonly untypical: ReadonlySet<string>
  /** What minority and foreign names are written with. */
  readonly transliterating: ReadonlySet<string>
  /** What websites, shops, books, groups and phrases end with, and given names practically never. */
  readonly siteEndings: ReadonlySet<string>
  /** The same, though some given names end so: 堂, 斋, 志, 家. */
  readonly weakSiteEndings: ReadonlySet<string>
  /** How a surname is addressed: 龙哥, 王老师, 李同学. */
  readonly titles: ReadonlySet<string>
  /** Surnames in pinyin, lower case. */
  readonly romanised: ReadonlySet<string>
}

/** Whether a text is an ordinary word; `undefined` if the dictionary does not say. */
export type IsWord = (text: string) => boolean | undefined

/** The shape of a personal name: surname and given name in Han, parts divided by a dot, or pinyin. */
export type PersonShape = { readonly kind: 'han' | 'minority' | 'romanised' }

/** Bits from which on a name has the shape of a person's: 31 of 32 names reach it, and one phrase of five that starts like one. */
const threshold = 3

/** What a name of one given character needs beyond that: 雷霆, 章鱼 and 梅雨 start like one too. */
const shortNeeds = 2

/** Longer texts, in UTF-16 units, are no personal names, however much of them is invisible: folding them would be long. */
export const longestPerson = 1000

/** Three bits, for most listed characters are far more than three times as frequent (1.5 bits), or as rare. */
const evidenceOf = (character: string, { typical, untypical }: PersonalNames): number =>
  typical.has(character) ? 3 : untypical.has(character) ? -3 : 0

/**
 * How many bits are evidence for a personal name: the log odds of the surname and of each character after it, as if they were
 * independent, and what the tables can't know. A single given character counts twice, for it must say as much as two.
 */
const weigh = (surname: string, given: string, bits: number, names: PersonalNames, isWord: IsWord): number => {
  const first = given.charAt(0)
  const last = given.slice(-1)
  let weight = bits + evidenceOf(first, names) + evidenceOf(last, names)
  // Outweighs the most frequent surname with the likeliest characters; 王氏 is how families are called.
  if (names.titles.has(given) || '的氏'.includes(first)) weight -= 18
  // Outweighs the most frequent surname with a typical character after it.
  if (names.siteEndings.has(last)) weight -= 10
  // Given names end so as well, so this only tips a name that is doubtful anyway.
  if (names.weakSiteEndings.has(last)) weight -= 2
  // 宋小菜, 江小白: nicknames of this shape end with a thing, names with a given name (王小波).
  if (given.length > 1 && first === '小' && !names.typical.has(last)) weight -= 8
  // 徐徐来, 高高手: people are named 雷婷婷, hardly ever 雷雷婷.
  if (first === surname) weight -= 5
  // 夏之色: 之 in the middle makes a phrase more often than a given name (薛之谦).
  if (given.length > 1 && first === '之') weight -= 3
  // 江湖客, 程序媛: what starts with a word continues as a phrase; few names start so (高峰远).
  if (given.length > 1 && isWord(surname + first) === true) weight -= 5
  // 游杭州, 古徐州: so does what ends with one, though less surely (王海洋).
  if (given.length > 1 && isWord(given) === true) weight -= 4
  return weight
}

/** @param text all Han */
const isHanName = (text: string, names: PersonalNames, isWord: IsWord): boolean => {
  if (text.length < 2 || text.length > 4 || isWord(text) === true) return false
  return [1, 2].some((at) => {
    const [surname, given] = [text.slice(0, at), text.slice(at)]
    const bits = names.surnames.get(surname)
    if (bits === undefined || given === '' || given.length > 2) return false
    return weigh(surname, given, bits, names, isWord) >= (text.length > 2 ? threshold : threshold + shortNeeds)
  })
}

/** 买买提·吐尔逊: two to four parts, each at least by half written with characters that transliterate. */
const isDottedName = (name: string, { transliterating }: PersonalNames): boolean => {
  const parts = name.split(/[·‧•・∙⋅]/).map((part) => fold(part, true).text)
  const isPart = (part: string): boolean => {
    const foreign = [...part].filter((character) => transliterating.has(character))
    return /^\p{Script=Han}{2,8}$/u.test(part) && foreign.length * 2 >= part.length
  }
  return parts.length > 1 && parts.length < 5 && parts.every(isPart)
}

/** The words of a name, folded: divided by spaces and symbols. */
export const tokensOf = (text: string): string[] => fold(text, false).text.split(' ').filter(Boolean)

const noDictionary: IsWord = () => undefined

/**
 * Whether the whole of a website name has the shape of a personal name; none of more than 1,000 units has. Clause 14.1.B.
 *
 * @param name the name as it was written: a part ends at a dot or space
 * @param isWord recognises ordinary words; without it, only the tables decide
 */
export const personShape = (name: string, names: PersonalNames, isWord = noDictionary): PersonShape | undefined => {
  if (name.length > longestPerson) return undefined
  if (isPlainHan(name)) return isHanName(name, names, isWord) ? { kind: 'han' } : undefined
  const tokens = tokensOf(name)
  if (/^[a-z ]+$/.test(tokens.join(' '))) {
    // zhang.ge is a domain.
    const isName = !/[a-z]\.[a-z]/i.test(name) && isRomanisedName(tokens, names.romanised)
    return isName ? { kind: 'romanised' } : undefined
  }
  if (isDottedName(name, names)) return { kind: 'minority' }
  const whole = tokens.join('')
  return /^\p{Script=Han}+$/u.test(whole) && isHanName(whole, names, isWord) ? { kind: 'han' } : undefined
}
