import type { PreApprovalTopic } from '../../model/pre-approval'
import { once } from '../../text/remember'
import { wordsByLabel } from '../../text/unpack'
import { preApprovalWords } from '../packed'

/** The words of a topic, by strength; one text each, words divided by spaces, in folded form. */
export interface TopicWords {
  readonly topic: PreApprovalTopic
  /** A name that contains one says what the site is: 日报, 出版社, 医院. */
  readonly titles: string
  /** What only such a site offers. */
  readonly offers?: string
  /** What a site offers: 小说连载, 预约挂号, 在线观看. */
  readonly services: string
  /** Words that hardly occur outside the field: 记者, 连载, 门诊. */
  readonly marks?: string
  /** Words of the field. */
  readonly hints: string
}

const words = /* @__PURE__ */ once(() => wordsByLabel(preApprovalWords))

const topics: () => readonly PreApprovalTopic[] = /* @__PURE__ */ once(() => [
  ...new Set([...words().keys()].map((label) => label.replace(/ .*/, '') as PreApprovalTopic)),
])

const wordsOf = (topic: PreApprovalTopic, strength: string): string =>
  (words().get(`${topic} ${strength}`) ?? []).join(' ')

/** All topics that detection knows. */
export const topicWords = (): readonly TopicWords[] =>
  topics().map((topic) => ({
    topic,
    titles: wordsOf(topic, 'title'),
    offers: wordsOf(topic, 'offer'),
    services: wordsOf(topic, 'service'),
    marks: wordsOf(topic, 'mark'),
    hints: wordsOf(topic, 'hint'),
  }))

const ofEach = (strength: string): readonly (readonly [PreApprovalTopic, string])[] =>
  topics()
    .map((topic) => [topic, wordsOf(topic, strength)] as const)
    .filter(([, own]) => own !== '')

/** Topics that are part of a wider one. */
export const akin: Readonly<Partial<Record<PreApprovalTopic, PreApprovalTopic>>> = {
  tutoring: 'education',
  drugs: 'health-care',
  games: 'culture',
}

/** 服务内容 of the filing form that are evidence for a topic. */
export const declaredContents = (): readonly (readonly [PreApprovalTopic, string])[] => ofEach('declared')

/** What a label of a domain begins or ends with. */
export const domainHints = (): readonly (readonly [PreApprovalTopic, string])[] => ofEach('label')
