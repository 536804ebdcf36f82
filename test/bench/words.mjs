import { rareWords } from './dictionary.mjs'

/** What the workload's names are made with. */
export const listsOf = ({ gazetteer, countyPlaces, majorPlaces, nationalWords, sensitiveTerms }) => ({
  places: gazetteer(majorPlaces, countyPlaces).shortNames(),
  national: nationalWords(),
  sensitive: sensitiveTerms(),
})

/** The words of all lists of the default edition, folded as they ship. */
export const editionWords = ({ tencent20160919 }) => [
  ...new Set(tencent20160919.names.lists.flatMap(({ words }) => words()).filter((word) => word.length > 1)),
]

/** As many words as asked for: our own lists first, from the most used on, then rare words of the dictionary, in folded form. */
export const wordsOf = (source, size) => {
  // Traditional forms fold from the first reading on.
  source.validate(source.websiteName, '深圳美食记')
  const classes = source.table()
  const isFolded = (word) => [...word].every((character) => (classes[character.charCodeAt(0)] & 0xffff) === 0)
  const { gazetteer, countyPlaces, majorPlaces, nationalWords, organisationWords, sensitiveTerms } = source
  const places = gazetteer(majorPlaces, countyPlaces)
  const provinces = places.divisions().filter(({ level }) => level === 'province')
  const some = [
    ...nationalWords(),
    ...provinces.map(({ name }) => name.slice(0, 2)),
    ...organisationWords().slice(0, 40),
  ]
  const rest = [...sensitiveTerms().slice(0, 200), ...places.fullNames(), ...places.shortNames(), ...rareWords()]
  const words = [...new Set([...some, ...rest])].filter(isFolded)
  if (words.length < size) throw new Error(`there are only ${words.length} words`)
  return words.slice(0, size)
}
