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

/** What may stand between a word and the one that takes over: 影视、音频剪辑. */
const joint = /^[、/和及与]?$/u

const isTitle = ({ senses }: Meaning): boolean =>
  [...senses.values()].some(({ strengths }) => strengths.includes('title'))

/**
 * The words that only describe what stands right behind them: in 视频教程 and 教育出版社 the last word says what it is.
 * A word of the same topic takes nothing over.
 *
 * @returns for each place whether it is silenced
 */
export const silenced = <P extends Place>(
  places: readonly P[],
  meanings: readonly Meaning[],
  between: Between<P>,
): boolean[] => {
  const silent: boolean[] = []
  let over: ReadonlyMap<PreApprovalTopic, unknown> | undefined
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as P
    const next = places[i + 1]
    const meaning = meanings[i] as Meaning
    const topics = [...meaning.senses.keys()]
    const reaches = next !== undefined && next.from - place.to < 2 && joint.test(between(place, next))
    const under = reaches ? over : undefined
    silent[i] = under !== undefined && topics.length > 0 && !topics.some((topic) => under.has(topic))
    if (!silent[i]) over = meaning.takesOver || isTitle(meaning) ? meaning.senses : undefined
  }
  return silent
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
