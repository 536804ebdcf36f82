import type { Params } from '../core/issue'
import type { NameLimits } from '../model/edition'
import type { Folded } from '../text/fold'
import type { Boundary } from '../text/segment'
import type { CompanyName } from './company'
import type { Hit, Judged } from './hits'
import type { PersonShape } from './persons'

/**
 * The lists of a name reading: one bit each in the high half of its flags. As numbers, not shifts: a bundler drops an unused
 * number, and must fear that an operator does something.
 */
export const NATIONAL = 0x1_0000
export const PLACE = 0x2_0000
/** Ordinary words that are places too, and count only with a suffix or an institution behind them. */
export const CONTEXTUAL_PLACE = 0x40_0000
export const SENSITIVE = 0x4_0000
export const ORGANISATION = 0x8_0000
export const SAMPLE = 0x10_0000
/** Lists of the user's own. */
export const OWN = 0x20_0000
/** Fewer 字 than the edition requires, or more than it allows. */
export const LENGTH = 0x100_0000
/** No Han at all. */
export const NO_HAN = 0x200_0000
/** As short as a personal name, and beginning like one. */
export const PERSON = 0x400_0000

/** Judgements that several rules share. */
export interface KeptJudgements {
  places?: Judged
  terms?: Judged
}

/** A website name, folded and scanned once for all its rules. */
export interface NameAnalysis {
  readonly text: string
  readonly flags: number
  /** 字: code points without blanks and invisible characters. */
  readonly count: number
  /** The lengths that the edition allows. */
  readonly limits: NameLimits
  readonly folded: Folded
  /** The hits of a list, by start, then by length. */
  readonly hits: (list: number) => readonly Hit[]
  /** How a hit stands in the name. */
  readonly boundaryOf: (hit: Hit) => Boundary
  /** What a list says of a word: its family, its divisions. */
  readonly meaningOf: (list: number, word: string) => Params
  /** What rules have worked out of this reading, so that two that ask for the same work it out once. */
  readonly kept: KeptJudgements
  /** The shape of a personal name, where the whole name has one. */
  readonly person: () => PersonShape | undefined
  /** A registered name in its parts; regions are those of the place list. */
  readonly company: (registeredName: string) => CompanyName
}
