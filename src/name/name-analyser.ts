import type { Analyser } from '../core/node'
import { anyOf, BLANK, PLACE_INDICATOR, SLOW, SYMBOL } from '../text/characters'
import { countCharacters, countSymbols } from '../text/count'
import { fold } from '../text/fold'
import { lexiconOf } from '../text/lexicon'
import { once } from '../text/remember'
import { noVocabulary } from '../text/segmentation'
import { ANY_PLACE, type NameAnalysis, PERSON } from './analysis'
import { checkEdition } from './check-edition'
import { flagReader, listed } from './flags'
import { LazyAnalysis } from './lazy-analysis'
import { registeredNameReader } from './read-registered-name'
import type { NameEdition, NameIndex } from './sources'

/** Classes that a scan of the raw text can't see through. */
const opaque = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL)

/** An analyser of names, which looks at no facts. */
export interface NameAnalyser extends Analyser<string, NameAnalysis> {
  readonly triggers: (name: string) => number
  /** Analyses a name. */
  readonly analyse: (name: string) => NameAnalysis
  readonly forget: () => void
}

/**
 * Returns an analyser of website names by an edition. It builds its lexicon at the first name and keeps it: create it once.
 *
 * @example nameAnalyser(tencent20160919).analyse('小 窝').length // 2
 */
export const nameAnalyser = (edition: NameEdition): NameAnalyser => {
  checkEdition('nameAnalyser', edition)
  const { names, limits, provisions = [] } = edition
  const { lists, persons, vocabulary = noVocabulary } = names

  const index = once((): NameIndex => {
    const initials = new Set(persons?.initials())
    // Unpacks the ordinary words now, so that no later name waits for them.
    vocabulary.costOf('')
    const lexicon = lexiconOf(lists)
    const registered = registeredNameReader(names, lexicon, (text) => analyse(text).hits(ANY_PLACE))
    return { ...names, limits, provisions, vocabulary, lexicon, initials, registered }
  })
  const flagsFrom = flagReader(names, limits, index)

  /** Analyses a text in which words may be hidden: the lists of its folded form count. */
  const analyseFolded = (text: string, raw: number): LazyAnalysis => {
    const folded = fold(text, true, raw)
    const length = countCharacters(text, raw) - countSymbols(text, limits.symbols ?? '')
    const person = folded.kinds & (BLANK | SYMBOL) ? PERSON : 0
    const kinds = folded.kinds | (index().lexicon.scan(folded.text) & (listed | PLACE_INDICATOR))
    return new LazyAnalysis(index(), text, flagsFrom(folded.text, length, kinds) | person, length, folded)
  }

  // The flags of a name are asked for before its analysis, and most names are never analysed. Nothing of a name is kept
  // once it is judged, for it may be a person's.
  let flagged: string | undefined
  let flagsOfLast = 0
  let last: LazyAnalysis | undefined

  const triggers = (text: string): number => {
    if (text === flagged) return flagsOfLast
    const raw = index().lexicon.scan(text)
    last = raw & opaque ? analyseFolded(text, raw) : undefined
    flagsOfLast = last === undefined ? flagsFrom(text, text.length, raw) : last.flags
    flagged = text
    return flagsOfLast
  }

  const forget = (): void => {
    flagged = undefined
    last = undefined
  }

  const analyse = (text: string): LazyAnalysis => {
    if (typeof text !== 'string') throw new TypeError('nameAnalyser: a name must be a text')
    const flags = triggers(text)
    const analysis = last ?? new LazyAnalysis(index(), text, flags, text.length, undefined)
    forget()
    return analysis
  }

  return Object.freeze({ on: 'string', gives: 'name-analysis', takesBlank: true, triggers, analyse, forget })
}
