import { expect, it } from 'vitest'
import { firstPlaces, privateIndex } from '../../src/core/private-index'

it('the first place of a key counts, and an element that comes again has no new ones', () => {
  let calls = 0
  const keysOf = (text: string): string[] => {
    calls++
    return [...text]
  }
  expect([...firstPlaces(['ab', 'bc', 'ab'], keysOf)]).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 1],
  ])
  expect(calls).toBe(2)
})

it('the index of a prepared list is built once, and that of any other list each time', () => {
  let built = 0
  const index = privateIndex((list: readonly string[]) => {
    built++
    return list.length
  })
  const list = ['a']
  index.of(list)
  list.push('b')
  expect([index.of(list), built]).toEqual([2, 2])
  const prepared = index.prepare(list)
  expect([index.of(prepared), index.of(prepared), built]).toEqual([2, 2, 3])
})
