import { akin, declaredContents, domainHints, topicWords } from '../data/words/pre-approval'
import { type Framing, framings, negations, ordinary, takingOver } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import type { WordList } from '../text/word-list'
import type { Strength } from './weigh'

/** Lists of words, as bits: of topics, of 服务内容, of domains, and what speaks of something else. */
export const EVIDENCE = 0x1_0000
export const DECLARED = 0x2_0000
export const LABEL = 0x4_0000
export const CONTEXT = 0x8_0000

/** Names an institution, and so says what a word before it only describes. */
export const TITLE = 1
/** Silences the words right before it, however many. */
export const CHAINS = 2
/** Silences the rest of its clause. */
export const NEGATES = 4
/** Says what a site is instead. */
export const FRAMES = 8

/** All that a listed word says, and what it does to its neighbours. */
export interface Meaning {
  /** How it speaks for each topic. */
  readonly strengths: Map<PreApprovalTopic, Strength[]>
  /** What a site says that it is instead, by this word. */
  readonly framings: Framing[]
  /** `TITLE`, `CHAINS`, `NEGATES`, `FRAMES`. */
  flags: number
}

/** The word lists of detection, and what each word means. */
export interface Meanings {
  readonly lists: readonly WordList[]
  readonly meanings: ReadonlyMap<string, Meaning>
}

const topics: readonly PreApprovalTopic[] = [
  'news',
  'publishing',
  'education',
  'tutoring',
  'health-care',
  'drugs',
  'broadcasting',
  'culture',
  'games',
  'religion',
  'ride-hailing',
  'finance',
]

/** The bit of a topic; of one that no word speaks for, a bit that no word has. */
export const bitOf = (topic: PreApprovalTopic): number => 1 << topics.indexOf(topic)

/** The bit of a topic's kind: topics akin share one. */
export const kindOf = (topic: PreApprovalTopic): number => bitOf(akin[topic] ?? topic)

/** Reads the word lists. */
export const readMeanings = (): Meanings => {
  const meanings = new Map<string, Meaning>()
  const lists = new Map<number, string[]>([EVIDENCE, DECLARED, LABEL, CONTEXT].map((bit) => [bit, []]))
  const enter = (list: number, words: string, change: (meaning: Meaning) => void): void => {
    for (const word of words.match(/\S+/g) ?? []) {
      const meaning = meanings.get(word) ?? { strengths: new Map(), framings: [], flags: 0 }
      meanings.set(word, meaning)
      lists.get(list)?.push(word)
      change(meaning)
    }
  }
  const speaks = (list: number, topic: PreApprovalTopic, strength: Strength, words: string): void =>
    enter(list, words, (meaning) => {
      meaning.strengths.set(topic, [...(meaning.strengths.get(topic) ?? []), strength])
      if (strength === 'title') meaning.flags |= TITLE
    })

  for (const { topic, titles, offers = '', services, marks = '', hints } of topicWords()) {
    speaks(EVIDENCE, topic, 'title', titles)
    speaks(EVIDENCE, topic, 'offer', offers)
    speaks(EVIDENCE, topic, 'service', services)
    speaks(EVIDENCE, topic, 'mark', marks)
    speaks(EVIDENCE, topic, 'hint', hints)
  }
  for (const [topic, words] of declaredContents()) speaks(DECLARED, topic, 'declared', words)
  for (const [topic, words] of domainHints()) speaks(LABEL, topic, 'label', words)
  for (const framing of framings()) {
    enter(CONTEXT, framing.words, (meaning) => {
      meaning.framings.push(framing)
      meaning.flags |= FRAMES
    })
  }
  enter(CONTEXT, ordinary(), () => {})
  enter(CONTEXT, takingOver(), (meaning) => {
    meaning.flags |= CHAINS
  })
  enter(CONTEXT, negations(), (meaning) => {
    meaning.flags |= NEGATES
  })
  return { lists: [...lists].map(([bit, words]) => ({ bit, words: () => words })), meanings }
}
