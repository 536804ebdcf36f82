import type { Span } from '../core/issue'
import type { Facts } from '../model/facts'
import { type NameAnalysis, PLACE } from './analysis'
import { type Hit, type HitVerdicts, hitsOf, type ScoredPlaces } from './hits'
import { type FoundDivision, placeMeaning } from './place-meaning'
import { certaintyOf, scored } from './place-score'
import { foldName, isInRegisteredName, isRegisteredName } from './registered-name'

/** The span of a place name, with all the divisions that it names. */
export type PlaceSpan = Span & {
  readonly word: string
  readonly divisions: readonly FoundDivision[]
  /** How sure the place is, from 0 to 1. */
  readonly certainty: number
}

type SubjectFacts = NonNullable<Facts['subject']>

/** No one's own name is longer; a longer one is not looked for around each place. */
const longestOwn = 256

/** Whether a place is no part of the subject's own name in a name. */
const outside =
  ({ folded: { text } }: NameAnalysis, own: string) =>
  ({ from, to }: Hit): boolean =>
    own.length < 2 ||
    own.length > longestOwn ||
    !text.slice(Math.max(0, from - own.length + 1), to + own.length - 1).includes(own)

/** The places of these hits, with how sure each is. */
const placeSpansOf = (name: NameAnalysis, { bits }: ScoredPlaces, hits: readonly Hit[]): PlaceSpan[] =>
  hits.map(({ word, start, end, index }) => ({
    word,
    start,
    end,
    divisions: placeMeaning(name.meaningOf(PLACE, word)).divisions,
    certainty: certaintyOf(bits[index] as number),
  }))

/** The places of a name, judged against the subject: those that are refused, and those that a person must look at. */
export interface JudgedPlaces {
  readonly refused: readonly PlaceSpan[]
  /** In the subject's registered name, and certain. */
  readonly own: readonly PlaceSpan[]
  readonly suspected: readonly PlaceSpan[]
  /** Whether it has places that do not count, since it is the registered name or a short form of it. */
  readonly cleared?: true
}

/** The hits that a person must look at, for this kind of subject. */
const suspectedIn = (verdicts: HitVerdicts, kind: string | undefined): readonly Hit[] => {
  const isOrganisation = kind !== undefined && kind !== 'individual'
  const ofOrganisations = isOrganisation ? hitsOf(verdicts, 'suspected-of-organisations') : []
  // At the start of the name, so before all others.
  return [...ofOrganisations, ...hitsOf(verdicts, 'suspected')]
}

const noPlaces: JudgedPlaces = { refused: [], own: [], suspected: [] }

/** For audits: what clears the places of a name. */
export const clearedBy = (name: NameAnalysis, subject?: SubjectFacts): string | undefined =>
  judgePlaces(name, subject).cleared && 'registered-name'

/** Judges the places of a name. A registered name, and what clause 14.2 recommends beside it, has none. */
export const judgePlaces = (name: NameAnalysis, subject: SubjectFacts = {}): JudgedPlaces => {
  name.shared.places ??= scored(name)
  const places = name.shared.places
  if (places.verdicts.hits.length === 0) return noPlaces
  const certain = hitsOf(places.verdicts, 'certain')
  const suspected = suspectedIn(places.verdicts, subject.kind)
  if (certain.length + suspected.length === 0) return noPlaces
  const spans = (hits: readonly Hit[]) => placeSpansOf(name, places, hits)
  if (subject.kind === 'individual') {
    const isForeign = outside(name, foldName(subject.name ?? ''))
    return { refused: spans(certain.filter(isForeign)), own: [], suspected: spans(suspected.filter(isForeign)) }
  }
  if (!subject.registeredName) return { refused: spans(certain), own: [], suspected: spans(suspected) }
  const registered = name.registered(subject.registeredName)
  if (isRegisteredName(name, registered)) return { ...noPlaces, cleared: true }
  const isForeign = outside(name, registered.tradeName)
  const isOwn = (place: PlaceSpan) => isInRegisteredName(registered, place)
  const judged = spans(certain.filter(isForeign))
  return {
    refused: judged.filter((place) => !isOwn(place)),
    own: judged.filter(isOwn),
    suspected: spans(suspected.filter(isForeign)).filter((place) => !isOwn(place)),
  }
}
