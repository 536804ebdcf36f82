import { expect, it } from 'vitest'
import { traditional } from '../../src/data/packed'
import { fold } from '../../src/text/fold'
import { pairsOf, radicals } from '../../src/text/forms'

const pairs = [...pairsOf(traditional)]
const simplified = new Map(pairs.flatMap((from, i) => (i % 2 === 0 ? [[from, pairs[i + 1] as string]] : [])))

/** What a character is by ICU and the Unicode data: letters and numbers of its compatibility form, Simplified by our table. */
const byIcu = (character: string): string =>
  [...character.normalize('NFKD').toLowerCase()]
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => simplified.get(part) ?? part)
    .join('')

/** Where folding differs on purpose; the first that applies. */
const intended: readonly (readonly [string, (character: string, icu: string) => string | undefined])[] = [
  ['radicals are the characters that they look like: ⻤ 鬼', (character) => radicals().get(character)],
  ['radicals that look like none stay', (character) => (/[⺀⺂⺃]/.test(character) ? character : undefined)],
  [
    'numbers of other scripts that are no digits hide nothing: ৴',
    (_, icu) => (/^[\p{No}\p{Nl}]$/u.test(icu) ? '' : undefined),
  ],
  ['fillers can not be seen', (_, icu) => (/^\p{Default_Ignorable_Code_Point}$/u.test(icu) ? '' : undefined)],
  [
    'a ligature of a word of another script is its first letter: ㌕, U+FDFA',
    (_, icu) => (icu.length > 1 && !/[a-z\d\p{Script=Han}]/u.test(icu) ? icu.charAt(0) : undefined),
  ],
]

const blocks: readonly (readonly [number, number])[] = [
  [0, 0xd7ff],
  [0xe000, 0xffff],
  [0x1d400, 0x1d7ff],
  [0x1ee00, 0x1eeff],
  [0x1f100, 0x1f2ff],
  [0x2f800, 0x2fa1f],
]

it('each letter, number, sign and space folds as ICU says, but for what is intended', () => {
  const seen = new Map<string, number>()
  const others: string[] = []
  let characters = 0
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code)
      if (!/[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Zs}]/u.test(character)) continue
      characters++
      const [ours, icu] = [fold(character, true).text, byIcu(character)]
      if (ours === icu) continue
      const [reason] = intended.find(([, expected]) => expected(character, icu) === ours) ?? []
      if (reason === undefined) others.push(`${character} is ${ours}, by ICU ${icu}`)
      else seen.set(reason, (seen.get(reason) ?? 0) + 1)
    }
  expect(others).toEqual([])
  // A later Node knows more characters, and more numbers among them.
  expect(characters).toBeGreaterThan(57_000)
  expect([...seen.keys()].sort()).toEqual(intended.map(([reason]) => reason).sort())
})
