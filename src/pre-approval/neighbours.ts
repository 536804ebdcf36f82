import { CHAINS, NEGATES, TITLE } from './meanings'
import { DENIED, endOf, type Places, SILENT, startOf } from './places'
import type { Vocabulary } from './vocabulary'

/** What may stand between words of which one that follows takes over several: 影视、音频剪辑. */
const joint = /^[、/和及与與]?$/u

const clauseEnd = /[。，,；;！!？?（(）).．\n但而]/u

/** The text between a word and the next; folded where blanks and symbols only hide words. */
const between = (places: Places, i: number, text: string, ignoresSeparators: boolean): string =>
  ignoresSeparators
    ? (places.folded?.text ?? text).slice(places.to[i] as number, places.from[i + 1] as number)
    : text.slice(endOf(places, i), startOf(places, i + 1))

const isJoined = (places: Places, i: number, text: string, ignoresSeparators: boolean): boolean =>
  (places.from[i + 1] as number) - (places.to[i] as number) < 2 &&
  joint.test(between(places, i, text, ignoresSeparators))

/**
 * Marks the words that only describe what stands right behind them: in 视频教程 and 教育出版社 the last word says what it is.
 * A word of the same topic, or of one akin, takes nothing over; a title takes over only what it directly follows, and so
 * does the first of several: in 新闻报道、评论 the two stand side by side.
 *
 * @returns the flags of all words
 */
const silence = (places: Places, { flags, kin }: Vocabulary, text: string, ignoresSeparators: boolean): number => {
  const { word, from, to, state } = places
  let all = 0
  /** The word behind, where it can take something over: its flags, and its topics. */
  let head = 0
  let headKin = 0
  let tookOver = false
  for (let i = places.count - 1; i >= 0; i--) {
    const number = word[i] as number
    const own = flags[number] as number
    const ownKin = kin[number] as number
    const chains = (head & CHAINS) !== 0
    if (head !== 0 && to[i] !== from[i + 1] && !(tookOver && isJoined(places, i, text, ignoresSeparators))) head = 0
    const isSilent = head !== 0 && ownKin !== 0 && (ownKin & headKin) === 0
    state[i] = isSilent ? SILENT : 0
    tookOver = isSilent && chains
    if (!isSilent) {
      head = own & (CHAINS | TITLE)
      headKin = ownKin
    } else if (!chains) head = 0
    all |= own
  }
  return all
}

/** Marks the words that the text says it has nothing to do with: 不涉及新闻、出版. It holds to the end of the clause. */
const deny = (places: Places, { flags }: Vocabulary, text: string, ignoresSeparators: boolean): void => {
  let holds = false
  for (let i = 0; i < places.count; i++) {
    const isDenied: boolean = holds && !clauseEnd.test(between(places, i - 1, text, ignoresSeparators))
    if (isDenied) places.state[i] = (places.state[i] as number) | DENIED
    holds = isDenied || ((flags[places.word[i] as number] as number) & NEGATES) !== 0
  }
}

/** Marks what the words of a text do to each other. Linear. */
export const judgeNeighbours = (places: Places, words: Vocabulary, text: string, ignoresSeparators: boolean): void => {
  if (silence(places, words, text, ignoresSeparators) & NEGATES) deny(places, words, text, ignoresSeparators)
}
