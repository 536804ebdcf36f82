import { fold } from '../text/fold'
import { isPlainHan } from '../text/kinds'
import { ANY_PLACE, type NameAnalysis, PLACE } from './analysis'
import type { RegisteredName } from './company'
import type { Hit } from './hits'
import { type FoundDivision, placeMeaning } from './place-meaning'

export const foldName = (text: string): string => (isPlainHan(text) ? text : fold(text, true).text)

/** Whether a website name contains a registered name as a whole, or its 字号. */
export const containsRegisteredName = (name: NameAnalysis, registeredName: string): boolean => {
  const own = name.registered(registeredName)
  const contains = (text: string) => text !== '' && name.folded.text.includes(text)
  // The 字号 is only read if it matters.
  return contains(own.text) || contains(own.tradeName)
}

const levels = { province: 2, prefecture: 4, county: 6 }

/** Whether a division is another one, or an area that it belongs to: 江苏省 for 苏州市. */
const includes = ({ code, level }: FoundDivision, other: FoundDivision): boolean =>
  other.code.startsWith(code.slice(0, levels[level as keyof typeof levels]))

/** Whether the registered name contains a place in any form, or its region is within that place. */
export const isInRegisteredName = (
  { divisions, regions }: RegisteredName,
  place: { readonly divisions: readonly FoundDivision[] },
): boolean =>
  place.divisions.some(
    (division) =>
      divisions.some(({ code }) => code === division.code) || regions.some((own) => includes(division, own)),
  )

/** Whether a place is one of the registered name, or is within one: 杭州 for 浙江. */
export const isWithinRegion = (
  { divisions }: Pick<RegisteredName, 'divisions'>,
  place: { readonly divisions: readonly FoundDivision[] },
): boolean => place.divisions.some((division) => divisions.some((own) => includes(own, division)))

/** What a name may have after it and still be the same name. */
const websiteEnding = /(?:官方网站|官网|网站|网)$/

/** Whether the first units of a name are places of the registered name and nothing else. */
const isOwnRegion = (name: NameAnalysis, own: RegisteredName, end: number): boolean => {
  let reached = 0
  // By start, then by length: the longest of those that continue.
  for (const { from, to, word } of name.hits(ANY_PLACE))
    if (from <= reached && to > reached && to <= end) {
      const places = placeMeaning(name.meaningOf(PLACE, word))
      if (isInRegisteredName(own, places)) reached = to
    }
  return reached === end
}

/** What a short form keeps of a 字号 at least. */
const leastOfTradeName = 2

/** Whether a text is another one with characters left out: 文旅 of 文化旅游. */
const isAbbreviation = (text: string, whole: string): boolean => {
  let at = 0
  for (const character of text) {
    at = whole.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/**
 * Whether a website name is the registered name, or a short form of it: with its region or without, the first characters of the
 * 字号, then anything that follows in the registered name, whole or in part, and 网 or 官网. This is what clause 14.2 recommends.
 */
export const isRegisteredName = (name: NameAnalysis, own: RegisteredName): boolean => {
  const { text } = name.folded
  const bare = text.replace(websiteEnding, '')
  if (text === own.text || bare === own.text) return true
  if (own.tradeName.length < leastOfTradeName) return false
  const whole = own.text.slice(own.text.indexOf(own.tradeName))
  const at = bare.indexOf(whole.slice(0, leastOfTradeName))
  return at >= 0 && isAbbreviation(bare.slice(at), whole) && (at === 0 || isOwnRegion(name, own, at))
}

/** Whether a hit is in the registered name too, before the same character. */
export const isAtSamePlace = (
  name: NameAnalysis,
  own: RegisteredName,
  { from, to }: Pick<Hit, 'from' | 'to'>,
): boolean => own.text.includes(name.folded.text.slice(from, to + 1))
