import * as fc from 'fast-check'
import type { Limits } from '../../model/edition'
import { defaultLimits } from '../../model/edition'
import type { Filing, Order, Subject, SubjectKind, Website } from '../../model/schema'
import { certificates, certificatesOf } from './certificates'
import { passingNames } from './names'

const unitKinds: readonly SubjectKind[] = ['sole-trader', 'enterprise', 'institution', 'government', 'social']

const person = fc
  .tuple(fc.constantFrom(...'王李张刘陈'), fc.constantFrom('建国', '文敏', '晓磊'))
  .map((parts) => parts.join(''))

/** Returns an arbitrary of invented subjects with a certificate of their kind; by default of every kind but `other`. */
export const subjects = (...kinds: readonly SubjectKind[]): fc.Arbitrary<Subject> =>
  fc.constantFrom(...(kinds.length > 0 ? kinds : (['individual', ...unitKinds] as const))).chain(
    (kind): fc.Arbitrary<Subject> =>
      kind === 'individual'
        ? fc.record({ kind: fc.constant(kind), name: person, certificate: certificatesOf('person') })
        : fc.record({
            kind: fc.constant(kind),
            certificate: certificates('unified-social-credit', 'organisation-code'),
          }),
  )

const label = fc.string({ unit: fc.constantFrom(...'abcdefghjkmn'), minLength: 3, maxLength: 8 })
const suffix = fc.constantFrom('com', 'cn', 'net', 'com.cn', 'org.cn')
const domain = fc.tuple(label, suffix)

interface Draft {
  readonly name: string
  readonly domains: readonly (readonly [label: string, suffix: string])[]
}

const draft = (minLength: number, maxLength: number): fc.Arbitrary<Draft> =>
  fc.record({ name: passingNames(), domains: fc.array(domain, { minLength, maxLength }) })

/** Its index keeps each domain unique, even after shrinking. */
const finish = ({ name, domains }: Draft, i: number): Website => ({
  name,
  domains: domains.map(([own, ending], j) => `${own}-${i}-${j}.${ending}`),
})

/** Which quota is exceeded, by one; all others are kept. */
export type Excess = 'order.too-many-websites' | 'website.too-many-domains'

/** What `orders` and `filings` generate. */
export interface OrderConstraints {
  /** The kinds of subject that file; all by default. */
  readonly kinds?: readonly SubjectKind[] | undefined
  /** The quotas to keep; those of the default edition by default. */
  readonly limits?: Pick<Limits, 'maxWebsites' | 'maxDomains'> | undefined
  /** The one quota to exceed. */
  readonly over?: Excess | undefined
}

const drafts = (websites: number, domains: number, over: Excess | undefined): fc.Arbitrary<readonly Draft[]> => {
  const within = draft(1, domains)
  if (over === 'order.too-many-websites') return fc.array(within, { minLength: websites + 1, maxLength: websites + 1 })
  if (over === undefined) return fc.array(within, { minLength: 1, maxLength: websites })
  return fc
    .tuple(fc.array(within, { maxLength: websites - 1 }), draft(domains + 1, domains + 1), fc.nat(websites - 1))
    .map(([others, excessive, at]) => [...others.slice(0, at), excessive, ...others.slice(at)])
}

/** Returns an arbitrary of orders without an error, or with just the one that `over` names. */
export const orders = ({ kinds = [], limits = defaultLimits, over }: OrderConstraints = {}): fc.Arbitrary<Order> =>
  subjects(...kinds).chain((subject) => {
    const who = subject.kind === 'individual' ? 'individual' : 'unit'
    return drafts(limits.maxWebsites[who], limits.maxDomains[who], over).map((websites) => ({
      subject,
      websites: websites.map(finish),
    }))
  })

/** Returns an arbitrary of such orders with an account that has a server and no open order. */
export const filings = (constraints: OrderConstraints = {}): fc.Arbitrary<Filing> =>
  fc.record({
    account: fc.record({
      orders: fc.array(fc.record({ state: fc.constantFrom('draft', 'approved') }), { maxLength: 2 }),
      servers: fc.array(
        fc.nat(253).map((last) => `1.2.3.${last + 1}`),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    order: orders(constraints),
  })
