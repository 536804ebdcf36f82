import type { PreApprovalEvidence } from '../model/pre-approval'
import { type Field, type FieldText, fields } from './fields'
import type { Tally } from './tally'
import type { Sense, Vocabulary } from './vocabulary'
import { mostFromScope, weightIn } from './weigh'

const scopeField = /* @__PURE__ */ fields.indexOf('businessScope')

/** Twice what a packed weight counts in these fields at most, and 1 more where that is not by a business scope. */
const mostIn = (weights: number, held: number): number => {
  let most = 0
  for (let rest = held; rest !== 0; rest &= rest - 1) {
    const field = 31 - Math.clz32(rest & -rest)
    const weight = weightIn(weights, field)
    const value = weight === 0 ? 0 : 2 * weight + (field === scopeField ? 0 : 1)
    if (value > most) most = value
  }
  return most
}

/** The same for a word of several topics: by the one of these that counts most. */
const mostOf = (senses: readonly Sense[], mask: number, held: number): number => {
  let most = 0
  for (const { bit, weights } of senses) {
    const value = bit & mask ? mostIn(weights, held) : 0
    if (value > most) most = value
  }
  return most
}

/** What the evidence for topics weighs: each word once, where it counts most; two different words add up. */
export const weightOf = (tally: Tally, mask: number, { topics, weights, senses }: Vocabulary): number => {
  let total = 0
  let scope = 0
  for (let i = 0; i < tally.different; i++) {
    const word = tally.words[i] as number
    const own = topics[word] as number
    if ((own & mask) === 0) continue
    const held = tally.heldBy[word] as number
    const isOnly = (own & (own - 1)) === 0
    const most = isOnly ? mostIn(weights[word] as number, held) : mostOf(senses[word] as readonly Sense[], mask, held)
    if (most & 1) total += most >> 1
    else scope += most >> 1
  }
  return total + Math.min(scope, mostFromScope)
}

/** The evidence for topics, by text, then by place. */
export const evidenceFor = (
  tally: Tally,
  mask: number,
  texts: readonly FieldText[],
  { words, topics, senses }: Vocabulary,
): PreApprovalEvidence[] => {
  const evidence: PreApprovalEvidence[] = []
  for (let i = 0; i < tally.terms; i++) {
    const word = tally.word[i] as number
    if (((topics[word] as number) & mask) === 0) continue
    const { field, index } = texts[tally.source[i] as number] as FieldText
    for (const { topic, bit, weights } of senses[word] as readonly Sense[]) {
      const weight = bit & mask ? weightIn(weights, tally.field[i] as number) : 0
      if (weight === 0) continue
      const term = words[word] as string
      const start = tally.start[i] as number
      const end = tally.end[i] as number
      const piece = { field: fields[field] as Field, start, end, term, topic, weight }
      evidence.push(index === undefined ? piece : { ...piece, index })
    }
  }
  return evidence
}
