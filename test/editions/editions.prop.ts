import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { check } from '../../src/core/validate'
import { provinces } from '../../src/data/provinces'
import { editions as allEditions } from '../../src/editions/all'
import { diffEditions } from '../../src/editions/diff'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { withProvince } from '../../src/editions/with-province'
import { edition } from '../../src/rulesets/checked-edition'
import { orderOf } from '../../src/rulesets/order'
import { websiteNameOf } from '../../src/rulesets/website-name'

const anyEdition = fc.constantFrom(...allEditions)
const kinds = ['individual', 'enterprise', 'institution', 'government', 'social', 'other'] as const
const words = [
  '博客',
  '论坛',
  '中国',
  '人民',
  '深圳',
  '山茶花',
  '平台',
  '网',
  '个人空间',
  'PHP',
  '51',
  '-',
  '新闻',
  '的',
  '维权',
]
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const subject = fc.record(
  { kind: fc.constantFrom(...kinds), registeredName: fc.constant('杭州云杉科技有限公司') },
  { requiredKeys: ['kind'] },
)

const trees = new Map(allEditions.map((one) => [one, websiteNameOf(one)]))
const without = (report: object) => ({ ...report, edition: undefined })

describe('laws of editions', () => {
  test.prop([anyEdition])('an edition does not differ from itself', (one) => {
    expect(diffEditions(one, one)).toEqual([])
  })

  test.prop([anyEdition, anyEdition])('a difference in one direction is one in the other', (one, two) => {
    const turned = diffEditions(two, one).map(({ before, after, ...rest }) => ({
      ...rest,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    }))
    expect(diffEditions(one, two)).toEqual(turned)
  })

  test.prop([anyEdition, name, subject])('an overlay that adds nothing changes nothing', (one, text, facts) => {
    const same = edition({ base: one })
    const nowhere = withProvince(one, '台湾省')
    expect(diffEditions(one, same)).toEqual([])
    expect(diffEditions(one, nowhere)).toEqual([])
    const report = check(trees.get(one)!, text, { subject: facts })
    expect(without(check(websiteNameOf(same), text, { subject: facts }))).toEqual(without(report))
    expect(without(check(websiteNameOf(nowhere), text, { subject: facts }))).toEqual(without(report))
  })

  test.prop([anyEdition, fc.constantFrom(...provinces().filter(({ iso }) => iso !== '-')), name, subject])(
    'every edition takes every province, and the report survives JSON',
    (one, { name: province }, text, own) => {
      const report = check(orderOf(withProvince(one, province)), {
        subject: own,
        websites: [{ name: text, domains: ['example.com'] }],
      })
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      for (const { params } of report.issues)
        for (const basis of (params as { basis?: readonly { source: string; date: string }[] }).basis ?? [])
          expect(basis.source.length * basis.date.length).toBeGreaterThan(0)
    },
  )

  test.prop([name, subject])('what rests on one user’s notes is never an error', (text, own) => {
    for (const one of allEditions)
      for (const { level, params } of check(trees.get(one)!, text, { subject: own }).issues) {
        const basis = (params as { basis?: readonly { sure: string }[] }).basis
        if (basis?.every(({ sure }) => sure === 'C')) expect(level).not.toBe('error')
      }
  })

  test.prop([name, subject])('the default edition has no provisions, and none of their params', (text, own) => {
    expect(tencent20160919.provisions).toBeUndefined()
    for (const { params } of check(trees.get(tencent20160919)!, text, { subject: own }).issues)
      expect(params).not.toHaveProperty('basis')
  })
})
