import type { Params } from '../core/issue'
import type { NameLimits } from '../model/edition'
import { type Folded, fold } from '../text/fold'
import type { Lexicon } from '../text/lexicon'
import type { Boundary } from '../text/segment'
import { segmentationOf, uncontested, type Vocabulary } from '../text/segmentation'
import type { WordList } from '../text/word-list'
import type { KeptJudgements, NameAnalysis } from './analysis'
import type { CompanyName, RegionLength } from './company'
import { findHits, type Hit } from './hits'
import type { IsWord, PersonShape } from './persons'

/** What a name reading needs beside the name. */
export interface NameSources {
  readonly lists: readonly WordList[]
  /** Longer words in which no listed word counts: 朝阳群众. */
  readonly allow?: readonly string[]
  /** The lengths that the edition allows; any if absent. */
  readonly limits?: NameLimits
  /** Traditional forms and what they fold to, as for `foldPairs`. */
  readonly traditional?: readonly string[]
  readonly vocabulary?: Vocabulary
  /** Tells the shape of a personal name, and with which characters surnames begin. */
  readonly persons?: {
    readonly shapeOf: (name: string, isWord: IsWord) => PersonShape | undefined
    readonly initials: () => string
  }
  /** Divides a registered name into region, 字号, trade and legal form. */
  readonly parseCompanyName?: (name: string, regionLength: RegionLength) => CompanyName
}

const nothing: Params = {}

const anyLength: NameLimits = { minLength: 0 }

/** The classes among the flags. */
const classes = 0xffff

/** What readings of one reader share. */
export interface Shared extends NameSources {
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly describers: ReadonlyMap<number, WordList['meaningOf']>
  readonly company: (registeredName: string) => CompanyName
}

/** A class, since one object with a shared prototype takes a tenth of the time of one with a function for each question. */
export class Analysis implements NameAnalysis {
  readonly kept: KeptJudgements = {}
  #folded: Folded | undefined
  #hits: readonly Hit[] | undefined
  #standings: readonly Boundary[] | undefined

  constructor(
    private readonly shared: Shared,
    readonly text: string,
    readonly flags: number,
    readonly count: number,
    folded: Folded | undefined,
  ) {
    this.#folded = folded
  }

  get limits(): NameLimits {
    return this.shared.limits ?? anyLength
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text, true, this.flags & classes)
    return this.#folded
  }

  hits(list: number): readonly Hit[] {
    if (!(this.flags & list)) return []
    this.#hits ??= findHits(this.folded, this.shared.lexicon, this.shared.allow)
    return this.#hits.filter(({ lists }) => lists & list)
  }

  boundaryOf(hit: Hit): Boundary {
    const { folded, shared } = this
    const hits = this.#hits as readonly Hit[]
    const alone = uncontested(folded, hit, hits, shared.vocabulary)
    if (alone) return alone
    this.#standings ??= segmentationOf(folded, hits, shared.vocabulary)
    return this.#standings[hit.index] as Boundary
  }

  meaningOf(list: number, word: string): Params {
    return this.shared.describers.get(list)?.(word) ?? nothing
  }

  person(): PersonShape | undefined {
    const { persons, vocabulary } = this.shared
    return persons?.shapeOf(this.text, (word) => (vocabulary.costOf(word) === undefined ? undefined : true))
  }

  company(registeredName: string): CompanyName {
    return this.shared.company(registeredName)
  }
}
