import { anyOf, BLANK, REPEAT, SLOW, SYMBOL } from '../text/characters'
import type { Lexicon } from '../text/lexicon'
import { ANY_PLACE, PLACE } from './analysis'
import type { CompanyName, RegionLength, RegisteredName } from './company'
import type { Hit } from './hits'
import type { FoundDivision } from './place-meaning'
import { foldName, isWithinRegion } from './registered-name'
import type { NameSources } from './sources'

type Divided = Pick<RegisteredName, 'divisions'>

/** Texts in which places must be looked for with care. */
const unclear = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL, REPEAT)

/** What the parts of registered names are read with. */
interface Reader {
  readonly companyOf: (registeredName: string) => CompanyName
  /** The end of the longest place that a text starts with. */
  readonly placeLength: (text: string) => number
  /** The divisions of all places in a folded text. */
  readonly divisionsIn: (text: string) => readonly FoundDivision[]
}

/** A registered name of which each part is read when a rule first asks for it: most rules only ask for the text. */
class LazyRegisteredName implements RegisteredName {
  readonly text: string
  #company: CompanyName | undefined
  #tradeName: string | undefined
  #divisions: readonly FoundDivision[] | undefined
  #regions: readonly FoundDivision[] | undefined

  constructor(
    private readonly reader: Reader,
    private readonly original: string,
  ) {
    this.text = foldName(original)
  }

  get company(): CompanyName {
    this.#company ??= this.reader.companyOf(this.original)
    return this.#company
  }

  get tradeName(): string {
    this.#tradeName ??= this.#readTradeName()
    return this.#tradeName
  }

  get divisions(): readonly FoundDivision[] {
    this.#divisions ??= this.reader.divisionsIn(this.text)
    return this.#divisions
  }

  get regions(): readonly FoundDivision[] {
    const { region = '', branch = '' } = this.company
    this.#regions ??= region === '' ? this.divisions : this.reader.divisionsIn(foldName(region + branch))
    return this.#regions
  }

  #readTradeName(): string {
    const { region = '', tradeName } = this.company
    const folded = foldName(tradeName)
    // An institution's name is not divided, and its region is only a part of it.
    const head = region === '' && folded === this.text ? this.reader.placeLength(this.text) : 0
    // A place alone is no 字号; one character after a place may be none either.
    return folded.length - head === 1 ? folded : folded.slice(head)
  }
}

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
  const places = lists.find(({ bit }) => bit === PLACE)

  const placeLength = (text: string): number => {
    if (allow.length > 0 || lexicon.scan(text) & unclear)
      return placesIn(text).reduce((length, { start, end }) => (start === 0 ? Math.max(length, end) : length), 0)
    let length = 0
    const count = lexicon.search(text, found, 0, 2)
    for (let i = 0; i < count; i += 3)
      if (lexicon.bitsAt(found[i + 2] as number) & ANY_PLACE) length = found[i + 1] as number
    return length
  }

  const divisionsIn = (text: string): readonly FoundDivision[] => {
    const words = new Set<string>()
    const count = lexicon.search(text, found)
    for (let i = 2; i < count; i += 3) {
      const offset = found[i] as number
      if (lexicon.bitsAt(offset) & ANY_PLACE) words.add(lexicon.wordAt(offset))
    }
    return Array.from(words, (word) => places?.meaningOf(word)?.divisions as FoundDivision[]).flat()
  }

  /** 杭州|西湖, but not 郑州|新安: that is a county of 洛阳, and here the 字号. */
  const regionLength: RegionLength = (text, before = '') => {
    const length = placeLength(text)
    if (before === '' || length === 0) return length
    const [outer, inner] = [before, text.slice(0, length)].map((part) => ({ divisions: divisionsIn(foldName(part)) }))
    return isWithinRegion(outer as Divided, inner as Divided) ? length : 0
  }

  const companyOf = (registeredName: string): CompanyName =>
    parseCompanyName?.(registeredName, regionLength) ?? { tradeName: registeredName }

  const reader: Reader = { companyOf, placeLength, divisionsIn }
  return (registeredName) => new LazyRegisteredName(reader, registeredName)
}
