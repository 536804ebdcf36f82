import type { Params } from '../core/issue'
import type { NameLimits } from '../model/edition'
import type { Provision } from '../model/provision'
import type { Folded } from '../text/fold'
import type { Boundary, Placement } from '../text/segment'
import type { WordList } from '../text/word-list'
import type { RegisteredName } from './company'
import type { Hit, HitVerdicts, ScoredPlaces } from './hits'
import type { PersonShape } from './persons'

/**
 * The flags of a name analysis, in the high half: a bit each. Numbers, not shifts: a bundler drops an unused
 * number, but must fear that an operator has effects.
 */
export const NATIONAL = 0x1_0000
export const PLACE = 0x2_0000
/** Ordinary words that are places too, and count only before a suffix or an institution. */
export const CONTEXTUAL_PLACE = 0x40_0000
/** Both kinds of place. */
export const ANY_PLACE = 0x42_0000
export const SENSITIVE = 0x4_0000
export const ORGANISATION = 0x8_0000
export const SAMPLE = 0x10_0000
/** Custom lists: all of them share it. */
export const CUSTOM = 0x20_0000
/** Fewer 字, or fewer Han, than the edition requires. */
export const LENGTH = 0x100_0000
/** More 字 than it allows. */
export const TOO_LONG = 0x1000_0000
/** No Han at all. */
export const NO_HAN = 0x200_0000
/** As short as a personal name, and starts like one. */
export const PERSON = 0x400_0000

/** Words of the provisions of an edition. */
export const LISTED = 0x800_0000

/** Verdicts that several rules share. */
export interface SharedVerdicts {
  places?: ScoredPlaces
  terms?: HitVerdicts
}

/** A website name, folded and scanned once for all its rules. */
export interface NameAnalysis {
  readonly text: string
  readonly flags: number
  /** 字: code points without spaces and invisible characters. */
  readonly length: number
  /** Those of the edition. */
  readonly limits: NameLimits
  /** Those of the edition, for rules that only some editions have. */
  readonly provisions: readonly Provision[]
  readonly folded: Folded
  /** The hits of a list (`nationalList`), or of all lists with a flag (`NATIONAL`), by start, then by length. */
  readonly hits: (list: WordList | number) => readonly Hit[]
  /** Where a hit is among the words of the name. */
  readonly boundaryOf: (hit: Hit) => Boundary
  /** The same with the bits by which it is a word. */
  readonly placementOf: (hit: Hit) => Placement
  /** Whether the dictionary of the edition has a word, or a single character is often one. */
  readonly isWord: (word: string) => boolean
  /** What a list, or one of the lists with a flag, knows of a word: its family, its divisions. */
  readonly meaningOf: (list: WordList | number, word: string) => Params
  /** Verdicts computed by one rule, for the next one that asks. */
  readonly shared: SharedVerdicts
  /** Whether the first character can start a surname. */
  readonly startsWithSurname: boolean
  /** The shape of a personal name, if the whole name or the given part of it has one. */
  readonly person: (part?: string) => PersonShape | undefined
  /** A registered name in its parts; regions are those of the place list. */
  readonly registered: (registeredName: string) => RegisteredName
}
