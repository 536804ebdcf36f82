import { validate } from '../../../src/core/validate'
import { filing as filingTree } from '../../../src/editions/default'
import type { Facts, FilingAction } from '../../../src/model/facts'
import type { RegistryRecord } from '../../../src/model/registry'
import type { Filing, Order, OrderState, Subject } from '../../../src/model/schema'
import type { Plain } from './specification'

export interface Stored {
  order: Order
  previous: Order | undefined
  action: FilingAction | undefined
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

export const orderOf = ({ subject, password, websites, state }: Plain): Order => ({
  state,
  subject: subjects[subject] as Subject,
  ...(password && { filingPassword: '7fQ2mK' }),
  websites: websites.map((website) => ({
    name: `第${website.version}版`,
    domains: website.domains.map((domain) => domains[domain] as string),
    open: website.open,
    ip: '1.2.3.4',
  })),
})

/** Asks the rules about an order, with what the provider knows around it. */
export const judge = (provider: Provider, account: number, place: number | undefined, next: Stored) => {
  const { subject, orders } = provider.accounts[account] as Provider['accounts'][number]
  const facts: Facts = {
    registry: [...provider.registry.values()],
    ...(next.previous && { previous: next.previous }),
    ...(next.action && { action: next.action }),
  }
  const others = orders.filter((_, i) => i !== place).map(({ order }) => ({ state: order.state as OrderState }))
  const filing: Filing = {
    account: { servers: ['1.2.3.4'], orders: others, ...(subject && { subject }) },
    order: next.order,
  }
  const { ok, issues } = validate(filingTree, filing, facts)
  return { isAccepted: ok, isUnchanged: issues.some(({ code }) => code === 'order.unchanged-after-rejection') }
}
