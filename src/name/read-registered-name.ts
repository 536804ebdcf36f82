import { anyOf, BLANK, REPEAT, SLOW, SYMBOL } from '../text/characters'
import type { Lexicon } from '../text/lexicon'
import { ANY_PLACE, PLACE } from './analysis'
import type { RegionLength, RegisteredName } from './company'
import type { Hit } from './hits'
import type { FoundDivision } from './place-meaning'
import { foldName, isWithinRegion } from './registered-name'
import type { NameSources } from './sources'

type Divided = Pick<RegisteredName, 'divisions'>

/** Texts in which places must be looked for with care. */
const unclear = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL, REPEAT)

/**
 * Returns a reader of registered names: it divides them, folds their parts and finds their divisions.
 *
 * @param placesIn analyses a text as a name, for what a plain search cannot see
 */
export const registeredNameReader = (
  { lists, allow = [], parseCompanyName }: NameSources,
  lexicon: Lexicon,
  placesIn: (text: string) => readonly Hit[],
): ((registeredName: string) => RegisteredName) => {
  const found: number[] = []

  /** The end of the longest place that a text starts with. */
  const placeLength = (text: string): number => {
    if (allow.length > 0 || lexicon.scan(text) & unclear)
      return placesIn(text).reduce((length, { start, end }) => (start === 0 ? Math.max(length, end) : length), 0)
    let length = 0
    const count = lexicon.search(text, found, 0, 2)
    for (let i = 0; i < count; i += 3)
      if (lexicon.bitsAt(found[i + 2] as number) & ANY_PLACE) length = found[i + 1] as number
    return length
  }

  /** The divisions of all places in a folded text. */
  const divisionsIn = (text: string): FoundDivision[] => {
    const words = new Set<string>()
    const count = lexicon.search(text, found)
    for (let i = 2; i < count; i += 3) {
      const offset = found[i] as number
      if (lexicon.bitsAt(offset) & ANY_PLACE) words.add(lexicon.wordAt(offset))
    }
    const list = lists.find(({ bit }) => bit === PLACE)
    return [...words].flatMap((word) => list?.meaningOf(word)?.divisions as FoundDivision[])
  }

  /** 杭州|西湖, but not 郑州|新安: that is a county of 洛阳, and here the 字号. */
  const regionLength: RegionLength = (text, before = '') => {
    const length = placeLength(text)
    if (before === '' || length === 0) return length
    const [outer, inner] = [before, text.slice(0, length)].map((part) => ({ divisions: divisionsIn(foldName(part)) }))
    return isWithinRegion(outer as Divided, inner as Divided) ? length : 0
  }

  return (registeredName) => {
    const company = parseCompanyName?.(registeredName, regionLength) ?? { tradeName: registeredName }
    const text = foldName(registeredName)
    const { region = '', branch = '' } = company
    const tradeName = foldName(company.tradeName)
    // An institution's name is not divided, and its region is only a part of it.
    const head = region === '' && tradeName === text ? placeLength(text) : 0
    const rest = tradeName.slice(head)
    // A place alone is no 字号; one character after a place may be none either.
    const own = rest.length === 1 ? tradeName : rest
    const divisions = divisionsIn(text)
    const regions = region === '' ? divisions : divisionsIn(foldName(region + branch))
    return { company, text, tradeName: own, divisions, regions }
  }
}
