import type { Edition as Numbers } from '../model/edition'
import type { NameSources } from '../name/analyse'

/** 一版规定: one provider's or bureau's text at one date. Every number and list reaches its rule through it. */
export interface Edition extends Numbers {
  /** What website names are read with: word lists, ordinary words, forms. */
  readonly names: NameSources
}
