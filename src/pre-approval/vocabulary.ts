import { preApprovalText } from '../data/words/pre-approval'
import { type Strength, strengths, topics } from '../data/words/pre-approval-labels'
import type { PreApprovalTopic } from '../model/pre-approval'
import { type Lexicon, lexiconOf } from '../text/lexicon'
import { once } from '../text/remember'
import { wordList } from '../text/word-list'
import type { FieldKind } from './fields'

/** What a word says of one topic. */
export interface Sense {
  readonly topic: PreApprovalTopic
  readonly bit: number
  readonly strength: Strength
}

/** A listed word. */
export interface Word {
  readonly text: string
  /** What it says of topics in each kind of field, the strongest first. */
  readonly senses: Readonly<Record<FieldKind, readonly Sense[]>>
  /** What it does to other words: `ORDINARY`, `EXEMPT`, `OTHERS`, `TRADE`, `NO_TOPIC`. */
  readonly effects: number
}

/** All words of detection. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  /** The word at an offset of the lexicon: always the same object. */
  readonly wordAt: (offset: number) => Word
}

/** The effects, a bit each, in the order of their list; and that of a phrase that needs no approval in a business scope. */
export const ORDINARY = 1
export const EXEMPT = 2
export const OTHERS = 4
export const TRADE = 8
export const NO_TOPIC = 16

/** The bit of a topic. */
export const bitOf = (topic: PreApprovalTopic): number => 1 << topics.indexOf(topic)

/** In which kind of field a strength counts. */
const kindOf = (strength: Strength): FieldKind =>
  strength === 'declared' || strength === 'label' || strength === 'scope' ? strength : 'text'

const rankOf = ({ strength, bit }: Sense): number => strengths.indexOf(strength) * 2 ** topics.length + bit

const build = (): Vocabulary => {
  // Words of detection set no flag of an analysis.
  const lexicon = lexiconOf([wordList(0, preApprovalText)])
  const known = new Map<number, Word>()
  const enter = (offset: number): Word => {
    const text = lexicon.wordAt(offset)
    const senses: Record<FieldKind, Sense[]> = { text: [], declared: [], label: [], scope: [] }
    let own = 0
    for (const at of lexicon.offsetsOf(text)) {
      const role = lexicon.outerGroupAt(at)
      const topic = topics[lexicon.groupAt(at)]
      const strength = strengths[role]
      if (strength === undefined) own |= 1 << (role - strengths.length)
      else if (topic === undefined) own |= NO_TOPIC
      else senses[kindOf(strength)].push({ topic, bit: bitOf(topic), strength })
    }
    for (const kind of Object.values(senses)) kind.sort((a, b) => rankOf(a) - rankOf(b))
    const word: Word = { text, senses, effects: own }
    known.set(offset, word)
    return word
  }
  return { lexicon, wordAt: (offset) => known.get(offset) ?? enter(offset) }
}

/** All words of detection, indexed at first use. */
export const vocabulary: () => Vocabulary = /* @__PURE__ */ once(build)
