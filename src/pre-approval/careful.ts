import { findHits } from '../name/hits'
import { SLOW } from '../text/characters'
import { fold } from '../text/fold'
import { addPlace, keepLongest, type Places } from './places'
import type { Vocabulary } from './vocabulary'

/** In texts longer than any name nobody doubles characters: 新新闻闻. */
const longestName = 300

/**
 * Adds the words of a text in which not every unit stands for itself: it is folded first, as a whole.
 *
 * @param ignoresSeparators whether blanks and symbols only hide words
 * @param kinds the classes of character that the text holds
 */
export const readCarefully = (
  places: Places,
  text: string,
  { lists, ignoresSeparators }: { readonly lists: number; readonly ignoresSeparators: boolean },
  kinds: number,
  { lexicon, numbers, walker }: Vocabulary,
): void => {
  const folded = fold(text, ignoresSeparators, ignoresSeparators ? kinds : SLOW)
  places.folded = folded
  const inName = ignoresSeparators && folded.text.length <= longestName
  const found = inName
    ? findHits(folded, lexicon)
    : lexicon.find(folded.text).map((match) => ({ ...match, from: match.start, to: match.end }))
  for (const { word, from, to, lists: held } of found) {
    const number = numbers.get(word) as number
    if (held & lists && walker.counts(folded.text, number, from, to, -1)) addPlace(places, number, from, to)
  }
  keepLongest(places)
}
