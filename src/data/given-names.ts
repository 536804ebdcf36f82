import type { PersonalNames } from '../name/persons'
import { unpackCharacters } from '../text/packed-characters'
import { unpackLists } from '../text/packed-lists'
import { once } from '../text/remember'
import { textFrom } from '../text/units'
import { wordsIn } from '../text/word-list'
import { coreCharacters } from './characters'
import { givenCharactersPacked, titlesPacked } from './packed'
import { romanisedSurnames, surnames } from './surnames'

/** What `personShape` needs to know; decoded at first use. */
export const personalNames: () => PersonalNames = /* @__PURE__ */ once(() => {
  const { units, kinds } = unpackCharacters(givenCharactersPacked)
  const those = (bit: number): ReadonlySet<string> =>
    new Set(textFrom(units.filter((_, i) => (kinds[i] as number) & bit)))
  return {
    surnames: surnames(),
    typical: those(1),
    untypical: those(2),
    transliterating: those(4),
    siteEndings: those(8),
    weakSiteEndings: those(16),
    titles: new Set(wordsIn(unpackLists(titlesPacked, coreCharacters()))),
    romanised: new Set(romanisedSurnames()),
  }
})
