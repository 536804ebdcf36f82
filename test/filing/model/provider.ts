import { validate } from '../../../src/core/validate'
import { filing as filingTree } from '../../../src/editions/default'
import type { Facts, Mover } from '../../../src/model/facts'
import type { RegistryRecord } from '../../../src/model/registry'
import type { Filing, Order, OrderState, Subject } from '../../../src/model/schema'
import type { Plain } from './specification'

export interface Stored {
  order: Order
  previous: Order | undefined
}

/** A provider that stores an order only when the rules agree, and the registry behind it. */
export interface Provider {
  accounts: { subject: Subject | undefined; orders: Stored[] }[]
  registry: Map<string, RegistryRecord>
}

export const subjects: readonly Subject[] = [
  { kind: 'individual', name: '欧阳修', certificate: { type: 'resident-id', number: '110101199003070038' } },
  {
    kind: 'enterprise',
    name: '上海风筝线信息有限公司',
    certificate: { type: 'unified-social-credit', number: '91310000MA1K00007U' },
  },
]

export const domains = Array.from({ length: 16 }, (_, i) => `site${i}.cn`)

export const recordOf = (domain: number, subject: number, here: boolean): RegistryRecord => ({
  number: `沪ICP备2026000${subject}号-${domain + 1}`,
  domains: [domains[domain] as string],
  here,
  subject: subjects[subject] as Subject,
})

export const orderOf = ({ subject, type, password, websites, state }: Plain): Order => ({
  state,
  subject: subjects[subject] as Subject,
  ...(type && { filingType: type }),
  ...(password && { filingPassword: '7fQ2mK' }),
  websites: websites.map((website) => ({
    name: `第${website.version}版`,
    domains: website.domains.map((domain) => domains[domain] as string),
    open: website.open,
    ip: '1.2.3.4',
  })),
})

/** What the rules say of an order, with what the provider knows around it. */
export const judge = (
  provider: Provider,
  account: number,
  place: number | undefined,
  next: Stored,
  mover: Mover,
): { readonly accepted: boolean; readonly unchanged: boolean } => {
  const { subject, orders } = provider.accounts[account] as Provider['accounts'][number]
  const facts: Facts = {
    registry: [...provider.registry.values()],
    mover,
    ...(next.previous && { previous: next.previous }),
  }
  const others = orders.filter((_, i) => i !== place).map(({ order }) => ({ state: order.state as OrderState }))
  const filing: Filing = {
    account: { servers: ['1.2.3.4'], orders: others, ...(subject && { subject }) },
    order: next.order,
  }
  const { issues } = validate(filingTree, filing, facts)
  const isRepeated = ({ code }: { readonly code: string }) => code === 'order.unchanged-after-rejection'
  return {
    accepted: !issues.some((issue) => issue.level === 'error' && !isRepeated(issue)),
    unchanged: issues.some(isRepeated),
  }
}
