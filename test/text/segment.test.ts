import { expect, it } from 'vitest'
import { placementsOf } from '../../src/text/segment'

const rareCharacters = { costOfCharacter: () => 16, costOfPair: () => 26 }

/** Where a hit of one bit is that starts a longer word of this many bits; any other character costs 16. */
const placementIn = (bits: number) => placementsOf('太平洋', [0, 2, 1], [0, 3, bits], rareCharacters)

it('leaves a hit whole in a longer word only where the cut with the hit is the cheaper one', () => {
  expect(placementIn(20)).toEqual([{ boundary: 'whole', margin: 3, lone: 0 }])
  expect(placementIn(14)).toEqual([{ boundary: 'edge', margin: -3, lone: 0 }])
})

/** How many characters beside a hit of one bit are hardly words, if two words of one bit are what else is in the text. */
const loneBeside = (text: string, from: number, words: readonly number[] = []) =>
  placementsOf(text, [from, from + 2, 1], words, rareCharacters)[0]?.lone

it('counts the characters beside a hit that are hardly words', () => {
  // 嘉兴|隆|包装
  expect(loneBeside('嘉兴隆包装', 0, [3, 5, 1])).toBe(1)
  expect(loneBeside('嘉兴包装', 0, [2, 4, 1])).toBe(0)
  // One character at the end may be a suffix, one at the start an adjective, both together neither.
  expect(loneBeside('上海网', 0)).toBe(0)
  expect(loneBeside('老成都', 1)).toBe(0)
  expect(loneBeside('书香港湾', 1)).toBe(2)
  expect(loneBeside('a上海滩', 1)).toBe(0)
  expect(loneBeside('上海8号', 0)).toBe(0)
})

it('takes a character that often is a word for one', () => {
  const costs = { ...rareCharacters, costOfCharacter: (unit: number) => (unit === '的'.charCodeAt(0) ? 10 : 16) }
  expect(placementsOf('上海的包装', [0, 2, 1], [3, 5, 1], costs)[0]?.lone).toBe(0)
})
