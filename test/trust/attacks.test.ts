import { describe, expect, it } from 'vitest'
import { formikValidate } from '../../src/adapters/forms'
import { problemJson } from '../../src/adapters/problem-json'
import { toStandardSchema } from '../../src/adapters/standard-schema'
import * as api from '../../src/index'
import { preApprovalMessages } from '../../src/locales/zh-CN'
import { foreignValues } from '../foreign'
import { faultsOf, objectsIn } from '../promises'

const site = { name: '云杉读书笔记', domains: ['yunshan.com'] }
const orderOf = (subject: object, website: object = {}) => ({ subject, websites: [{ ...site, ...website }] })
const codes = (value: unknown, facts?: unknown): string[] =>
  api.check(api.order, value, facts).issues.map(({ level, code, path }) => `${path.join('.')} ${level} ${code}`)

// Every input of the attacks of 2026-11-27, by the number of its row in docs/guide/trust.md.

describe('1: any value as the kind of a subject', () => {
  const certificate = { type: 'resident-id', number: '11010119900307002X' }

  it.each(Object.keys(foreignValues))('%s is one issue at its place, and no part of it is in the report', (key) => {
    const kind = (foreignValues[key] as () => unknown)()
    const report = api.check(api.order, orderOf({ kind, certificate }))
    expect(report.issues.map(({ path }) => path.join('.'))).toContain('subject.kind')
    expect(report.issues.map(({ code }) => code)).not.toContain('rule.failed')
    expect(JSON.stringify(report)).not.toContain('canary')
    expect(faultsOf(report, objectsIn(kind))).toEqual([])
    if (typeof kind === 'object' && kind !== null && !key.includes('revoked')) expect(Object.isFrozen(kind)).toBe(false)
  })
})

describe('5: exemptions are claims', () => {
  it('a national level, the kind other and an odd registered name ask for a look', () => {
    expect(codes(orderOf({ kind: 'enterprise', level: 'national' }))).toEqual(['subject review subject.claim'])
    expect(codes(orderOf({ kind: 'other' }))).toEqual(['subject review subject.claim'])
    expect(codes(orderOf({ kind: 'enterprise', registeredName: '北京' }, { name: '北京烤鸭馆' }))).toEqual([
      'subject review subject.claim',
      'websites.0.name review name.place',
    ])
  })

  it('what the caller has checked is no claim', () => {
    const subject = { kind: 'enterprise', level: 'national' }
    expect(codes(orderOf(subject), { subject })).toEqual([])
    expect(codes(orderOf(subject), { confirmed: { level: 'national' } })).toEqual([])
    expect(codes(orderOf(subject), { confirmed: { kind: 'enterprise' } })).toEqual(['subject review subject.claim'])
  })

  it('an individual has no level', () => {
    expect(codes(orderOf({ kind: 'individual', level: 'national' }))).toEqual([
      'subject error subject.level-by-individual',
    ])
  })
})

describe('6: values that share parts with each other', () => {
  it('a knot of objects counts as changed as a whole', () => {
    const knot = foreignValues['a knot of objects'] as () => never
    expect(api.changes(knot(), knot())).toEqual([{ path: [], was: 'changed' }])
  })

  it('an order of 300 websites is compared in full', () => {
    const websites = Array.from({ length: 300 }, (_, i) => ({ ...site, domains: [`a${i}.com`] }))
    const later = websites.map((website, i) => (i === 299 ? { ...website, name: '云杉相册' } : website))
    expect(api.changes({ websites }, { websites: later })).toEqual([
      { path: ['websites', 299, 'name'], was: 'changed' },
    ])
  })

  it('one object many times gives a thousand issues, and says how many more', () => {
    const report = api.check(api.order, {
      subject: { kind: 'individual' },
      websites: Array(2000).fill({ ...site, ip: '10.0.0.1' }),
    })
    expect(report.issues).toHaveLength(1001)
    expect(report.issues[0]).toMatchObject({ code: 'input.more-issues' })
  })

  it('a list that is too long is never walked', () => {
    const long = new Array(4e9)
    expect(codes(orderOf({ kind: 'individual' }, { domains: long }))).toEqual([
      'websites.0.domains error input.wrong-type',
    ])
    const account = { orders: long, servers: long }
    const report = api.check(api.filing, { account, order: orderOf({ kind: 'individual' }) })
    expect(report.issues.map(({ path }) => path.join('.'))).toEqual(['account.orders', 'account.servers'])
    const declared = orderOf({ kind: 'individual' }, { declaredCategories: long })
    expect(codes(declared)).toEqual(['websites.0.declaredCategories error input.wrong-type'])
  })
})

describe('8: functions that promise an answer', () => {
  it('take changes that are none for a situation that is not known', () => {
    expect(api.filingAction({ domainFiled: true, filedHere: true, changed: 5 as never })).toEqual({
      missing: ['changed'],
    })
    expect(api.isAddressChange([null] as never)).toBe(false)
  })

  it('a table that is none is the default one', () => {
    const found = api.detectPreApproval({ name: '新闻网' })
    expect(found).toHaveLength(1)
    for (const preApprovals of [
      5,
      () => 5,
      () => {
        throw new Error('no')
      },
    ])
      expect(api.detectPreApproval({ name: '新闻网' }, { preApprovals } as never)).toEqual(found)
    expect(() => api.edition({ base: api.tencent20160919, preApprovals: 5 as never })).toThrow('preApprovals must be')
  })

  it('explain findings in a situation that is null, and leave out what is no finding', () => {
    const findings = api.detectPreApproval({ name: '新闻网' })
    const explained = api.explainPreApproval(findings, preApprovalMessages)
    expect(explained).toHaveLength(1)
    expect(api.explainPreApproval([null, ...findings] as never, preApprovalMessages, null as never)).toEqual(explained)
  })

  it('suggest no name of what is not given', () => {
    const subject = { kind: 'enterprise', registeredName: null } as never
    expect(JSON.stringify(api.suggest(api.websiteName, '北京烤鸭馆', { subject }))).not.toContain('null')
  })

  it('an onError that throws, and options that are null, change no report', () => {
    const broken = api.rule({
      code: 'own.broken',
      level: 'error',
      clause: '2',
      on: 'string',
      check: () => {
        throw new Error('no')
      },
    })
    const onError = () => {
      throw new Error('no')
    }
    for (const options of [{ onError }, {}, null])
      expect(api.validate(broken, 'a', {}, options as never).issues).toMatchObject([{ code: 'rule.failed' }])
  })
})

describe('9: ligatures', () => {
  it('each is folded once a text', () => {
    const time = (text: string): number => {
      const start = performance.now()
      for (let i = 0; i < 3; i++) api.validate(api.websiteName, text)
      return performance.now() - start
    }
    time('云杉')
    // Before: 35 µs a unit. A second for 99,000 is 10 µs, on however busy a machine.
    expect(time('\ufdfa'.repeat(33_000))).toBeLessThan(1000)
  })

  it('one of a whole sentence counts as one letter of another script', () => {
    expect(api.validate(api.websiteName, '云杉\ufdfa书店').issues).toMatchObject([{ code: 'name.foreign-script' }])
    expect(api.validate(api.websiteName, '云杉㍿书店').issues.map(({ code }) => code)).toContain('name.special-symbol')
  })
})

const push = (list: readonly unknown[] | undefined) => (list as unknown[]).push('x')

describe('12 and 14: what is exported and what is returned', () => {
  it.each<[string, () => unknown]>([
    ['a state', () => (api.nextStates('approved') as string[]).push('draft')],
    ['a limit', () => Object.assign(api.tencent20160919.limits.maxWebsites, { individual: 99 })],
    [
      'a limit of an edition of one’s own',
      () => Object.assign(api.edition({ base: api.tencent20160919 }).limits.maxWebsites, { individual: 99 }),
    ],
    ['a rule', () => Object.assign(api.namePlace, { level: 'advice' })],
    ['a line of a table', () => Object.assign(api.defaultPreApprovals()[0] as object, { status: 'cancelled' })],
    ['a place', () => Object.assign(api.majorPlaces()[0]?.division as object, { name: '云杉' })],
    [
      'what a list knows',
      () => Object.assign(api.sensitiveList.meaningOf('赌博') as object, { certainty: 'suspected' }),
    ],
    ['an outcome', () => push(api.audit(api.order, orderOf({ kind: 'individual' }) as never).outcomes[0]?.path)],
    ['a finding', () => push(api.detectPreApproval({ name: '新闻网' })[0]?.evidence)],
    ['a change', () => push(api.changes({}, { id: 'a' })[0]?.path)],
  ])('%s cannot be changed', (_, change) => {
    expect(change).toThrow(TypeError)
  })

  it('freeze nothing that a caller gave', () => {
    const value = { part: { text: 'a' } }
    const own = api.rule({
      code: 'own.part',
      level: 'error',
      clause: '2',
      on: 'object',
      check: (given: typeof value) => given,
    })
    expect(api.validate(own, value).issues).toMatchObject([{ params: value }])
    expect(Object.isFrozen(value) || Object.isFrozen(value.part)).toBe(false)
    const options = { base: api.tencent20160919, limits: { maxDomains: { individual: 1, unit: 1 } }, allow: ['中国风'] }
    api.edition(options)
    expect(Object.isFrozen(options.limits.maxDomains) || Object.isFrozen(options.allow)).toBe(false)
  })
})

it('13: facts that are a promise fail the value', () => {
  const schema = toStandardSchema(api.websiteName, { facts: (async () => ({})) as never })
  expect(schema['~standard'].validate('云杉读书笔记')).toMatchObject({ issues: [{ code: 'input.bad-fact' }] })
})

it('17: nothing of a name is kept once it is judged', () => {
  const analyser = api.nameAnalyser(api.tencent20160919)
  expect(analyser.analyse('北京烤鸭馆')).not.toBe(analyser.analyse('北京烤鸭馆'))
  expect(analyser.triggers('北京烤鸭馆')).toBe(analyser.triggers('北京烤鸭馆'))
})

it('18: no property is called __proto__', () => {
  expect(() => api.property('__proto__', api.string)).toThrow('__proto__')
  expect(() => api.required('__proto__', api.string)).toThrow('__proto__')
  formikValidate(api.order)(JSON.parse('{"__proto__":{"polluted":1},"subject":{"__proto__":1}}'))
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

// Found in the second attack, from the tarball (2026-11-28), by the number of its row.

/** Milliseconds that one call takes, once everything is loaded. */
const timeOf = (act: () => unknown): number => {
  act()
  const start = performance.now()
  act()
  return performance.now() - start
}

describe('19: texts that were slow; before, each took seconds', () => {
  const most = 1500
  const long = (part: string): string => part.repeat(100_000 / part.length)

  it.each([
    ['marks of two classes', long('\u0323\u0301')],
    ['half-width marks of kana', long('\uff9e\u0301')],
    ['iteration marks', long('々')],
    ['iteration marks between characters', long('赌々')],
  ])('%s', (_, text) => {
    expect(timeOf(() => api.check(api.websiteName, text))).toBeLessThan(most)
    expect(timeOf(() => api.check(api.order, orderOf({}, { description: text })))).toBeLessThan(most)
    expect(timeOf(() => api.changes({ id: text }, { id: `${text}a` }))).toBeLessThan(most)
  })

  it('a name that is the subject’s own, however long', () => {
    const name = long('北京')
    expect(timeOf(() => api.check(api.websiteName, name, { subject: { kind: 'individual', name } }))).toBeLessThan(most)
  })

  it('a domain that would be decoded, however long', () => {
    const facts = { subject: { kind: 'individual' }, website: { domains: [`xn--${long('a')}`] } }
    expect(timeOf(() => api.check(api.websiteName, 'yunshan', facts))).toBeLessThan(most)
  })

  it('marks that people write are put in order as before', () => {
    // é is one character.
    const lengthOf = (text: string) => api.nameAnalyser(api.tencent20160919).analyse(text).length
    expect(lengthOf(`${'云'.repeat(300)}e\u0301`)).toBe(301)
    expect(lengthOf(`${'云'.repeat(20)}e\u0301`)).toBe(21)
  })
})

describe('20: options and lists that throw or do not end', () => {
  const broken = {
    get onError() {
      throw new Error('no')
    },
    get messages() {
      throw new Error('no')
    },
  }

  it('options that can not be read are none', () => {
    expect(api.check(api.websiteName, '小窝', {}, broken as never)).toEqual(api.check(api.websiteName, '小窝'))
    expect(api.audit(api.websiteName, '小窝', {}, broken as never)).toEqual(api.audit(api.websiteName, '小窝'))
    const { issues } = api.check(api.websiteName, '小窝')
    expect(problemJson(issues, broken as never)).toEqual(problemJson(issues))
  })

  it('the iterator of a list is not asked', () => {
    const issues = Object.assign([...api.check(api.websiteName, '小窝').issues], {
      *[Symbol.iterator]() {
        for (;;) yield issues[0]
      },
    })
    expect(problemJson(issues as never).errors).toHaveLength(1)
    const findings = Object.assign([...api.detectPreApproval({ name: '新闻网' })], { [Symbol.iterator]: () => 5 })
    expect(api.explainPreApproval(findings, preApprovalMessages)).toHaveLength(1)
  })
})

it('21: a fact that is an async function would be true for any value', () => {
  const report = api.check(api.websiteName, '云杉读书笔记', { isIdiom: async () => false })
  expect(report.issues).toMatchObject([
    {
      code: 'input.bad-fact',
      params: { fact: 'isIdiom', expected: 'synchronous function', actual: 'function' },
    },
  ])
})

describe('22: makers name the mistake', () => {
  const definition = { code: 'own.rule', level: 'error', clause: '2', on: 'string', check: () => undefined }
  const ruleOf = (more: object) => () => api.rule({ ...definition, ...more } as never)

  it.each<[string, () => unknown]>([
    ['property: names are texts', () => api.property(10n as never, api.string)],
    ['property: names are texts', () => api.required(10n as never, api.string)],
    ['enumOf: values are texts', () => api.enumOf('a', 10n as never)],
    ['manualCheck: code and clause are texts', () => api.manualCheck('own.a', {} as never)],
    ['needs must be a list of texts', ruleOf({ needs: [null] })],
  ])('%s', (mistake, make) => {
    expect(make).toThrow(TypeError)
    expect(make).toThrow(mistake)
  })
})
