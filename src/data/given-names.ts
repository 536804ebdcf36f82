import type { PersonalNames } from '../name/persons'
import { once } from '../text/remember'
import { wordsByLabel } from '../text/unpack'
import { formsOfAddress, nameCharacters } from './packed'
import { romanisedSurnames, surnames } from './surnames'

/** What `personShape` needs to know; unpacked at first use. */
export const personalNames: () => PersonalNames = /* @__PURE__ */ once(() => {
  const characters = [...wordsByLabel(nameCharacters)]
  const ofKind = (kind: string): ReadonlySet<string> =>
    new Set(characters.flatMap(([kinds, own]) => (kinds.split(',').includes(kind) ? own : [])))
  return {
    surnames: surnames(),
    typical: ofKind('typical'),
    untypical: ofKind('untypical'),
    transliterating: ofKind('foreign'),
    siteEndings: ofKind('ending'),
    weakSiteEndings: ofKind('weak-ending'),
    titles: new Set(wordsByLabel(formsOfAddress).get('')),
    romanised: new Set(romanisedSurnames()),
  }
})
