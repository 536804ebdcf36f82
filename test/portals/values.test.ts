import { expect, it } from 'vitest'
import { taobaoIcp } from '../../src/portals'
import { text, texts } from '../../src/portals/values'

it('blank text is no value, alone and in a list', () => {
  expect(text.read(' ')).toBeUndefined()
  expect(texts.read(' ')).toBeUndefined()
  expect(texts.read(' ; ')).toBeUndefined()
})

it('texts are joined if none of them divides the others', () => {
  expect(texts.write(['a', 'b'])).toBe('a;b')
  expect(texts.write(['a;b'])).toBeUndefined()
  expect(texts.write([])).toBeUndefined()
})

it('what is no JSON is kept as null', () => {
  expect(taobaoIcp.decode({ odd: () => 1 }).rest).toEqual([
    { record: 0, path: ['odd'], reason: 'unknown-field', value: null },
  ])
})
