import { describe, expect, it } from 'vitest'
import { rule } from '../../src/core/checked-rule'
import { addFacts } from '../../src/core/fact-scope'
import { format } from '../../src/core/format'
import { compareIssues, type Issue } from '../../src/core/issue'
import type { AnyTree } from '../../src/core/node'
import {
  analysis,
  boolean,
  date,
  each,
  enumOf,
  manualCheck,
  property,
  required,
  ruleset,
  string,
  withFacts,
} from '../../src/core/tree'
import { audit, check, validate } from '../../src/core/validate'
import { filing, order, websiteName } from '../../src/editions/default'
import { filingTypes } from '../../src/filing/types'
import { en } from '../../src/locales/en'
import { zhCN } from '../../src/locales/zh-CN'
import { dayOf } from '../../src/model/date'
import { factSchemas } from '../../src/model/fact-schema'
import type { Facts } from '../../src/model/facts'
import { nameTooShort } from '../../src/rules/name/too-short'
import { orderTooManyWebsites } from '../../src/rules/order/too-many-websites'

const codes = (node: AnyTree, value: unknown, facts?: unknown) =>
  check(node, value, facts).issues.map(({ code, path, params }) => [code, path, params])

const loud = {
  code: 'text.shouting',
  level: 'advice',
  clause: '2',
  on: 'string',
  check: (value: string) => (value.endsWith('!') ? { length: value.length } : undefined),
} as const

const shouting = rule(loud)

describe('a value of another type', () => {
  it.each([
    ['an object', property('a', string), [], 'object', 'array'],
    ['an array', each(string), {}, 'array', 'object'],
    ['a text', string, 7, 'string', 'number'],
    ['true or false', boolean, 'yes', 'boolean', 'string'],
    ['a date', date, '2019/03/01', 'date', 'string'],
    ['an array that can be walked', each(string), new Array(100_001), 'array', 'too-long-array'],
    ['a text for a rule', shouting, 7, 'string', 'number'],
    ['a text for a reading', websiteName, undefined, 'string', 'undefined'],
    ['an array for a rule', orderTooManyWebsites, {}, 'array', 'object'],
    ['a reading for a rule about one', nameTooShort, '小窝', 'name-analysis', 'string'],
  ] as const)('is reported where %s is needed, and the rules below stay silent', (_, node, value, expected, actual) => {
    expect(codes(node, value)).toEqual([['input.wrong-type', [], { expected, actual }]])
  })

  it('is reported once, however many nodes look at it', () => {
    const node = ruleset(shouting, string, ruleset(rule({ ...loud, code: 'text.loud' })))
    expect(codes(node, 1)).toEqual([['input.wrong-type', [], { expected: 'string', actual: 'number' }]])
  })

  it('has a sentence in both languages for every type', () => {
    const values = [null, 1, true, {}, [], new Array(100_001), () => 1, undefined, Symbol('a'), 1n]
    for (const value of values) {
      for (const issue of check(websiteName, value).issues) {
        expect(format(issue, zhCN)).toMatch(/格式不正确|数量过多/)
        expect(format(issue, en)).toMatch(/wrong format|too long/)
      }
    }
  })
})

describe('an absent property', () => {
  it('is skipped where it may be absent, and reported where it must not', () => {
    expect(codes(property('a', shouting), {})).toEqual([])
    expect(codes(required('a', shouting), {})).toEqual([['input.missing', ['a'], { property: 'a' }]])
    expect(codes(required('a', shouting), { a: 'ho!' })).toEqual([['text.shouting', ['a'], { length: 3 }]])
  })

  it('is called by its label, and never by its key', () => {
    const sentences = (property: string) =>
      [zhCN, en].map((messages) =>
        format({ code: 'input.missing', level: 'error', path: [], params: { property } }, messages),
      )
    expect(sentences('ip')).toEqual(['请填写网站 IP 地址。', 'Enter the IP address.'])
    for (const text of sentences('constructor')) expect(text).not.toContain('constructor')
  })
})

const throwing = () => {
  throw new Error('no')
}

describe('what throws', () => {
  it('makes the place unreadable', () => {
    const value = Object.defineProperty({}, 'a', { get: throwing, enumerable: true })
    expect(codes(property('a', string), value)).toEqual([
      ['input.wrong-type', [], { expected: 'readable', actual: 'unreadable' }],
    ])
  })

  it('in a rule is its author’s fault: the issue names the rule, and the exception goes to the caller', () => {
    const throws = rule({ ...loud, check: throwing })
    const failed = [['rule.failed', [], { rule: 'text.shouting' }]]
    expect(codes(throws, 'ho!')).toEqual(failed)
    const seen: unknown[] = []
    const tree = property('a', throws, string)
    const report = validate(tree, { a: 'ho!' }, {}, { onError: (thrown, where) => seen.push([thrown, where]) })
    expect(report.issues.map(({ code, path }) => [code, path])).toEqual([['rule.failed', ['a']]])
    expect(seen).toEqual([[new Error('no'), { rule: 'text.shouting', path: ['a'] }]])
  })

  it('in an analyser makes the place unreadable', () => {
    const triggers = {
      on: 'string',
      gives: 'text-analysis',
      triggers: throwing,
      analyse: (text: string) => text,
    } as const
    const unreadable = [['input.wrong-type', [], { expected: 'readable', actual: 'unreadable' }]]
    expect(codes(analysis(triggers, shouting), 'ho!')).toEqual(unreadable)
    expect(validate(analysis(triggers, shouting), 'ho!').ok).toBe(false)
  })

  it.each([false, 7, [], null, 'x'])('is as bad as params that are no object: %j', (params) => {
    const odd = rule({ ...loud, check: () => params as never })
    expect(codes(odd, 'ho!')).toEqual([['rule.failed', [], { rule: 'text.shouting' }]])
  })

  it('keeps what was found before', () => {
    const value = Object.defineProperty({ b: 1 }, 'a', { get: throwing, enumerable: true })
    expect(codes(ruleset(property('a', string), property('b', string)), value)).toEqual([
      ['input.wrong-type', ['b'], { expected: 'string', actual: 'number' }],
    ])
  })
})

describe('a walk', () => {
  const counted = (fails: boolean) => {
    const counter = { times: 0 }
    const check = () => {
      counter.times++
      if (fails) throw new Error('no')
      return undefined
    }
    return { counter, rule: rule({ ...loud, check }) }
  }

  it('runs a rule once, and once more only where something throws', () => {
    const quiet = counted(false)
    expect(validate(quiet.rule, 'x').ok).toBe(true)
    expect(quiet.counter.times).toBe(1)
    const loud = counted(true)
    expect(validate(loud.rule, 'x').ok).toBe(false)
    expect(loud.counter.times).toBe(2)
  })

  it('gives a rule the path to its value', () => {
    const seen: unknown[] = []
    const spy = rule({ ...loud, check: (_: string, __: Facts, path) => void seen.push(path) as undefined })
    validate(property('a', each(property('b', spy), property('c', spy))), { a: [{ b: 'x', c: 'y' }, { b: 'z' }] })
    expect(seen).toEqual([
      ['a', 0, 'b'],
      ['a', 0, 'c'],
      ['a', 1, 'b'],
    ])
  })
})

const bad = (fact: string, expected: string, actual: string) => ['input.bad-fact', [], { fact, expected, actual }]

describe('facts from outside', () => {
  it.each([
    [5, 'number'],
    ['x', 'string'],
    [[], 'array'],
    [Promise.resolve({}), 'object'],
  ])('that are no object are reported, and the value is judged without them: %j', (facts, actual) => {
    expect(codes(websiteName, '小窝', facts)).toEqual([
      bad('facts', 'object', actual),
      ['name.too-short', [], { min: 3, actual: 2 }],
    ])
  })

  it.each([
    null,
    undefined,
    {},
    { subject: null, registry: undefined, province: ' ' },
    { subject: { kind: undefined } },
  ])('may be blank: %j', (facts) => {
    expect(codes(websiteName, '雕刻时光', facts)).toEqual([])
  })

  it.each([
    [{ registry: 'junk' }, bad('registry', 'array', 'string')],
    [{ registry: [{ number: 7 }] }, bad('registry.0.number', 'string', 'number')],
    [{ registry: [{ domains: [] }] }, bad('registry.0.number', 'string', 'undefined')],
    [{ registery: [] }, bad('registery', 'nothing', 'array')],
    [{ action: 'first_filing' }, bad('action', `none-yet | none | ${Object.keys(filingTypes).join(' | ')}`, 'string')],
    [{ today: '2026/11/27' }, bad('today', 'date', 'string')],
    [{ today: 5 }, bad('today', 'date', 'number')],
    [
      { subject: { kind: 'person' } },
      bad(
        'subject.kind',
        'individual | sole-trader | enterprise | institution | government | social | other',
        'string',
      ),
    ],
    [{ isEmail: 'yes' }, bad('isEmail', 'function', 'string')],
    [{ province: {} }, bad('province', 'string', 'object')],
    [{ account: { servers: [null, 1] } }, bad('account.servers.1', 'string', 'number')],
  ])('that are in a wrong form are named: %j', (facts, issue) => {
    expect(codes(websiteName, '雕刻时光', facts)).toEqual([issue])
  })

  it.each(['2026-11-27', '2026-11-27T10:00:00Z', '2026年11月27日', new Date('2026-11-27T10:00:00Z')])(
    'may be dates in four forms: %s',
    (today) => {
      const website = {
        name: '雕刻时光',
        domains: ['example.com'],
        preApprovals: [{ category: 'news', validUntil: '2020年1月1日' }],
      }
      expect(
        codes(order, { subject: { kind: 'enterprise' }, websites: [website] }, { today }).map(([code]) => code),
      ).toEqual(['pre-approval.expired'])
    },
  )

  it('that are bad are not known to any rule, and the others still are', () => {
    const facts = { subject: { kind: 'individual', name: 7 }, website: { domains: ['example.com'] } }
    const { outcomes } = audit(websiteName, '雕刻时光', facts as never)
    expect(outcomes).toContainEqual(expect.objectContaining({ code: 'name.is-person', verdict: 'unknown' }))
  })

  it('that no one can read are reported', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(codes(websiteName, '雕刻时光', proxy)).toEqual([bad('facts', 'object', 'unreadable')])
    const getter = Object.defineProperty({}, 'subject', { get: throwing, enumerable: true })
    expect(codes(websiteName, '雕刻时光', getter)).toEqual([bad('facts', 'readable', 'undefined')])
  })
})

describe('what is not given', () => {
  it.each([undefined, null, '', ' \t'])('is not judged where it may be absent: %j', (a) => {
    expect(codes(property('a', shouting), { a })).toEqual([])
    expect(codes(property('a', date), { a })).toEqual([])
  })

  it('may be an object of which every field is blank, but only where an object belongs', () => {
    for (const a of [{}, { b: null, c: ' ' }]) {
      expect(codes(property('a', required('b', string)), { a })).toEqual([])
      for (const text of [string, shouting])
        expect(codes(property('a', text), { a })).toEqual([
          ['input.wrong-type', ['a'], { expected: 'string', actual: 'object' }],
        ])
      expect(codes(property('a', date), { a }).map(([code]) => code)).toEqual(['input.wrong-type'])
    }
    expect(codes(property('a', required('b', string)), { a: { c: 7 } })).toHaveLength(1)
  })

  it.each([undefined, null, '', ' '])('is missing where it must be there: %j', (a) => {
    expect(codes(required('a', shouting), { a })).toEqual([['input.missing', ['a'], { property: 'a' }]])
  })

  it('of a list is an element that nobody filled in', () => {
    expect(codes(property('a', each(string)), { a: ['x', '', null] })).toEqual([
      ['input.missing', ['a', 1], { property: 'a' }],
      ['input.missing', ['a', 2], { property: 'a' }],
    ])
    expect(codes(each(string), [''])).toEqual([['input.missing', [0], { property: '' }]])
  })

  it('of a choice is a choice that nobody made', () => {
    const allowed = ['x', 'y']
    for (const a of ['', ' ', 'z'])
      expect(codes(required('a', enumOf('x', 'y')), { a })).toEqual([['input.not-one-of', ['a'], { allowed }]])
    expect(codes(required('a', ruleset(enumOf('x', 'y'))), { a: '' })).toEqual([
      ['input.not-one-of', ['a'], { allowed }],
    ])
    expect(codes(property('a', enumOf('x', 'y')), { a: '' })).toEqual([])
    expect(codes(required('a', enumOf('x', 'y')), {})).toEqual([['input.missing', ['a'], { property: 'a' }]])
  })

  it('never hides a value: dates and class instances are given', () => {
    expect(codes(property('a', date), { a: new Date(0) })).toEqual([])
    expect(codes(property('a', date), { a: new Date(Number.NaN) })).toEqual([
      ['input.wrong-type', ['a'], { expected: 'date', actual: 'object' }],
    ])
  })
})

it('a report has a thousand issues at most, and says how many more there are', () => {
  const issues = codes(
    each(string),
    Array.from({ length: 2500 }, () => 7),
  )
  expect(issues).toHaveLength(1001)
  expect(issues[0]).toEqual(['input.more-issues', [], { more: 1500 }])
})

describe('an audit', () => {
  it('says what passed, failed, did not apply, and which fact is missing', () => {
    const { outcomes, checklist, ok } = audit(websiteName, '梦想研究所')
    const verdict = (code: string) => outcomes.find((outcome) => outcome.code === code)
    expect(ok).toBe(true)
    expect(verdict('name.too-short')).toEqual({ code: 'name.too-short', clause: '14.1.D', path: [], verdict: 'passed' })
    expect(verdict('name.organisation-word')).toMatchObject({ verdict: 'unknown', needs: ['subject.kind'] })
    expect(verdict('name.is-person')).toMatchObject({ verdict: 'unknown', needs: ['subject.kind', 'subject.name'] })
    expect(checklist).toEqual([{ code: 'name.unrelated', clause: '14.1.C', path: [] }])
    const known = audit(websiteName, '梦想研究所', { subject: { kind: 'individual' } })
    expect(known.ok).toBe(false)
    expect(known.outcomes).toContainEqual(
      expect.objectContaining({ code: 'name.organisation-word', verdict: 'failed' }),
    )
    expect(known.outcomes).toContainEqual(
      expect.objectContaining({ code: 'name.not-registered-name', verdict: 'inapplicable' }),
    )
  })

  it('walks readings that hold more than rules', () => {
    const reader = { on: 'string', gives: 'text-analysis', analyse: (value: string) => ({ value }) } as const
    const node = analysis(reader, property('value', shouting), manualCheck('text.taste', '14.1.C'))
    expect(validate(node, 'ho!').issues).toHaveLength(1)
    expect(audit(node, 'ho!').checklist).toHaveLength(1)
  })
})

describe('facts that a value tells', () => {
  it('keep what only the caller knows', () => {
    const seen: unknown[] = []
    const own = rule({ ...loud, check: (_: string, facts: Facts) => void seen.push(facts) as undefined })
    const node = withFacts((_: string) => ({ province: '广东省' }), own)
    validate(node, 'x', { custom: { shop: 5 } })
    validate(node, 'x', { today: '2019-03-01' })
    expect(seen).toMatchObject([
      { custom: { shop: 5 }, province: '广东省' },
      { today: '2019-03-01', province: '广东省' },
    ])
  })

  it('are what was known before, where the value can tell nothing', () => {
    const node = withFacts(({ name }: { name: string }) => ({ province: name }), property('name', shouting))
    expect(codes(node, 7)).toEqual([['input.wrong-type', [], { expected: 'object', actual: 'number' }]])
  })

  it('do not hide what is known already when they are not there', () => {
    const needy = rule({ ...loud, code: 'text.needy', needs: ['subject.name'], check: () => ({}) })
    const node = withFacts(() => ({ subject: undefined as never }), needy)
    expect(validate(node, 'x', { subject: { name: '欧阳修' } }).issues).toHaveLength(1)
  })
})

it('issues are ordered by path, level and code', () => {
  const issue = (code: string, path: (string | number)[], level: 'error' | 'review' = 'error'): Issue => ({
    code,
    level,
    path,
    params: {},
  })
  const sorted = [
    issue('a', []),
    issue('b', []),
    issue('a', [], 'review'),
    issue('z', ['a']),
    issue('y', ['a', 2]),
    issue('x', ['a', 10]),
  ]
  expect([...sorted].reverse().sort(compareIssues)).toEqual(sorted)
  expect(compareIssues(issue('a', []), issue('a', []))).toBe(0)
})

it('format gives the code itself where there is no sentence', () => {
  expect(format(null as never, en)).toBe('')
  expect(format({} as never, en)).toBe('undefined')
  const unknown: Issue = { code: 'own.code', level: 'error', path: [], params: {} }
  expect(format(unknown, zhCN)).toBe('own.code')
  expect(
    format(unknown, {
      'own.code': () => {
        throw new Error('no')
      },
    }),
  ).toBe('own.code')
  expect(format({ ...unknown, code: 'toString' }, {})).toBe('toString')
})

it('a filing of nothing names what it lacks', () => {
  expect(codes(filing, {}).map(([code, path]) => [code, path])).toEqual([
    ['input.missing', ['account']],
    ['input.missing', ['order']],
  ])
})

it('rules that give way to each other both stay silent', () => {
  const other = rule({ ...loud, code: 'text.loud', supersededBy: ['text.shouting'] })
  expect(codes(ruleset(rule({ ...loud, supersededBy: ['text.loud'] }), other), 'hey!')).toEqual([])
})

it('a proxy that nobody may look into is unreadable', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(codes(property('a', string), proxy)).toEqual([
    ['input.wrong-type', [], { expected: 'object', actual: 'unreadable' }],
  ])
})

it('a tree that is none is no exception', () => {
  expect(validate((() => undefined) as never, 'x' as never).ok).toBe(false)
  expect(validate({ of: [], bound: new Map(), kind: 'odd' } as never, 'x' as never).ok).toBe(false)
  expect(audit(undefined as never, 1 as never).ok).toBe(false)
})

it('what a node does not know leaves what was known before', () => {
  const node = withFacts(
    (_: string) => ({ subject: undefined, province: '江苏省' }),
    rule({
      ...loud,
      check: (_: string, facts: Facts) => ({ kind: facts.subject?.kind ?? '', province: facts.province ?? '' }),
    }),
  )
  expect(codes(node, 'hey', { subject: { kind: 'individual' } })).toEqual([
    ['text.shouting', [], { kind: 'individual', province: '江苏省' }],
  ])
})

it('domains that are no text are left to the rules that say so', () => {
  const order = {
    subject: { kind: 'enterprise' },
    websites: [{ name: '云杉开放平台', domains: [1, 'a.cn', 'a.cn'] }, undefined],
  }
  expect(codes(filing, { account: {}, order }).map(([code]) => code)).toContain('input.wrong-type')
})

it('params are copied as plain JSON, whatever a rule puts into them', () => {
  const deep: unknown[] = []
  deep.push(deep)
  const params = { n: Number.NaN, big: 1n, f: () => 1, no: undefined, list: [1, null, true], deep, date: new Date(0) }
  const odd = rule({ ...loud, check: () => params as never })
  const [[, , copied] = []] = codes(odd, 'ho!')
  expect(copied).toMatchObject({ n: null, big: null, f: null, list: [1, null, true], date: {} })
  expect(Object.keys(copied as object)).not.toContain('no')
  expect(JSON.parse(JSON.stringify(copied))).toEqual(copied)
  expect(Object.isFrozen(params.list)).toBe(false)
})

it('every fact that a rule can use is checked', () => {
  expect(Object.keys(factSchemas).sort()).toEqual(Object.keys(addFacts({}, {})).sort())
})

it('facts in which only a part is blank lose that part', () => {
  const seen: Facts[] = []
  const spy = rule({ ...loud, check: (_: string, facts: Facts) => void seen.push(facts) as undefined })
  validate(spy, 'x', {
    subject: { kind: 'individual', name: ' ' },
    registry: [null, { number: '京ICP备12345678号' }],
  } as never)
  expect(seen).toEqual([{ subject: { kind: 'individual' }, registry: [{ number: '京ICP备12345678号' }] }])
})

it('a Date counts by its day in China, so midnight there is no day too early', () => {
  expect(dayOf(new Date('2026-11-26T16:00:00Z'))).toBe(dayOf('2026-11-27'))
  expect(dayOf(new Date('2026-11-26T15:59:59Z'))).toBe(dayOf('2026-11-26'))
  expect(dayOf(new Date('2026-11-27T00:00:00Z'))).toBe(dayOf('2026年11月27日'))
})
