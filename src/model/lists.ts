/** How sure a listed word is in a name: `certain` is an error, `suspected` a review. */
export type Certainty = 'certain' | 'suspected'

/** One division of GB/T 2260. */
export interface Division {
  /** Six digits. */
  readonly code: string
  readonly level: 'province' | 'prefecture' | 'county'
  readonly name: string
}

/** 敏感词汇: the families of clause 14.1.B. */
export type SensitiveFamily = 'gambling' | 'anti-corruption' | 'pornography' | 'drugs' | 'weapons' | 'fraud'

/** A list as it ships, read at first use. */
export type Words = () => readonly string[]
