import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCharacters, coreCharacters, listCharacters } from '../../src/data/characters'
import { sensitiveTerm, sensitiveTerms } from '../../src/data/words/sensitive'
import type { Certainty } from '../../src/model/lists'
import { radicals } from '../../src/text/forms'
import { unpack } from '../../src/text/packed'
import { unpackLists } from '../../src/text/packed-lists'
import { pairsOf } from '../../src/text/pairs'
import { textFrom } from '../../src/text/units'
import { madeAndKept, makers } from './made'

interface Column {
  readonly numbers: readonly number[]
  readonly kinds?: number
}

const { pack } = await makers<{ readonly pack: (...columns: readonly Column[]) => string }>('pack')
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
    const [all, core] = [allCharacters(), coreCharacters()]
    expect(new Set(all).size).toBe(all.length)
    expect(all.subarray(0, core.length)).toEqual(core)
    for (const unit of listCharacters()) expect(core).toContain(unit)
    expect(textFrom(all)).toMatch(/^\p{Script=Han}+$/u)
    expect(allCharacters()).toBe(all)
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
    const alphabet = Uint16Array.from('一丁七', (character) => character.charCodeAt(0))
    expect(unpackLists(packLists(groups, '一丁七'), alphabet)).toBe('A一A一丁A一丁一A丁C七丁一丁七丁')
  })
})

describe('a packed text', () => {
  it('gives back numbers of every size, of one kind and of several', () => {
    const numbers = [0, 1, 2, 3, 4, 5, 7, 8, 100, 4095, 4096, 20_000, 65_535, 0, 0, 0]
    const kinds = numbers.map((number, i) => (number >> 3) * 7 + (i % 7))
    const text = pack({ numbers }, { numbers: [] }, { numbers: kinds, kinds: 7 }, { numbers: [3] })
    expect(text).toMatch(/^[:-z]+$/)
    expect(text).not.toContain('\\')
    const column = unpack(text)
    expect([...column()]).toEqual(numbers)
    expect([...column()]).toEqual([])
    expect([...column(7)]).toEqual(kinds)
    expect([...column()]).toEqual([3])
    expect([...column()]).toEqual([])
  })

  it('may need codes longer than ten bits, which are shortened', () => {
    // Fibonacci numbers make the longest codes.
    const counts = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]
    const numbers = counts.flatMap((count, symbol) => Array.from({ length: count }, () => symbol))
    expect([...unpack(pack({ numbers, kinds: 64 }))(64)]).toEqual(numbers)
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

  it('holds no number that is too large for its place', () => {
    expect(() => pack({ numbers: [0x10000] })).toThrow('65536 has more than 16 bits')
    expect(() => pack({ numbers: Array.from({ length: 0x1000 }, () => 0) })).toThrow('4096 has more than 12 bits')
  })
})
