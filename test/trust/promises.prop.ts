import { fc, it } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import * as forms from '../../src/adapters/forms'
import { isBeianIssue, toStandardSchema } from '../../src/adapters/standard-schema'
import { zodCheck } from '../../src/adapters/zod-check'
import * as api from '../../src/index'
import { preApprovalMessages, zhCN } from '../../src/locales/zh-CN'
import { filings, hostile } from '../arbitraries'
import { foreignValues, placesIn, replace, withOneForeign } from '../foreign'
import { faultsOf, objectsIn, snapshotOf } from '../promises'

type AnyFunction = (...args: readonly unknown[]) => unknown

const numRuns = 100

const order = {
  id: 'a',
  subject: {
    kind: 'enterprise',
    registeredName: '杭州云杉信息科技有限公司',
    certificate: { type: 'unified-social-credit', number: '91350100M000100Y43' },
    filingNumber: '浙ICP备12345678号',
    responsiblePerson: { name: '欧阳秋实', mobile: '13800138000' },
  },
  websites: [
    {
      name: '云杉新闻资讯',
      domains: ['yunshan.com', 'yunshan.cn'],
      ip: '203.0.113.7',
      description: '发布新闻，也卖旧书',
      serviceContents: ['新闻'],
      preApprovals: [{ category: 'news', issuer: '浙江省网信办', validUntil: '2027-01-01' }],
    },
  ],
  authorizationCode: 'ABCDEFGHIJ1234567890',
}
const facts = {
  subject: order.subject,
  website: order.websites[0],
  order,
  filed: order,
  registry: [{ number: '浙ICP备12345678号-1', domains: ['yunshan.com'], subject: { name: '云杉' }, here: true }],
  account: { servers: ['203.0.113.7'], orders: [{ id: 'b', state: 'draft' }] },
  authorizationCodes: [{ code: 'ABCDEFGHIJ1234567890', ip: '203.0.113.7' }],
  previous: order,
  today: '2026-11-27',
  province: '广东省',
}
const situation = { domainFiled: true, filedHere: true, changed: [{ path: ['websites', 0, 'ip'], was: 'changed' }] }
const issue = { code: 'name.place', level: 'error', path: ['websites', 0, 'name'], params: { found: [] } }
const finding = {
  category: 'news',
  certainty: 'definite',
  weight: 9,
  evidence: [{ field: 'name', start: 0, end: 2, term: '新闻', topic: 'news', weight: 9 }],
  status: 'required',
  issuingBureau: '网信办（省级）',
  documents: ['《许可证》'],
  localPractice: [],
}
const number = { kind: 'website', province: '京', serial: '12345678', index: 1 }

/** What each function that promises an answer is asked, if all is well. */
const questions: Readonly<Record<string, readonly unknown[]>> = {
  answerTo: [issue, { means: 'waiver', author: '审核员', reason: '已核实' }],
  audit: [api.order, order, facts],
  canMove: ['draft', 'submitted'],
  certificateProblem: [order.subject.certificate],
  changes: [order, { ...order, websites: [] }],
  check: [api.order, order, facts],
  detectPreApproval: [{ ...order.websites[0], businessScope: '出版' }, { preApprovals: api.preApprovals2021 }],
  explainPreApproval: [[finding], preApprovalMessages, { province: '广东省', subject: { kind: 'individual' } }],
  filingAction: [situation],
  filingSituation: [facts],
  format: [issue, zhCN],
  isAddressChange: [situation.changed],
  lookupKey: ['京ICP备12345678号-1', {}],
  isFilingType: ['change'],
  mended: [order, { ...order, websites: [] }, api.refusal({ text: '网站名称含有特殊符号。', order: order as never })],
  nextStates: ['draft', { by: 'applicant', filingType: 'change' }],
  normaliseCertificate: [order.subject.certificate],
  refusal: [{ text: '1、网站名称含有特殊符号；2、多次拨打电话无人接听。', order }],
  requirements: [order, facts, { required: [{ field: 'website.remark', source: 'own' }] }],
  sameCertificate: [order.subject.certificate, order.subject.certificate],
  sameFiler: [number, number],
  spansOf: [{ ...issue, params: { found: [{ start: 0, end: 1, field: 'domains', index: 0 }] } }, order],
  suggest: [api.websiteName, '北京烤鸭馆', facts],
  validate: [api.filing, { account: facts.account, order }, facts],
  withAnswers: [
    { ok: true, issues: [{ ...issue, level: 'review' }] },
    [{ code: 'name.place', at: 'websites.0.name', means: 'letter', text: '情况说明' }],
  ],
  'authorizationCode.isWellFormed': ['ABCDEFGHIJ1234567890'],
  'authorizationCode.mayIssue': [facts.account, '203.0.113.7'],
  'companyName.parse': ['杭州云杉信息科技有限公司', () => 2],
  'filingNumber.format': [number],
  'filingNumber.parse': ['京ICP备12345678号-1'],
}

/** What is made once, by a programmer: a mistake in it is a TypeError that names it. */
const makers = [
  'allProvinces',
  'analysis',
  // Its order may come from anywhere, which test/editions tries; its editions are a programmer's.
  'compare',
  'comparisonTable',
  'coreWords',
  'countyPlaces',
  'countyWords',
  'date',
  'defaultPreApprovals',
  'diffEditions',
  'each',
  'edition',
  'enumOf',
  'filingOf',
  'majorPlaces',
  'manualCheck',
  'nameAnalyser',
  'orderOf',
  'persons.initials',
  'persons.shapeOf',
  'placeListsOf',
  'preApprovals2021',
  'preApprovals2026',
  'property',
  'required',
  'rule',
  'ruleset',
  'vocabulary',
  'websiteNameOf',
  'websiteOf',
  'withFacts',
  'withProvince',
  'words',
]

/** Every function of the public door, those within an object too; the functions of rules and lists are not called alone. */
const functions: Readonly<Record<string, AnyFunction>> = Object.fromEntries(
  Object.entries(api).flatMap(([name, exported]): [string, AnyFunction][] => {
    if (typeof exported === 'function') return [[name, exported as AnyFunction]]
    if ('kind' in (exported as object) || 'names' in (exported as object) || 'bit' in (exported as object)) return []
    return Object.entries(exported).flatMap(([key, own]): [string, AnyFunction][] =>
      typeof own === 'function' ? [[`${name}.${key}`, own as AnyFunction]] : [],
    )
  }),
)

test('every exported function either promises an answer or makes something', () => {
  const known = [...Object.keys(questions), ...makers]
  expect(Object.keys(functions).filter((name) => !known.includes(name))).toEqual([])
})

/** Functions that get a tree: what stands for it must be one. */
const withTree = ['audit', 'check', 'suggest', 'validate']

const json = (value: unknown): unknown => (value === undefined ? undefined : JSON.stringify(value))

const keepsItsPromises = (name: string, make: () => readonly unknown[]): void => {
  const given = make()
  const before = given.map(snapshotOf)
  const output = (functions[name] as AnyFunction)(...given)
  expect(given.map(snapshotOf), 'the input is untouched').toEqual(before)
  const inputs = objectsIn(withTree.includes(name) ? given.slice(1) : given)
  expect(faultsOf(output, inputs)).toEqual([])
  expect(json((functions[name] as AnyFunction)(...make())), 'the same input gives the same answer').toBe(json(output))
  // Answers come with what they answer: a report, an issue, reasons of a refusal. All of these are ours.
  if (!['withAnswers', 'answerTo', 'mended'].includes(name))
    expect(json(output) ?? '', 'no part of what was refused is in the answer').not.toContain('canary')
}

/** The question as data, the tree aside, and how arguments are made of data, the functions in it as they are. */
const dataOf = (name: string) => {
  const question = questions[name] as readonly unknown[]
  const first = withTree.includes(name) ? question.slice(0, 1) : []
  const rest = question.slice(first.length)
  const data = rest.map((part) => (typeof part === 'function' ? null : JSON.parse(JSON.stringify(part) ?? 'null')))
  const put = (args: readonly unknown[]) => args.map((arg, i) => (typeof rest[i] === 'function' ? rest[i] : arg))
  return { data, argumentsFrom: (args: readonly unknown[]) => [...first, ...put(args)] }
}

/** The question with one foreign value in it. */
const questionsOf = (name: string): fc.Arbitrary<() => readonly unknown[]> => {
  const { data, argumentsFrom } = dataOf(name)
  return withOneForeign(fc.constant(data), 1).map((make) =>
    Object.assign(() => argumentsFrom(make()), { toString: () => String(make) }),
  )
}

describe.each(Object.keys(questions))('%s', (name) => {
  test('answers a proper question', () => keepsItsPromises(name, () => questions[name] as readonly unknown[]))

  test.each(Object.keys(foreignValues))('keeps its promises for %s', (key) => {
    const tree = withTree.includes(name) ? [(questions[name] as readonly unknown[])[0]] : []
    const value = foreignValues[key] as () => unknown
    keepsItsPromises(name, () => [...tree, value(), value()])
  })

  test('walks no list that is too long, at any place', () => {
    const { data, argumentsFrom } = dataOf(name)
    const huge = foreignValues['a huge list'] as () => unknown
    for (const place of placesIn(data).filter((path) => path.length > 0)) {
      keepsItsPromises(name, () => argumentsFrom(replace(structuredClone(data), place, huge()) as readonly unknown[]))
    }
  })

  it.prop([questionsOf(name)], { numRuns })('keeps them for one foreign value at any place', (make) => {
    keepsItsPromises(name, make)
  })

  it.prop([fc.array(hostile, { maxLength: 3 })], { numRuns })('keeps them for any values at all', (values) => {
    const tree = withTree.includes(name) ? [(questions[name] as readonly unknown[])[0]] : []
    // Options are a programmer's.
    const given = tree.length > 0 ? values.slice(0, 2) : values
    keepsItsPromises(name, () => [...tree, ...given.map((value) => value())])
  })
})

describe('a filing with one foreign value', () => {
  it.prop([withOneForeign(filings)], { numRuns: 300, endOnFailure: true })(
    'is judged, audited and left as it is',
    (make) => {
      for (const name of ['check', 'audit']) {
        const given = make()
        const before = snapshotOf(given)
        const output = (functions[name] as AnyFunction)(api.filing, given)
        expect(snapshotOf(given)).toEqual(before)
        expect(faultsOf(output, objectsIn(given))).toEqual([])
        expect(JSON.stringify(output)).not.toContain('canary')
      }
    },
  )
})

/** With rules that only some editions have. */
const newest = api.filingOf(api.withProvince(api.latest, '广东'))

describe.each(Object.keys(foreignValues))('%s', (key) => {
  test('is judged at every place of a filing and of its facts', () => {
    const whole = { value: { account: facts.account, order }, facts }
    for (const place of placesIn(JSON.parse(JSON.stringify(whole)))) {
      const given = replace(whole, place, (foreignValues[key] as () => unknown)()) as typeof whole
      if (place.length === 0) continue
      for (const tree of [api.filing, newest]) {
        const report = api.check<typeof tree>(tree, given.value, given.facts)
        expect(faultsOf(report, objectsIn(given))).toEqual([])
        expect(JSON.stringify(report)).not.toContain('canary')
      }
    }
  })
})

test('all that is exported is frozen', () => {
  const unfrozen = Object.entries(api).flatMap(([name, exported]) =>
    [...objectsIn(exported)]
      .filter((object) => !Object.isFrozen(object) || object instanceof Map || object instanceof RegExp)
      .map((object) => `${name}: ${Object.keys(object).join()}`),
  )
  expect(unfrozen).toEqual([])
  const tables = [
    api.defaultPreApprovals,
    api.preApprovals2021,
    api.preApprovals2026,
    api.majorPlaces,
    api.countyPlaces,
  ]
  const lists = [api.nationalList, api.sensitiveList, api.organisationList, api.sampleList].map((list) => list.words)
  for (const made of [...tables, ...lists]) expect(faultsOf(made(), new Set())).toEqual([])
})

describe('the adapters', () => {
  const value = (key: string): unknown => (foreignValues[key] as () => unknown)()
  const ignoring = <T>(act: () => T): void => {
    expect(act).not.toThrow()
  }

  test.each(Object.keys(foreignValues))('never throw for %s, as value or as facts', async (key) => {
    // Options are a programmer's: test/adapters/mistakes.test.ts has what is wrong with them.
    const readable = /throws|revoked/.test(key) ? null : value(key)
    for (const own of [undefined, null, readable, { facts: value(key), messages: value(key), failOn: value(key) }]) {
      ignoring(() => forms.problemJson(value(key) as never, own as never))
      ignoring(() => forms.problemJson([value(key)] as never, own as never))
    }
    for (const own of [undefined, { facts: () => value(key) as never }]) {
      ignoring(() => toStandardSchema(api.order, own)['~standard'].validate(value(key)))
      ignoring(() => zodCheck(api.order, own)({ value: value(key) as never, issues: [] }))
      ignoring(() => forms.formikValidate(api.order, own)(value(key) as never))
      ignoring(() => forms.finalFormValidate(api.order, own)(value(key) as never))
      ignoring(() => forms.hookFormResolver(api.order, own)(value(key) as never))
      ignoring(() => forms.veeValidateRule(api.order, own)(value(key)))
      ignoring(() => forms.vantRules(api.order, own)[0]?.validator(value(key)))
      ignoring(() => forms.tdesignRules(api.order, own)[0]?.validator(value(key)))
      ignoring(() => forms.angularValidator(api.order, own)({ value: value(key), root: { getRawValue: () => null } }))
      for (const [{ validator } = { validator: undefined }] of [
        forms.arcoRules(api.order, own),
        forms.arcoVueRules(api.order, own),
      ])
        ignoring(() => validator?.(value(key), () => undefined))
      await expect(forms.asyncRule(api.order, own)(null, value(key))).rejects.toBeInstanceOf(Array)
    }
    ignoring(() => isBeianIssue(value(key)))
  })
})
