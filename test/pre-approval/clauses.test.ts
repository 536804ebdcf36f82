import { expect, it } from 'vitest'
import { struckParts } from '../../src/pre-approval/clauses'

it.each([
  ['没有新闻', [{ start: 0, end: 4, reason: 'denied' }]],
  ['没事看新闻', []],
  ['新闻除外', [{ start: 0, end: 2, reason: 'excluded' }]],
  ['除草机', []],
  ['药品以外的食品', [{ start: 0, end: 2, reason: 'excluded' }]],
  ['业余以外', []],
  ['食品（除药品）书', [{ start: 3, end: 6, reason: 'denied' }]],
])('%s', (text, parts) => {
  expect(struckParts(text)).toEqual(parts)
})
