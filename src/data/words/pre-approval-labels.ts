import type { PreApprovalTopic } from '../../model/pre-approval'

/** All topics that detection knows, in the order of their bits. */
export const topics: readonly PreApprovalTopic[] = [
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

/**
 * How a word is evidence for a topic: `institution` names an institution of it, `exclusive` what only such a site offers,
 * `service` what such sites offer, `weak` names its field; `declared` is a 服务内容, `label` part of a domain, `scope` a phrase
 * of business scopes.
 */
export const strengths = ['institution', 'exclusive', 'service', 'weak', 'declared', 'label', 'scope'] as const
export type Strength = (typeof strengths)[number]

/** What a word does to the words around it; the list of words explains them. */
export const effects = ['ordinary', 'exempt', 'others', 'trade'] as const

const tagOf = (number: number): string => String.fromCharCode(0x41 + number)

/** The two tags of a word: that of its role, and that of its topic, or the one after all topics. */
export const tagsOf = (topic: string, role: string): string => {
  const roles: readonly string[] = [...strengths, ...effects]
  const number = topics.indexOf(topic as PreApprovalTopic)
  return tagOf(roles.indexOf(role)) + tagOf(number < 0 ? topics.length : number)
}
