import { describe, expect, it } from 'vitest'
import { rule } from '../../src/core/checked-rule'
import type { Params } from '../../src/core/issue'
import type { RuleDefinition } from '../../src/core/rule'
import { audit, check, validate } from '../../src/core/validate'
import { order as defaultOrder, websiteName } from '../../src/editions/default'
import { tencent20160919 as base } from '../../src/editions/tencent-2016-09-19'
import { analysisAt, type Place as FilingPlace, typeAt } from '../../src/model/place'
import type { Order } from '../../src/model/schema'
import { suggest } from '../../src/name/suggest'
import * as rules from '../../src/rules/by-place'
import { edition } from '../../src/rulesets/checked-edition'
import { words } from '../../src/rulesets/custom-words'
import { filingOf } from '../../src/rulesets/filing'
import { orderOf } from '../../src/rulesets/order'
import { websiteNameOf } from '../../src/rulesets/website-name'

const order: Order = {
  subject: { kind: 'individual' },
  websites: [{ name: '蓝鲸的树洞 日记', domains: ['shudong.com'] }],
}

const onlyCn = rule({
  code: 'shop.only-cn',
  level: 'review',
  clause: 'house rules 4',
  at: 'website.domain',
  on: 'string',
  subjectKinds: ['individual'],
  check: (domain: string) => (domain.endsWith('.cn') ? undefined : { ends: domain.slice(-4) }),
})
const rivals = words({ code: 'shop.rival', level: 'error', clause: 'house rules 3', words: ['蓝鲸'] })

const codesOf = (tree: Parameters<typeof check>[0], value: unknown) =>
  check(tree, value).issues.map((issue) => [issue.code, issue.level])

describe('an edition that adds, softens and leaves out', () => {
  const ours = edition({
    base,
    words: [rivals],
    rules: [onlyCn],
    levels: { 'shop.rival': 'review', 'name.too-short': 'advice' },
    without: ['name.space'],
    limits: { minLength: 8, maxWebsites: { individual: 1, unit: 5 } },
  })

  it('reaches the trees of names, websites, orders and filings alike', () => {
    const expected = [
      ['shop.only-cn', 'review'],
      ['shop.rival', 'review'],
      ['name.too-short', 'advice'],
    ]
    expect(codesOf(orderOf(ours), order)).toEqual(expected)
    expect(codesOf(filingOf(ours), { account: {}, order })).toEqual(expected)
    expect(codesOf(websiteNameOf(ours), '蓝鲸的树洞 日记')).toEqual(expected.slice(1))
    expect(codesOf(defaultOrder, order)).toEqual([['name.space', 'advice']])
  })

  it('gives a custom rule the value itself, unless the rule asks for the analysis of its place', () => {
    const seen: string[] = []
    const see = (at: FilingPlace, on: RuleDefinition<unknown, string, Params>['on']) =>
      rule({
        code: `shop.${at.replace('.', '-')}`,
        level: 'review',
        clause: 'house rules 5',
        at,
        on,
        check: (value: unknown) => {
          seen.push(`${at} ${typeof value === 'string' ? value : Object.keys(value as object)[0]}`)
          return undefined
        },
      })
    const curious = edition({
      base,
      rules: [
        see('website.name', 'string'),
        see('website.ip', 'string'),
        see('certificate.number', 'string'),
        see('website', 'object'),
      ],
    })
    const certificate = { type: 'resident-id', number: '1' } as const
    const website = { name: '树洞日记', domains: ['shudong.com'], ip: '1.2.3.4' }
    validate(orderOf(curious), { subject: { kind: 'individual', certificate }, websites: [website] })
    expect(seen.sort()).toEqual(['certificate.number 1', 'website name', 'website.ip 1.2.3.4', 'website.name 树洞日记'])
    expect(suggest(websiteNameOf(curious), '深圳树洞日记').issues[0]?.params).toMatchObject({
      suggestions: ['树洞日记'],
    })
  })

  it('types its issues by their codes', () => {
    for (const issue of validate(orderOf(ours), order).issues) {
      if (issue.code === 'shop.only-cn') expect(issue.params.ends).toBe('.com')
      if (issue.code === 'shop.rival') expect(issue.params.found[0]?.word).toBe('蓝鲸')
      // @ts-expect-error a code that no rule has
      if (issue.code === 'shop.other') throw issue
    }
  })

  it('is what another edition may build on', () => {
    const next = edition({ base: ours, without: ['shop.rival'], allow: ['树洞'] })
    expect(codesOf(orderOf(next), order).map(([code]) => code)).toEqual(['shop.only-cn', 'name.too-short'])
  })

  it('keeps quotas and other limits apart', () => {
    const two = { ...order, websites: [order.websites[0], { name: '另外一个网站的名字', domains: ['a.cn'] }] }
    expect(codesOf(orderOf(ours), two)).toContainEqual(['order.too-many-websites', 'error'])
  })

  it('keeps a downgrade only where it is milder', () => {
    const lawsuit = { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } as const
    const softened = websiteNameOf(edition({ base, levels: { 'name.place': 'advice' } }))
    expect(validate(softened, '杭州云杉记', lawsuit).issues.map(({ level }) => level)).toEqual(['advice'])
    const hard = websiteNameOf(edition({ base, levels: { 'name.place': 'error' } }))
    expect(validate(hard, '杭州云杉记', lawsuit).issues.map(({ level }) => level)).toEqual(['review'])
  })

  it('changes nothing if it adds nothing', () => {
    const same = orderOf(edition({ base }))
    expect(check(same, order)).toEqual(check(defaultOrder, order))
    expect(audit(same, order)).toEqual(audit(defaultOrder, order))
  })
})

it('the places are those that our rules name', () => {
  const named = Object.values(rules).flatMap((list) => list as readonly { at?: string; on: string }[])
  for (const { at, on } of named) expect([typeAt(at), analysisAt(String(at))], at).toContain(on)
  expect(new Set(named.map(({ at }) => typeAt(at)))).not.toContain(undefined)
  expect(typeAt('website.nam')).toBeUndefined()
  expect(websiteName.kind).toBe('analysis')
})
