import { akin, declaredContents, domainHints, type TopicWords, topicWords } from '../data/words/pre-approval'
import { type Framing, framings, negations, ordinary, takingOver } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import { type WordList, wordList } from '../text/word-list'

/** Lists of words, as bits: of topics, of 服务内容, of domains, and evidence for something else. */
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

/**
 * How a listed word is evidence for a topic: `title` names an institution of it, `offer` what only such a site offers,
 * `service` what such sites offer, `mark` hardly occurs outside the field, `hint` names it; `declared` is a 服务内容,
 * `label` part of a domain.
 */
export type Strength = 'title' | 'offer' | 'service' | 'mark' | 'hint' | 'declared' | 'label'

/** All that a listed word says, and what it does to its neighbours. */
export interface Meaning {
  /** How it is evidence for each topic. */
  readonly strengths: Map<PreApprovalTopic, Strength[]>
  /** What a site says that it is instead, by this word. */
  readonly framings: Framing[]
  /** `TITLE`, `CHAINS`, `NEGATES`, `FRAMES`. */
  flags: number
}

/** A list of detection: what each of its groups adds to the meaning of a word. */
export interface MeaningList extends WordList {
  readonly addMeaning: (meaning: Meaning, group: number) => void
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

/** The bit of a topic; of one without words, a bit that no word has. */
export const bitOf = (topic: PreApprovalTopic): number => 1 << topics.indexOf(topic)

/** The bit of a topic's kind: topics akin share one. */
export const kindOf = (topic: PreApprovalTopic): number => bitOf(akin[topic] ?? topic)

/** Puts words divided by spaces after the tag of their group. */
const grouped = (groups: readonly string[]): string =>
  groups.map((words, group) => ` ${words}`.replace(/\s+/g, String.fromCharCode(0x41 + group))).join('')

const meaningList = (bit: number, groups: readonly string[], addMeaning: MeaningList['addMeaning']): MeaningList => ({
  ...wordList(bit, () => grouped(groups)),
  addMeaning,
})

const addStrength = (meaning: Meaning, topic: PreApprovalTopic, strength: Strength): void => {
  meaning.strengths.set(topic, [...(meaning.strengths.get(topic) ?? []), strength])
  if (strength === 'title') meaning.flags |= TITLE
}

const strengths: readonly Strength[] = ['title', 'offer', 'service', 'mark', 'hint']

const topicList = ({ topic, titles, offers = '', services, marks = '', hints }: TopicWords): MeaningList =>
  meaningList(EVIDENCE, [titles, offers, services, marks, hints], (meaning, group) =>
    addStrength(meaning, topic, strengths[group] as Strength),
  )

/** A list with one group of words for each topic. */
const topicsList = (
  bit: number,
  rows: readonly (readonly [PreApprovalTopic, string])[],
  strength: Strength,
): MeaningList =>
  meaningList(
    bit,
    rows.map(([, words]) => words),
    (meaning, group) => addStrength(meaning, (rows[group] as (typeof rows)[number])[0], strength),
  )

const framingList = (framing: Framing): MeaningList =>
  meaningList(CONTEXT, [framing.words], (meaning) => {
    meaning.framings.push(framing)
    meaning.flags |= FRAMES
  })

const neighbourFlags: readonly number[] = [0, CHAINS, NEGATES]

/** All word lists of detection. */
export const meaningLists = (): readonly MeaningList[] => [
  ...topicWords().map(topicList),
  topicsList(DECLARED, declaredContents(), 'declared'),
  topicsList(LABEL, domainHints(), 'label'),
  ...framings().map(framingList),
  meaningList(CONTEXT, [ordinary(), takingOver(), negations()], (meaning, group) => {
    meaning.flags |= neighbourFlags[group] as number
  }),
]
