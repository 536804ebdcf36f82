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

/** As many words as asked for: our own lists first, from the most used on, then rare words of the dictionary. */
export const wordsOf = (source, size) => {
  const { gazetteer, countyPlaces, majorPlaces, nationalWords, organisationWords, sensitiveTerms } = source
  const places = gazetteer(majorPlaces, countyPlaces)
  const provinces = places.divisions().filter(({ level }) => level === 'province')
  const some = [
    ...nationalWords(),
    ...provinces.map(({ name }) => name.slice(0, 2)),
    ...organisationWords().slice(0, 40),
  ]
  const rest = [...sensitiveTerms().slice(0, 200), ...places.fullNames(), ...places.shortNames(), ...rareWords()]
  const words = [...new Set([...some, ...rest])]
  if (words.length < size) throw new Error(`there are only ${words.length} words`)
  return words.slice(0, size)
}
