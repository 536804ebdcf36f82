import { declaredContents, domainHints, topicWords } from '../data/words/pre-approval'
import { type Framing, framings, negations, ordinary, takingOver } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import { compile, type Lexicon } from '../text/lexicon'
import { type FieldWeights, type Strength, weightsOf } from './weigh'

/** What a listed word says of one topic. */
export interface Sense {
  readonly strengths: readonly Strength[]
  readonly weights: FieldWeights
}

/** All that a listed word says, and what it does to its neighbours. */
export interface Meaning {
  /** How it speaks for each topic, and what that counts in each field. */
  readonly senses: Map<PreApprovalTopic, Sense>
  readonly framings: Framing[]
  /** Silences the words right before it. */
  takesOver: boolean
  /** Silences the rest of its clause. */
  negates: boolean
}

/** The lists in one lexicon, and the meaning of each word. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  readonly meanings: ReadonlyMap<string, Meaning>
}

/** Lists of words, as bits of the flags of `scan`: of topics, of 服务内容, of domains, and what speaks of something else. */
export const EVIDENCE = 1 << 16
export const DECLARED = 1 << 17
export const LABEL = 1 << 18
export const CONTEXT = 1 << 19

const build = (): Vocabulary => {
  const meanings = new Map<string, Meaning>()
  const lists = new Map<number, string[]>([EVIDENCE, DECLARED, LABEL, CONTEXT].map((bit) => [bit, []]))
  const enter = (bit: number, words: string, change: (meaning: Meaning) => void): void => {
    for (const word of words.match(/\S+/g) ?? []) {
      const meaning = meanings.get(word) ?? { senses: new Map(), framings: [], takesOver: false, negates: false }
      meanings.set(word, meaning)
      lists.get(bit)?.push(word)
      change(meaning)
    }
  }
  const speaks = (bit: number, topic: PreApprovalTopic, strength: Strength, words: string): void =>
    enter(bit, words, ({ senses }) => {
      const strengths = [...(senses.get(topic)?.strengths ?? []), strength]
      senses.set(topic, { strengths, weights: weightsOf(strengths) })
    })

  for (const { topic, titles, offers = '', services, hints } of topicWords()) {
    speaks(EVIDENCE, topic, 'title', titles)
    speaks(EVIDENCE, topic, 'offer', offers)
    speaks(EVIDENCE, topic, 'service', services)
    speaks(EVIDENCE, topic, 'hint', hints)
  }
  for (const [topic, words] of declaredContents) speaks(DECLARED, topic, 'declared', words)
  for (const [topic, words] of domainHints) speaks(LABEL, topic, 'label', words)
  for (const framing of framings()) enter(CONTEXT, framing.words, (meaning) => meaning.framings.push(framing))
  enter(CONTEXT, ordinary, () => {})
  enter(CONTEXT, takingOver, (meaning) => {
    meaning.takesOver = true
  })
  enter(CONTEXT, negations, (meaning) => {
    meaning.negates = true
  })
  return { lexicon: compile([...lists].map(([bit, words]) => ({ bit, words: () => words }))), meanings }
}

let built: Vocabulary | undefined

/** All words of detection, compiled at first use. */
export const vocabulary = (): Vocabulary => {
  built ??= build()
  return built
}
