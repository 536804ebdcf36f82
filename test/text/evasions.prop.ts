import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { traditional } from '../../src/data/packed'
import { organisationWords } from '../../src/data/words/organisation'
import { sensitiveTerms } from '../../src/data/words/sensitive'
import { nationalList, organisationList, placeLists, sensitiveList } from '../../src/editions/lists'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { nameAnalyser } from '../../src/name/name-analyser'
import { pairsOf } from '../../src/text/forms'

const lists = [nationalList, ...placeLists, sensitiveList, organisationList]
const all = lists.flatMap(({ bit, bits = [] }) => [bit, ...bits]).reduce((flags, bit) => flags | bit, 0)
const words = lists.flatMap((list) => list.words())
const reader = nameAnalyser({ ...tencent20160919, names: { ...tencent20160919.names, lists } })

const pairs = [...pairsOf(traditional)]
const variants = new Map<string, string[]>()
for (let i = 0; i < pairs.length; i += 2)
  variants.set(pairs[i + 1] as string, [...(variants.get(pairs[i + 1] as string) ?? []), pairs[i] as string])

const between = (...separators: string[]) =>
  fc.constantFrom(...separators).map((separator) => (word: string) => [...word].join(separator))
const behindEach = (...marks: string[]) =>
  fc.constantFrom(...marks).map((mark) => (word: string) => [...word].map((character) => character + mark).join(''))
const eachLetter = (to: (code: number) => number) =>
  fc.constant((word: string) => word.replace(/[a-z]/g, (letter) => String.fromCodePoint(to(letter.charCodeAt(0) - 97))))

/** Ways in which a word is written to be overlooked by a program and read by a person. */
const families: Record<string, fc.Arbitrary<(word: string) => string>> = {
  'as it stands': fc.constant((word) => word),
  'zero-width characters': between('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'),
  'bidi marks': between('\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'),
  'soft hyphens': between('\u00ad'),
  'variation selectors': behindEach('\ufe00', '\ufe0f', '\u{e0100}'),
  'combining marks': behindEach('\u0301', '\u0336', '\u20dd'),
  blanks: between(' ', '\u3000', '\u00a0', '\u2009', '\t'),
  symbols: between('*', '-', '.', '·', '、', '_', '★', '|'),
  emoji: between('😀', '🐟', '❤\ufe0f'),
  'Traditional forms': fc.infiniteStream(fc.nat()).map(
    (choices) => (word: string) =>
      [...word]
        .map((character) => {
          const forms = variants.get(character)
          return forms ? (forms[(choices.next().value as number) % forms.length] as string) : character
        })
        .join(''),
  ),
  'full width': fc.constant((word) =>
    word.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  ),
  'capital letters': fc.constant((word) => word.toUpperCase()),
  'enclosed letters': eachLetter((letter) => 0x24d0 + letter),
  'mathematical letters': eachLetter((letter) => 0x1d41a + letter),
  'doubled characters': fc.constant((word) => [...word].map((character) => character + character).join('')),
}

/** Doubling can only be undone in a word that doubles nothing itself (峰峰矿区 does). */
const repeats = (word: string) => /(.)\1/u.test(word)

/** What stands around a word: nothing that goes on with it. */
const around = fc.constantFrom('', '！', '。', '【')

describe.each(Object.entries(families))('%s', (family, evasions) => {
  it.prop([fc.constantFrom(...words), evasions, around, around], { numRuns: 3000 })(
    'hide no listed word, and the span is what was typed',
    (word, evade, before, behind) => {
      fc.pre(family !== 'doubled characters' || !repeats(word))
      const evaded = evade(word)
      const name = before + evaded + behind
      const hits = reader.analyse(name).hits(all)
      const spans = hits.filter((hit) => hit.word === word).map(({ start, end }) => name.slice(start, end))
      // Doubling hides nothing of a word of two characters, whose inner pair is still the word.
      const expected = family === 'doubled characters' && [...word].length === 2 ? word : evaded
      expect(spans).toContain(expected)
      expect(reader.triggers(name) & all).not.toBe(0)
    },
  )
})

it('the lists of the evasions are the lists of the edition', () => {
  for (const word of [...sensitiveTerms(), ...organisationWords()]) expect(words).toContain(word)
})
