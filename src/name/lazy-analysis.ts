import type { Params } from '../core/issue'
import type { NameLimits } from '../model/edition'
import type { Provision } from '../model/provision'
import { type Folded, fold } from '../text/fold'
import { unknown } from '../text/lattice'
import type { Boundary, Placement } from '../text/segment'
import { segmentationOf, uncontested } from '../text/segmentation'
import { flagsOf, type WordList } from '../text/word-list'
import type { NameAnalysis, SharedVerdicts } from './analysis'
import type { RegisteredName } from './company'
import { findHits, type Hit } from './hits'
import type { PersonShape } from './persons'
import type { NameIndex } from './sources'

const nothing: Params = {}

/** The classes among the flags. */
const classes = 0xffff

/**
 * A name analysis that computes each part when a rule first asks for it.
 *
 * A class, since an object with a shared prototype takes a tenth of the time of one with a function for each question.
 */
export class LazyAnalysis implements NameAnalysis {
  readonly shared: SharedVerdicts = {}
  #folded: Folded | undefined
  #hits: readonly Hit[] | undefined
  #placements: readonly Placement[] | undefined
  #registered: { readonly of: string; readonly parts: RegisteredName } | undefined

  constructor(
    private readonly index: NameIndex,
    readonly text: string,
    readonly flags: number,
    readonly length: number,
    folded: Folded | undefined,
  ) {
    this.#folded = folded
  }

  get limits(): NameLimits {
    return this.index.limits
  }

  get provisions(): readonly Provision[] {
    return this.index.provisions
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text, true, this.flags & classes)
    return this.#folded
  }

  get startsWithSurname(): boolean {
    return this.index.initials.has(this.folded.text.charAt(0))
  }

  hits(list: WordList | number): readonly Hit[] {
    if (typeof list !== 'number')
      return this.hits(flagsOf(list)).filter(({ word }) => list.meaningOf(word) !== undefined)
    if (!(this.flags & list)) return []
    this.#hits ??= findHits(this.folded, this.index.lexicon, this.index.allow)
    return this.#hits.filter(({ lists }) => lists & list)
  }

  boundaryOf(hit: Hit): Boundary {
    return this.placementOf(hit).boundary
  }

  placementOf(hit: Hit): Placement {
    const { folded, index } = this
    const hits = this.#hits as readonly Hit[]
    const placement = uncontested(folded, hit, hits, index.vocabulary)
    if (placement) return placement
    this.#placements ??= segmentationOf(folded, hits, index.vocabulary)
    return this.#placements[hit.index] as Placement
  }

  meaningOf(list: WordList | number, word: string): Params {
    if (typeof list !== 'number') return list.meaningOf(word) ?? nothing
    for (const own of this.index.lists) {
      const meaning = own.bit === list ? own.meaningOf(word) : undefined
      if (meaning) return meaning
    }
    return nothing
  }

  isWord(word: string): boolean {
    const { costOf, costOfCharacter } = this.index.vocabulary
    return word.length === 1 ? costOfCharacter(word.charCodeAt(0)) < unknown : costOf(word) !== undefined
  }

  person(part = this.text): PersonShape | undefined {
    return this.index.persons?.shapeOf(part, (word) => this.isWord(word) || undefined)
  }

  registered(registeredName: string): RegisteredName {
    if (this.#registered?.of !== registeredName)
      this.#registered = { of: registeredName, parts: this.index.registered(registeredName) }
    return this.#registered.parts
  }
}
