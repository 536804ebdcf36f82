import { fc } from '@fast-check/vitest'
import * as good from '../src/adapters/fast-check'
import type { Filing, Subject } from '../src/model/schema'

const pieces = [
  '中国',
  '人民',
  '赌博',
  '北京',
  '朝阳区',
  '公司',
  '的',
  '博客',
  '花',
  '雨',
  'blog',
  '2024',
  ' ',
  '\u200b',
  '·',
  '📷',
  'の',
  '𠮷',
  '\ud800',
  '（',
  '）',
  '.com',
  '彩票',
  '光合作用',
  '王',
  '建国',
]

/** Texts that are much like website names, and all that people hide in them. */
export const anyName = fc.oneof(
  good.passingNames(),
  good.evasionsOf('赌博'),
  good.failingNames('name.place').map(({ name }) => name),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)), maxLength: 8 }),
)

export const subjects: fc.Arbitrary<Subject> = fc.record(
  {
    kind: fc.constantFrom(
      'individual',
      'sole-trader',
      'enterprise',
      'institution',
      'government',
      'social',
      'other' as const,
    ),
    name: anyName,
    registeredName: anyName,
    level: fc.constant('national' as const),
    certificate: fc.record({ type: fc.constantFrom('resident-id', 'passport', 'other' as const), number: fc.string() }),
  },
  { requiredKeys: ['kind'] },
)

const domains = fc.oneof(
  fc.constantFrom(
    'example.com',
    'www.example.com',
    'EXAMPLE.com.',
    'com.cn',
    '例子.中国',
    'http://a.cn/',
    '1.2.3.4',
    '',
  ),
  fc.domain(),
  anyName,
)

const websites = fc.record(
  {
    name: anyName,
    domains: fc.array(domains, { maxLength: 5 }),
    description: anyName,
    ip: fc.oneof(fc.ipV4(), anyName),
    serviceContents: fc.array(anyName, { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'domains'] },
)

/** Filings of the right shape whose parts are anything. */
const anyFilings: fc.Arbitrary<Filing> = fc.record({
  account: fc.record(
    {
      orders: fc.array(
        fc.record({ state: fc.constantFrom('draft', 'submitted', 'bureau-review', 'approved', 'rejected' as const) }),
        { maxLength: 3 },
      ),
      servers: fc.array(fc.ipV4(), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
  order: fc.record({ subject: subjects, websites: fc.array(websites, { maxLength: 5 }) }),
})

/** Whole filings of the right shape, good and bad. */
export const filings: fc.Arbitrary<Filing> = fc.oneof(
  anyFilings,
  good.filings(),
  good.filings({ over: 'order.too-many-websites' }),
)

/** Any value that JSON can carry, and half-right filings. */
export const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.record({ account: fc.jsonValue(), order: fc.jsonValue() }),
  fc.record({
    account: fc.constant({}),
    order: fc.record({
      subject: fc.jsonValue(),
      websites: fc.array(
        fc.oneof(fc.jsonValue(), fc.record({ name: fc.jsonValue(), domains: fc.array(fc.jsonValue()) })),
      ),
    }),
  }),
)

const throwing = (value: object): object =>
  new Proxy(value, {
    get: () => {
      throw new Error('a getter that throws')
    },
  })

const cyclic = (): object => {
  const value: Record<string, unknown> = {}
  value.order = value
  value.account = value
  value.websites = [value]
  return value
}

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

/**
 * Whatever a program can pass: wrong types, proxies and getters that throw, cycles, sparse arrays. As functions, since
 * the generator of the values must not touch them.
 */
export const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    } as never)
    .map((value: unknown) => () => value),
  anyValue.map((value) => () => value),
  fc.constantFrom<() => unknown>(
    () => throwing({}),
    () => throwing([]),
    () => ({ account: throwing({}), order: { subject: throwing({}), websites: throwing([]) } }),
    () => ({
      account: {},
      order: {
        subject: { kind: 'individual', name: 5 },
        websites: [throwing({}), { name: '欧阳修', domains: throwing([]) }],
      },
    }),
    () => ({
      order: {
        get websites() {
          throw new Error('no')
        },
      },
    }),
    () => ({
      account: {},
      order: {
        subject: { kind: 'enterprise', registeredName: 7 },
        websites: [{ name: '深圳记', domains: [Symbol.iterator, 1n, () => 1] }],
      },
    }),
    cyclic,
    revoked,
    () => new Array(4_000_000_000),
    () => ({ account: {}, order: { subject: {}, websites: new Array(4_000_000_000) } }),
    () => JSON.parse('{"__proto__":{"order":1},"order":{"__proto__":[]}}') as unknown,
    () => Object.create(null) as unknown,
    () => Symbol('value'),
    () => 1n,
  ),
)
