import { SLOW } from '../text/classes'
import { fold } from '../text/fold'
import { findHits } from '../text/hits'
import { addPlace, type Places } from './places'
import type { Vocabulary } from './vocabulary'

/** In texts longer than any name nobody doubles characters: 新新闻闻. */
const longestName = 300

/**
 * Adds the words of a text in which not every unit stands for itself: it is folded first, as a whole.
 *
 * @param joins whether blanks and symbols only hide words
 * @param kinds the classes of character that the text holds
 * @returns the folded text
 */
export const readCarefully = (
  places: Places,
  text: string,
  { lists, joins }: { readonly lists: number; readonly joins: boolean },
  kinds: number,
  { lexicon, numbers, walker }: Vocabulary,
): string => {
  const folded = fold(text, joins, joins ? kinds : SLOW)
  const { starts, ends } = folded
  const found =
    joins && folded.text.length <= longestName
      ? findHits(folded, lexicon())
      : lexicon()
          .find(folded.text)
          .map(({ word, start, end, lists }) => ({
            word,
            start: starts[start] as number,
            end: ends[end - 1] as number,
            from: start,
            to: end,
            lists,
          }))
  for (const { word, start, end, from, to, lists: held } of found) {
    const number = numbers.get(word) as number
    if (held & lists && walker.counts(folded.text, number, from, to, -1)) addPlace(places, number, from, to, start, end)
  }
  return folded.text
}
