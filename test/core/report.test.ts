import { describe, expect, it } from 'vitest'
import {
  audit,
  check,
  filing,
  order,
  orderOf,
  rule,
  ruleset,
  tencent20160921,
  validate,
  website,
  websiteName,
} from '../../src'

const editionOf = (tree: Parameters<typeof check>[0], value: unknown) => check(tree, value).edition

describe('what a report says of its text', () => {
  const named = { id: 'tencent-2016-09-19', date: '2016-09-19' }

  it('names the edition, with an issue and without one', () => {
    expect(editionOf(websiteName, '小窝')).toEqual(named)
    expect(editionOf(websiteName, '雕刻光阴')).toEqual(named)
    expect(audit(websiteName, '雕刻光阴').edition).toEqual(named)
    for (const tree of [website, order, filing]) expect(editionOf(tree, {})).toEqual(named)
    expect(editionOf(orderOf(tencent20160921), {})).toEqual({ id: 'tencent-2016-09-21', date: '2016-09-21' })
  })

  it('names that of the part that has one, and none for a rule of its own', () => {
    const own = rule({ code: 'own.rule', level: 'error', clause: 'house 4', on: 'string', check: () => ({}) })
    expect(editionOf(ruleset(own, websiteName), '小窝')).toEqual(named)
    expect(validate(own, '云')).toEqual({
      ok: false,
      issues: [{ code: 'own.rule', level: 'error', clause: 'house 4', path: [], params: {} }],
    })
  })

  it('rests what a rule reports on its clause, and what the interpreter reports on none', () => {
    expect(check(websiteName, '小窝').issues.map(({ clause }) => clause)).toEqual(['14.1.D'])
    expect(check(websiteName, 5).issues.map(({ clause }) => clause)).toEqual([undefined])
  })
})
