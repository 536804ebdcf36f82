import { expect, it } from 'vitest'
import { paramsOf } from '../../src/core/value'

it('a list that is too long is no part of params', () => {
  expect(paramsOf({ codes: new Array(4_000_000_000), places: [1, { at: 2 }] })).toEqual({
    codes: null,
    places: [1, { at: 2 }],
  })
})
