import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCharacters, coreCharacters, listCharacters } from '../../src/data/characters'
import { sensitiveTerm, sensitiveTerms } from '../../src/data/words/sensitive'
import type { Certainty } from '../../src/model/lists'
import { radicals } from '../../src/text/forms'
import { type Code, unpack } from '../../src/text/packed'
import { unpackLists } from '../../src/text/packed-lists'
import { pairsOf } from '../../src/text/pairs'
import { madeAndKept, makers } from './made'

interface Packer {
  readonly bits: (count: number, value: number) => void
  readonly number: (code: string, value: number, kinds?: number, kind?: number) => void
  readonly text: () => string
}

const { packer } = await makers<{ readonly packer: (...codes: readonly string[]) => Packer }>('pack')
const { packPairs } = await makers<{ readonly packPairs: (pairs: string) => string }>('pack-pairs')
const { packLists } = await makers<{
  readonly packLists: (groups: readonly (readonly string[])[], alphabet: string) => string
}>('pack-lists')

describe('the characters', () => {
  it('are what their script makes', async () => {
    const [made, kept] = await madeAndKept('han')
    expect(kept).toBe(made)
  }, 30_000)

  it('are all different, those of the core first', () => {
    expect(new Set(allCharacters()).size).toBe(allCharacters().length)
    expect(allCharacters().startsWith(coreCharacters())).toBe(true)
    for (const character of listCharacters()) expect(coreCharacters()).toContain(character)
    expect(allCharacters()).toMatch(/^\p{Script=Han}+$/u)
    expect(allCharacters()).toBe(allCharacters())
  })
})

describe('packed lists of our own', () => {
  it('are what their script makes', async () => {
    const [made, kept] = await madeAndKept('listed')
    expect(kept).toBe(made)
  }, 30_000)

  it('hold the words of their texts, in any order', async () => {
    const { families } = await makers<{ readonly families: Record<string, Record<Certainty, string>> }>(
      'words/sensitive',
    )
    for (const [family, texts] of Object.entries(families))
      for (const certainty of ['certain', 'suspected'] as const) {
        const words = texts[certainty].split(/\s+/)
        const read = sensitiveTerms().filter((word) => {
          const term = sensitiveTerm(word)
          return term?.family === family && term.certainty === certainty
        })
        expect(read.sort()).toEqual(words.sort())
      }
  })

  it('keep groups apart, of words of any length', () => {
    const groups = [['一', '一丁', '一丁一', '丁'], [], ['七丁一丁七丁']]
    expect(unpackLists(packLists(groups, '一丁七'), '一丁七', 3)).toEqual(groups)
  })
})

describe('a packed text', () => {
  it('gives back bits and numbers of every size', () => {
    const values = [0, 1, 2, 3, 4, 5, 7, 8, 100, 4095, 4096, 20_000, 0, 0, 0]
    const out = packer('number', 'kind')
    for (const value of values) {
      out.number('number', value)
      out.bits(15, value)
      out.number('kind', value, 7, value % 7)
    }
    const text = out.text()
    expect(text).toMatch(/^[:-z]+$/)
    expect(text).not.toContain('\\')
    const { bits, codes, number } = unpack(text)
    const [plain, kinds] = codes(2) as [Code, Code]
    for (const value of values) {
      expect(number(plain)).toBe(value)
      expect(bits(15)).toBe(value)
      expect(number(kinds, 7)).toBe(value * 7 + (value % 7))
    }
    expect(bits(15)).toBe(0)
  })

  it('may need codes longer than ten bits, which are shortened', () => {
    const out = packer('number')
    // Fibonacci numbers make the longest codes.
    const counts = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]
    for (const [symbol, count] of counts.entries()) for (let i = 0; i < count; i++) out.number('number', 0, 64, symbol)
    const { codes, number } = unpack(out.text())
    const [code] = codes(1) as [Code]
    const read = counts.flatMap((count) => Array.from({ length: count }, () => number(code, 64)))
    expect(read).toEqual(counts.flatMap((count, symbol) => Array.from({ length: count }, () => symbol)))
  })

  it('may hold pairs of characters; pairs that are not packed stay as they are', () => {
    const pairs = ['國国', '馬马', '媽妈', '㑇㑇']
    expect(
      pairsOf(packPairs(pairs.join('')))
        .match(/../g)
        ?.sort(),
    ).toEqual(pairs.sort())
    expect(pairsOf('馬马')).toBe('馬马')
  })

  it('may be radicals, which their script makes', async () => {
    const { make } = await makers<{ readonly make: () => string }>('radicals')
    const { radicalPairs: pairs } = await makers<{ readonly radicalPairs: string }>('words/radicals')
    expect(readFileSync('src/text/radicals.ts', 'utf8')).toBe(make())
    expect([...radicals()].map((pair) => pair.join('')).sort()).toEqual(pairs.match(/../g)?.sort())
  })

  it('holds no number that is too large for its bits', () => {
    expect(() => packer().bits(3, 8)).toThrow('8 has more than 3 bits')
  })
})
