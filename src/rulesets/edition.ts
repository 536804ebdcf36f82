import type { Limits } from '../model/edition'
import type { NameSources } from '../text/name-reader'

/** 一版规定: one provider's or bureau's text at one date. Every number and list reaches its rule through it. */
export interface Edition {
  readonly id: string
  /** Since when the text was in force, YYYY-MM-DD. */
  readonly date: string
  /** Where the text stands. */
  readonly source: string
  readonly limits: Limits
  /** What website names are read with: word lists, ordinary words, forms. */
  readonly names: NameSources
}
