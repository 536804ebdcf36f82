import type { Certainty, SensitiveFamily, Words } from '../../model/lists'
import { withLookAlikeDigits, withNumerals } from '../../text/numerals'
import { once } from '../../text/remember'
import { unpack } from '../../text/unpack'
import { lookUpBy, wordsIn } from '../../text/word-list'
import { sensitive } from '../packed'

/**
 * What is known of a term of 敏感词汇 (clause 14.1.B): its family, how sure it is, and whether the source names it or 等
 * covers it. `suspected` terms have an innocent reading (彩票, 棋牌) or turn a certain one into it (反洗钱).
 */
export type SensitiveTerm = {
  readonly family: SensitiveFamily
  readonly certainty: Certainty
  readonly named: boolean
}

const list = /* @__PURE__ */ once(() => {
  const { labels, text } = unpack(sensitive)
  return { labels, text: withLookAlikeDigits(withNumerals(text)) }
})

/** 敏感词汇 of clause 14.1.B: every term in folded form, each after the mark of its label. */
export const sensitiveText = (): string => list().text

/** The same term by term. */
export const sensitiveTerms: Words = () => wordsIn(sensitiveText())

/** What is known of a term of `sensitiveTerms`; `undefined` for any other word. */
export const sensitiveTerm = /* @__PURE__ */ lookUpBy(sensitiveText, (group): SensitiveTerm => {
  const [family, certainty, named] = (list().labels[group] as string).split(' ')
  return { family: family as SensitiveFamily, certainty: certainty as Certainty, named: named !== undefined }
})
