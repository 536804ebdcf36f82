import { Converter } from 'opencc-js/t2cn'
import { countyRows, majorRows, placeNames } from './divisions'
import { listText, type Row, readList, wordsOf } from './text-list'

/** Forms that no table contains; 囻 and 囶 are used where 国 would be refused, 愽 and 鎗 in what hides a word. */
const byHand: readonly Row[] =
  '囯国 囻国 圀国 囶国 愽博 鎗枪 婬淫 滛淫 砲炮 賍赃 僞伪 髙高 峯峰 甯宁 亰京 徳德 塲场 厛厅 戱戏 厰厂 貭质 珎珍 淸清 靑青 寳宝 眞真'
    .split(' ')
    .map((pair) => [...pair])

/** The first and the last Chinese character of one UTF-16 unit. */
const [first, last] = [0x3400, 0x9fff]

/** The lists that texts are searched for. */
const searched = ['national', 'sensitive', 'organisation', 'samples', 'surnames']

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
      ...wordsOf(readList('pre-approval-words'), ([, topic]) => topic !== '-'),
      ...wordsOf(readList('name-characters'), ([, kind]) => kind?.startsWith('typical') === true),
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

const once = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row[0], row])).values()]

/** The text of data/traditional.txt. */
export const traditional = (): string =>
  listText(
    {
      about:
        'Traditional and variant characters with the simplified ones that they fold to, if a listed word contains those.',
      source: 'the character tables of OpenCC as opencc-js 1.4.2 ships them; rare forms, by hand',
      date: '2026-08-23',
      licence: 'MIT AND Apache-2.0',
      columns: 'Traditional character, simplified character',
    },
    once([...byHand, ...pairsFor(listedCharacters())]),
  )
