import type { Found } from '../core/issue'
import { binds, type Provision, type ProvisionParams, paramsFrom } from '../model/provision'
import type { SubjectKind } from '../model/schema'
import { fold } from '../text/fold'
import { remember } from '../text/remember'
import { groupedText, type WordList, wordList } from '../text/word-list'
import { LISTED, type NameAnalysis } from './analysis'
import { type Hit, outermost } from './hits'

/** What provisions say of a word. */
export type ListedWord = { readonly provisions: readonly Provision[] }

const foldedWords = ({ words = [] }: Provision): string[] => words.map((word) => fold(word, true).text)

/** Words of one character have no place in a lexicon: a rule that takes them looks at the end of the name itself. */
const isListable = (word: string): boolean => word.length > 1

/** Makes a list of the words of provisions, each with what they say of it. */
export const provisionList = (bit: number, provisions: readonly Provision[]): WordList => {
  const byWord = new Map<string, Provision[]>()
  for (const provision of provisions)
    for (const word of foldedWords(provision).filter(isListable))
      byWord.set(word, [...(byWord.get(word) ?? []), provision])
  const meanings = new Map([...byWord].map(([word, own]) => [word, Object.freeze({ provisions: Object.freeze(own) })]))
  return wordList(
    bit,
    () => groupedText([...byWord.keys()]),
    (word) => meanings.get(word) as never,
  )
}

/** Whether a hit is at the place of the name that its provision is about. */
export const isAtPlace = ({ folded: { text } }: NameAnalysis, { from, to }: Hit, { where }: Provision): boolean => {
  if (where === 'start') return from === 0
  if (where === 'end') return to === text.length
  return where === undefined || (from === 0 && to === text.length)
}

/** Whether one of the longer words that lift a provision is in the name. */
const isLifted = ({ folded: { text } }: NameAnalysis, { unless = [] }: Provision): boolean =>
  unless.some((word) => text.includes(fold(word, true).text))

/** The params of a rule about listed words. */
export type ListedWordParams = ProvisionParams & { readonly found: readonly Found[] }

/**
 * The words of the provisions with this code that a name contains. A word counts unless another word of the name contains it,
 * or it only forms where two words meet.
 */
export const listedWords = (
  name: NameAnalysis,
  code: string,
  kind: SubjectKind | undefined,
): ListedWordParams | undefined => {
  // A word may be in a name many times: what it says is looked up once.
  const provisionsOf = remember((word: string) => {
    const { provisions } = name.meaningOf(LISTED, word) as unknown as ListedWord
    return provisions.filter((each) => each.code === code && binds(each, kind) && !isLifted(name, each))
  })
  const counting = name.hits(LISTED).flatMap((hit) => {
    const own = provisionsOf(hit.word).filter((provision) => isAtPlace(name, hit, provision))
    if (own.length === 0) return []
    const boundary = name.boundaryOf(hit)
    if (boundary === 'interior' || boundary === 'straddling') return []
    return [{ word: hit.word, start: hit.start, end: hit.end, from: hit.from, to: hit.to, own, boundary }]
  })
  const hits = outermost(counting)
  if (hits.length === 0) return undefined
  const found = hits.map(({ word, start, end }) => ({ word, start, end }))
  const params = paramsFrom(...new Set(hits.flatMap(({ own }) => own)))
  return { ...params, ...(hits.every(({ boundary }) => boundary === 'ambiguous') && { suspected: true }), found }
}
