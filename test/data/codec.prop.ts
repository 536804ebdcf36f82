import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Entry, pack } from '../../src/build/codec'
import { unpack, wordsByLabel } from '../../src/text/unpack'

/** What an unpacked list contains, in any order. */
const entriesOf = (list: string, width: number): Entry[] => {
  const { labels, text, numbers } = unpack(list, (index) => 0xe000 + index)
  return (text.match(/[\ue000-\uf8ff][^\ue000-\uf8ff]*/g) ?? []).map((own, i) => ({
    label: labels[own.charCodeAt(0) - 0xe000] as string,
    word: own.slice(1),
    numbers: numbers.slice(i * width, (i + 1) * width),
  }))
}

const inOrder = (entries: readonly Entry[]) =>
  entries.map(({ label, word, numbers = [] }) => [label, word, ...numbers].join('\t')).sort()

const character = fc.oneof(
  fc.constantFrom(...'一丁七万丈三上下'),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'abc019（）'),
)
const word = fc.string({ unit: character, minLength: 1, maxLength: 15 })
const label = fc.constantFrom('', 'certain', 'suspected named', '-1', '9', 'A2D')
/** Codes of divisions at most. */
const number = fc.oneof(fc.nat(9), fc.nat(400_000))

const lists = fc.integer({ min: 0, max: 3 }).chain((width) =>
  fc.tuple(
    fc.constant(width),
    fc.array(fc.record({ label, word, numbers: fc.array(number, { minLength: width, maxLength: width }) }), {
      minLength: 1,
      maxLength: 60,
    }),
  ),
)

describe('a packed list', () => {
  test.prop([lists])('is unpacked to the same entries', ([width, entries]) => {
    const list = pack(entries)
    expect(inOrder(entriesOf(list, width))).toEqual(inOrder(entries))
    expect(list.slice(list.lastIndexOf('|') + 1)).toMatch(/^[:-[\]-z]+$/)
  })

  it('may need codes longer than ten bits, which are shortened', () => {
    // Fibonacci numbers make the longest codes.
    const counts = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]
    const entries = counts.flatMap((count, symbol) =>
      Array.from({ length: count }, (_, i) => ({ label: `${symbol}`, word: '', numbers: [i] })),
    )
    expect(inOrder(entriesOf(pack(entries), 1))).toEqual(inOrder(entries))
  })

  it('takes no number that is too large', () => {
    expect(() => pack([{ label: '', word: '', numbers: [2 ** 24] }])).toThrow('No code takes numbers up to 16777216')
  })

  it('takes no word that is too long', () => {
    expect(() => pack([{ label: '', word: '很'.repeat(36) }])).toThrow('of 35 UTF-16 units at most')
  })

  it('marks labels in the order of the list, with capitals by default', () => {
    const list = pack([
      { label: 'named', word: '公司' },
      { label: '', word: '协会' },
      { label: 'named', word: '组织' },
      { label: '', word: '公司' },
    ])
    const { labels, text } = unpack(list)
    expect(labels).toEqual(['named', ''])
    expect(text.match(/[A-Z][^A-Z]+/g)?.sort()).toEqual(['A公司', 'A组织', 'B公司', 'B协会'])
    expect(wordsByLabel(list).get('named')?.length).toBe(2)
  })
})
