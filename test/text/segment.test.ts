import { expect, it } from 'vitest'
import { placementsOf } from '../../src/text/segment'

/** Where a hit of one bit is that starts a longer word of this many bits; any other character costs 16. */
const placementIn = (bits: number) =>
  placementsOf('太平洋', [0, 2, 1], [0, 3, bits], { costOfCharacter: () => 16, costOfPair: () => 26 })

it('leaves a hit whole in a longer word only where the cut with the hit is the cheaper one', () => {
  expect(placementIn(20)).toEqual([{ boundary: 'whole', margin: 3 }])
  expect(placementIn(14)).toEqual([{ boundary: 'edge', margin: -3 }])
})
