import { akin, declaredContents, domainHints, topicWords } from '../data/words/pre-approval'
import { type Framing, framings, negations, ordinary, takingOver } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import { compile, type Lexicon } from '../text/lexicon'
import { foldTraditional } from './folding'
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
  /** Its topics, those akin as one: a word takes nothing over from its own kind. */
  readonly kin: Set<PreApprovalTopic>
  readonly framings: Framing[]
  /** Names an institution, and so says what a word before it only describes. */
  isTitle: boolean
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

const meaningless = (): Meaning => ({
  senses: new Map(),
  kin: new Set(),
  framings: [],
  isTitle: false,
  takesOver: false,
  negates: false,
})

const build = (): Vocabulary => {
  foldTraditional()
  const meanings = new Map<string, Meaning>()
  const evidence: string[] = []
  const declared: string[] = []
  const labels: string[] = []
  const contexts: string[] = []
  const enter = (list: string[], words: string, change: (meaning: Meaning) => void): void => {
    for (const word of words.match(/\S+/g) ?? []) {
      const meaning = meanings.get(word) ?? meaningless()
      meanings.set(word, meaning)
      list.push(word)
      change(meaning)
    }
  }
  const speaks = (list: string[], topic: PreApprovalTopic, strength: Strength, words: string): void =>
    enter(list, words, (meaning) => {
      const { senses, kin } = meaning
      const strengths = [...(senses.get(topic)?.strengths ?? []), strength]
      senses.set(topic, { strengths, weights: weightsOf(strengths) })
      kin.add(akin[topic] ?? topic)
      meaning.isTitle ||= strength === 'title'
    })

  for (const { topic, titles, offers = '', services, marks = '', hints } of topicWords()) {
    speaks(evidence, topic, 'title', titles)
    speaks(evidence, topic, 'offer', offers)
    speaks(evidence, topic, 'service', services)
    speaks(evidence, topic, 'mark', marks)
    speaks(evidence, topic, 'hint', hints)
  }
  for (const [topic, words] of declaredContents) speaks(declared, topic, 'declared', words)
  for (const [topic, words] of domainHints) speaks(labels, topic, 'label', words)
  for (const framing of framings()) enter(contexts, framing.words, (meaning) => meaning.framings.push(framing))
  enter(contexts, ordinary, () => {})
  enter(contexts, takingOver, (meaning) => {
    meaning.takesOver = true
  })
  enter(contexts, negations, (meaning) => {
    meaning.negates = true
  })
  const lexicon = compile([
    { bit: EVIDENCE, words: () => evidence },
    { bit: DECLARED, words: () => declared },
    { bit: LABEL, words: () => labels },
    { bit: CONTEXT, words: () => contexts },
  ])
  return { lexicon, meanings }
}

let built: Vocabulary | undefined

/** All words of detection, compiled at first use. */
export const vocabulary = (): Vocabulary => {
  built ??= build()
  return built
}
