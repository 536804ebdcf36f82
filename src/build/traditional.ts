import { Converter } from 'opencc-js'
import { chineseWords } from './dictionary'
import { countyRows, majorRows, placeNames } from './divisions'
import { listText, type Row, readInput, readList, wordsOf } from './text-list'

/** Forms that no table contains; 囻 and 囶 are used where 国 would be refused, 愽 and 鎗 in what hides a word. */
const byHand: readonly Row[] =
  '囯国 囻国 圀国 囶国 愽博 鎗枪 婬淫 滛淫 砲炮 賍赃 僞伪 髙高 峯峰 甯宁 亰京 徳德 塲场 厛厅 戱戏 厰厂 貭质 珎珍 淸清 靑青 寳宝 眞真'
    .split(' ')
    .map((pair) => [...pair])

/** The first and the last Chinese character of one UTF-16 unit. */
const [first, last] = [0x3400, 0x9fff]

/** Variants before this one are in no usual font. */
const firstVariant = 0x4e00

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
      // The forms of numerals in src/text/numerals.ts.
      '壹贰叁肆伍陆柒捌玖拾佰仟',
      ...wordsOf(readList('pre-approval-words'), ([, topic]) => topic !== '-'),
      ...wordsOf(readList('name-characters'), ([, kind]) => kind?.startsWith('typical') === true),
    ].join(''),
  )

/** Every character that folds to one of these, except these themselves: a character that a list contains (乾县) must stay. */
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

/** How often a character may occur in the words of the dictionary and still be taken for another one, as in 娯乐. */
const mostFrequent = 20

/** Characters that must not fold: folding them would change ordinary words. */
const inUse = (): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const [word, { frequency, tag }] of chineseWords())
    if (word.length > 1 && !/^n[rs]/.test(tag))
      for (const character of new Set(word)) counts.set(character, (counts.get(character) ?? 0) + frequency)
  return new Set([...counts].filter(([, count]) => count > mostFrequent).map(([character]) => character))
}

/** The variants of each character, in both directions. */
const variants = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    all.set(from, (all.get(from) ?? new Set()).add(to))
  }
  for (const [character = '', others = ''] of readInput('unihan-variants'))
    for (const other of others) {
      add(character, other)
      add(other, character)
    }
  return all
}

/** Variants that mean one listed character (氷, 恊), and Japanese forms (広, 浜), unless words are written with them. */
const variantPairsFor = (listed: ReadonlySet<string>): Row[] => {
  const toSimple = Converter({ from: 't', to: 'cn' })
  const fromJapanese = Converter({ from: 'jp', to: 'cn' })
  const used = inUse()
  const all = variants()
  const pairs: Row[] = []
  for (let code = firstVariant; code <= last; code++) {
    const character = String.fromCharCode(code)
    if (listed.has(character) || used.has(character)) continue
    const japanese = fromJapanese(character)
    // A character with a simplified form of its own is not a variant: 靚 is 靓, not 静.
    if (toSimple(character) !== character) continue
    const forms = [japanese, ...(all.get(character) ?? [])].map((form) => toSimple(form))
    const meant = new Set(forms.filter((form) => form !== character && listed.has(form)))
    const [only] = meant
    if (meant.size === 1) pairs.push([character, only as string])
  }
  return pairs
}

const once = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row[0], row])).values()]

/** The text of data/traditional.txt. */
export const traditional = (): string =>
  listText(
    {
      about:
        'Traditional, Japanese and variant characters with the simplified ones that they fold to, if a listed word contains those.',
      source:
        'the character tables of OpenCC as opencc-js 1.4.2 ships them; Unihan (src/build/words/unihan-variants.txt);\n  rare forms, by hand',
      date: '2026-11-28',
      licence: 'MIT AND Apache-2.0 AND Unicode-3.0',
      columns: 'Traditional character, simplified character',
    },
    once([...variantPairsFor(listedCharacters()), ...byHand, ...pairsFor(listedCharacters())]),
  )
