import { readList } from '../../src/build/text-list'
import { topics } from '../../src/data/words/pre-approval-labels'

const rows = readList('pre-approval-words')

/** The words of a topic, or of none (`-`), with a role. */
export const wordsOf = (topic: string, role: string): readonly string[] =>
  rows.flatMap(([word, ...columns]) => (columns.join(' ') === `${topic} ${role}` ? [word as string] : []))

/** All words that are evidence for a topic in a text. */
export const evidenceOf = (topic: string): readonly string[] =>
  ['institution', 'exclusive', 'service', 'weak'].flatMap((strength) => wordsOf(topic, strength))

export const evidence: readonly string[] = topics.flatMap(evidenceOf)
