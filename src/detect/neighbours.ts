import type { PreApprovalTopic } from '../model/pre-approval'
import type { Meaning } from './vocabulary'

/** A listed word where it stands, in units of the folded text. */
export interface Place {
  readonly word: string
  readonly from: number
  readonly to: number
}

/**
 * Of words that overlap, the longest, else the first: 医学院 is no 医学, 图书馆 no 图书. Linear.
 *
 * @param places by start
 */
export const longest = <P extends Place>(places: readonly P[]): P[] => {
  const kept: P[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last === undefined || place.from >= last.to) kept.push(place)
    else if (place.to - place.from > last.to - last.from) kept[kept.length - 1] = place
  }
  return kept
}

/** The text between two words that follow each other. */
export type Between<P> = (before: P, after: P) => string

/** What may stand between a word and one that takes over more than one: 影视、音频剪辑. */
const joint = /^[、/和及与]?$/u

interface Head {
  readonly kin: ReadonlySet<PreApprovalTopic>
  /** Takes over a whole chain; a title only what it directly follows. */
  readonly chains: boolean
}

const headOf = ({ takesOver, isTitle, kin }: Meaning): Head | undefined =>
  takesOver || isTitle ? { kin, chains: takesOver } : undefined

/**
 * The words that only describe what stands right behind them: in 视频教程 and 教育出版社 the last word says what it is.
 * A word of the same topic, or of one akin, takes nothing over.
 *
 * @returns for each place whether it is silenced
 */
export const silenced = <P extends Place>(
  places: readonly P[],
  meanings: readonly Meaning[],
  between: Between<P>,
): boolean[] => {
  const silent: boolean[] = []
  let head: Head | undefined
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as P
    const next = places[i + 1]
    const meaning = meanings[i] as Meaning
    if (head && next && !(head.chains ? isJoined(place, next, between) : place.to === next.from)) head = undefined
    silent[i] = head !== undefined && isForeign(meaning.kin, head.kin)
    if (!silent[i]) head = headOf(meaning)
    else if (!head?.chains) head = undefined
  }
  return silent
}

const isJoined = <P extends Place>(place: P, next: P, between: Between<P>): boolean =>
  next.from - place.to < 2 && joint.test(between(place, next))

/** Whether a word speaks for topics, and for none of these. */
const isForeign = (kin: ReadonlySet<PreApprovalTopic>, others: ReadonlySet<PreApprovalTopic>): boolean => {
  for (const topic of kin) if (others.has(topic)) return false
  return kin.size > 0
}

const clauseEnd = /[。，,；;！!？?（(）).．\n但而]/u

/**
 * The words that the text says it has nothing to do with: 不涉及新闻、出版. A negation holds to the end of its clause.
 *
 * @returns for each place whether it is negated
 */
export const negated = <P extends Place>(
  places: readonly P[],
  meanings: readonly Meaning[],
  between: Between<P>,
): boolean[] => {
  let holds = false
  return places.map((place, i) => {
    const denied = holds && !clauseEnd.test(between(places[i - 1] as P, place))
    holds = denied || (meanings[i] as Meaning).negates
    return denied
  })
}
