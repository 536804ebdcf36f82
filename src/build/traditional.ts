import { Converter } from 'opencc-js/t2cn'
import { countyRows, majorRows, placeNames } from './divisions'
import { listText, type Row, readList, wordsOf } from './text-list'

/** Forms of 国 that no table contains; 囻 and 囶 are used where 国 would be refused. */
const byHand: readonly Row[] = [...'囯囻圀囶'].map((form) => [form, '国'])

/** The first and the last Chinese character of one UTF-16 unit. */
const [first, last] = [0x3400, 0x9fff]

/** The lists that texts are searched for. */
const searched = [
  'national',
  'sensitive',
  'organisation',
  'samples',
  'pre-approval-words',
  'pre-approval-contexts',
  'pre-approval-framings',
]

/** Provinces that issue approvals: their names are searched in the names of issuing bureaus. */
const provinces = (): string[] =>
  readList('provinces').flatMap(([, , , name, short]) => [name as string, short as string])

/** The characters of all words that texts are searched for. */
const listedCharacters = (): Set<string> =>
  new Set(
    [
      ...placeNames([...majorRows(), ...countyRows()]),
      ...provinces(),
      ...searched.flatMap((name) => wordsOf(readList(name))),
    ].join(''),
  )

/** Every character that folds to one of these and is none of them: what a list contains as it is (乾县) must stay. */
const pairsFor = (listed: ReadonlySet<string>): Row[] => {
  const simplify = Converter({ from: 't', to: 'cn' })
  const pairs: Row[] = []
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code)
    const simple = simplify(character)
    if (simple !== character && listed.has(simple) && !listed.has(character)) pairs.push([character, simple])
  }
  return pairs
}

/** The text of data/traditional.txt. */
export const traditional = (): string =>
  listText(
    {
      about:
        'Traditional and variant characters with the simplified ones that they fold to, if a listed word contains those.',
      source: 'the character tables of OpenCC as opencc-js 1.4.2 ships them; four forms of 国, by hand',
      date: '2026-08-23',
      licence: 'MIT AND Apache-2.0',
      columns: 'Traditional character, simplified character',
    },
    [...byHand, ...pairsFor(listedCharacters())],
  )
