import type { Params } from '../core/issue'
import type { NameLimits } from '../model/edition'
import type { Provision } from '../model/provision'
import { type Folded, fold } from '../text/fold'
import { unknown } from '../text/lattice'
import type { Lexicon } from '../text/lexicon'
import type { Boundary, Placement } from '../text/segment'
import { segmentationOf, uncontested, type Vocabulary } from '../text/segmentation'
import { flagsOf, type WordList } from '../text/word-list'
import type { NameAnalysis, SharedVerdicts } from './analysis'
import type { CompanyName, RegionLength, RegisteredName } from './company'
import { findHits, type Hit } from './hits'
import type { IsWord, PersonShape } from './persons'

/** What names are analysed with. */
export interface NameSources {
  readonly lists: readonly WordList[]
  /** Longer words in which no listed word counts: 朝阳群众. */
  readonly allow?: readonly string[]
  readonly vocabulary?: Vocabulary
  /** Finds the shape of a personal name, and the characters that surnames start with. */
  readonly persons?: {
    /** The shape of a personal name; `undefined` if the text has none. */
    readonly shapeOf: (name: string, isWord: IsWord) => PersonShape | undefined
    /** The characters that surnames start with. */
    readonly initials: () => string
  }
  /** Characters at the end of a name that rules of the edition look at: 网. */
  readonly endings?: string
  /** Divides a registered name into region, 字号, trade and legal form. */
  readonly parseCompanyName?: (name: string, regionLength: RegionLength) => CompanyName
}

/** The part of an edition that names are analysed by. */
export interface NameEdition {
  readonly names: NameSources
  readonly limits: NameLimits
  readonly provisions?: readonly Provision[]
}

const nothing: Params = {}

/** The classes among the flags. */
const classes = 0xffff

/** What all analyses of one analyser share. */
export interface Workshop extends NameSources {
  readonly limits: NameLimits
  readonly provisions: readonly Provision[]
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly initials: ReadonlySet<string>
  readonly registered: (registeredName: string) => RegisteredName
}

/** A class, since an object with a shared prototype takes a tenth of the time of one with a function for each question. */
export class Analysis implements NameAnalysis {
  readonly shared: SharedVerdicts = {}
  #folded: Folded | undefined
  #hits: readonly Hit[] | undefined
  #placements: readonly Placement[] | undefined
  #registered: { readonly of: string; readonly parts: RegisteredName } | undefined

  constructor(
    private readonly workshop: Workshop,
    readonly text: string,
    readonly flags: number,
    readonly length: number,
    folded: Folded | undefined,
  ) {
    this.#folded = folded
  }

  get limits(): NameLimits {
    return this.workshop.limits
  }

  get provisions(): readonly Provision[] {
    return this.workshop.provisions
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text, true, this.flags & classes)
    return this.#folded
  }

  get startsWithSurname(): boolean {
    return this.workshop.initials.has(this.folded.text.charAt(0))
  }

  hits(list: WordList | number): readonly Hit[] {
    if (typeof list !== 'number')
      return this.hits(flagsOf(list)).filter(({ word }) => list.meaningOf(word) !== undefined)
    if (!(this.flags & list)) return []
    this.#hits ??= findHits(this.folded, this.workshop.lexicon, this.workshop.allow)
    return this.#hits.filter(({ lists }) => lists & list)
  }

  boundaryOf(hit: Hit): Boundary {
    return this.placementOf(hit).boundary
  }

  placementOf(hit: Hit): Placement {
    const { folded, workshop } = this
    const hits = this.#hits as readonly Hit[]
    const placement = uncontested(folded, hit, hits, workshop.vocabulary)
    if (placement) return placement
    this.#placements ??= segmentationOf(folded, hits, workshop.vocabulary)
    return this.#placements[hit.index] as Placement
  }

  meaningOf(list: WordList | number, word: string): Params {
    if (typeof list !== 'number') return list.meaningOf(word) ?? nothing
    for (const own of this.workshop.lists) {
      const meaning = own.bit === list ? own.meaningOf(word) : undefined
      if (meaning) return meaning
    }
    return nothing
  }

  isWord(word: string): boolean {
    const { costOf, costOfCharacter } = this.workshop.vocabulary
    return word.length === 1 ? costOfCharacter(word.charCodeAt(0)) < unknown : costOf(word) !== undefined
  }

  person(part = this.text): PersonShape | undefined {
    return this.workshop.persons?.shapeOf(part, (word) => this.isWord(word) || undefined)
  }

  registered(registeredName: string): RegisteredName {
    if (this.#registered?.of !== registeredName)
      this.#registered = { of: registeredName, parts: this.workshop.registered(registeredName) }
    return this.#registered.parts
  }
}
