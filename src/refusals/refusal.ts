import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { Path, Span } from '../core/issue'
import type { RefusalField } from '../model/refusal'
import type { Order } from '../model/schema'
import type { Code } from '../rules/all'
import { pathsIn } from './paths'
import { type Pattern, patterns, scoreOf, sentenceOf } from './patterns'

/** One reason of a refusal, as far as its sentence gives it. */
export interface RefusalReason {
  /** What it is about. */
  readonly field: RefusalField
  /** The codes of the rules that find the same; empty if no rule can. */
  readonly codes: readonly Code[]
  /** `possible`: the sentence only names the field. */
  readonly certainty: 'definite' | 'possible'
  /** Whether it may be mended without a change of the order: a domain gets another owner, someone answers the telephone. */
  readonly isOutside: boolean
  /** The sentence, in UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** The places in the order that it is about, if an order was given. */
  readonly paths?: readonly Path[]
}

/** What a provider or an administration refused, and the sentences that give no usual reason. */
export interface Refusal {
  readonly reasons: readonly RefusalReason[]
  readonly unread: readonly Span[]
}

/** What `refusal` is asked. */
export interface RefusalInput {
  /** The words of the provider or the administration. */
  readonly text: string
  /** The order that was refused, so that the reasons get their paths. */
  readonly order?: Partial<Order>
}

/** No refusal is longer. */
const longest = 10_000

/** Where a sentence ends: a stop, a new line, or before the number of the next point. */
const ends = /[。！!？?；;\n\r]+|(?=(?<![\d.])\d{1,2}[、.．)）](?!\d))/u

/** The sentences of a text, each with its span. */
const sentencesOf = (text: string): (Span & { readonly words: string })[] => {
  const sentences: (Span & { readonly words: string })[] = []
  let at = 0
  for (const part of text.split(ends)) {
    const start = text.indexOf(part, at)
    at = start + part.length
    const words = part.normalize('NFKC').replace(/\s/gu, '').toLowerCase()
    if (/\p{L}/u.test(words)) sentences.push({ start, end: at, words })
  }
  return sentences
}

interface Fit {
  readonly pattern: Pattern
  readonly score: number
}

/** Closing lines of letters, in which a telephone number is not a reason. */
const courtesy = /如有疑问|如有问题|有疑问|客服|热线|感谢|祝您|谢谢/

/** Whether one match is better than another: a stated fault counts more than a named field, then the number of characters. */
const isBetter = (a: Fit, b: Fit | undefined): boolean =>
  b === undefined || (a.pattern.isDefinite === b.pattern.isDefinite ? a.score > b.score : a.pattern.isDefinite)

/** The pattern with the most characters in a sentence; of several, the first in the list. */
const bestOf = (words: string): Fit | undefined => {
  const sentence = sentenceOf(words)
  let best: Fit | undefined
  for (const pattern of patterns()) {
    const fit = { pattern, score: scoreOf(pattern, sentence) }
    if (fit.score > 0 && isBetter(fit, best)) best = fit
  }
  return best?.pattern.isDefinite === false && courtesy.test(words) ? undefined : best
}

/** A second reason in one sentence must be clearer than this. */
const clear = 5

/** The reasons in a sentence: the best match, and matches in clauses that do not overlap it. */
const reasonsIn = (words: string): Pattern[] => {
  const whole = bestOf(words)
  if (whole === undefined) return []
  const others = words
    .split(/[，,]/u)
    .filter((clause) => scoreOf(whole.pattern, sentenceOf(clause)) === 0)
    .flatMap((clause) => bestOf(clause) ?? [])
    .filter(({ pattern, score }) => pattern.isDefinite && score >= clear && pattern.field !== whole.pattern.field)
  return [...new Set([whole.pattern, ...others.map(({ pattern }) => pattern)])]
}

const read = (text: string, order: Partial<Order> | undefined): Refusal => {
  const reasons: RefusalReason[] = []
  const unread: Span[] = []
  const pathsOf = order === undefined ? undefined : pathsIn(order)
  for (const { start, end, words } of sentencesOf(text)) {
    const found = reasonsIn(words)
    if (found.length === 0) unread.push({ start, end })
    for (const { field, codes, isOutside, isDefinite } of found) {
      const paths = pathsOf && { paths: pathsOf(field, words) }
      reasons.push({
        field,
        codes: [...codes],
        certainty: isDefinite ? 'definite' : 'possible',
        isOutside,
        start,
        end,
        ...paths,
      })
    }
  }
  return { reasons, unread }
}

const nothing: Refusal = { reasons: [], unread: [] }

/**
 * Returns what a refusal is about (clause 8): for each sentence its usual reason, as a field and the codes of the rules
 * that find the same. A sentence that gives none is `unread`. A text that is longer than any refusal has no reasons.
 *
 * @example refusal({ text: '网站名称含有特殊符号。' }).reasons[0]?.field // 'websites.name'
 */
export const refusal = (input: RefusalInput): Refusal =>
  freeze(
    attempt(() => {
      const { text, order } = input
      if (typeof text !== 'string' || text.length > longest) return nothing
      return read(text, typeof order === 'object' && order !== null ? order : undefined)
    }, nothing),
  )
