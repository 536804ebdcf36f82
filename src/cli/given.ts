import type { Facts, Order } from '../index'
import type { Settings } from './context'
import type { Texts } from './texts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a document contains, and what is known besides. */
export interface Given {
  /** Whether it is an application: an object with `order` in it. */
  readonly isFiling: boolean
  readonly order: unknown
  /** What options and the file of facts say. */
  readonly facts: Facts
  /** The same with the account of an application, for what takes an order alone. */
  readonly factsOfOrder: Facts
}

/** Takes a document apart. */
export const givenIn = (value: unknown, { facts: file, province, today }: Settings): Given => {
  const facts = { today, ...(province !== undefined && { province }), ...(isObject(file) ? file : {}) } as Facts
  if (!isObject(value) || !('order' in value)) return { isFiling: false, order: value, facts, factsOfOrder: facts }
  const account = isObject(value.account) ? { account: value.account } : {}
  return { isFiling: true, order: value.order, facts, factsOfOrder: { ...account, ...facts } as Facts }
}

const whose = (order: unknown): string => {
  const { registeredName, name } = ((order as Partial<Order> | undefined)?.subject ?? {}) as Record<string, unknown>
  return [registeredName, name].find((text): text is string => typeof text === 'string') ?? ''
}

/** What a document is called in a report: what it is, and whose. */
export const titleOf = ({ isFiling, order }: Given, texts: Texts): string =>
  texts.titled(isFiling ? texts.filing : texts.order, whose(order))
