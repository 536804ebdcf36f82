import type { Level } from '../core/issue'
import { type AnyTree, type Node, nodeOf } from '../core/node'
import type { Rule } from '../core/rule'

/** The places of a filing that rules are about. A test holds them equal to those that our rules name. */
const places = [
  'certificate.number',
  'certificate.type',
  'order',
  'order.authorizationCode',
  'order.state',
  'order.websites',
  'person.email',
  'person.landline',
  'person.mobile',
  'person.name',
  'subject',
  'subject.address',
  'subject.certificate',
  'website',
  'website.domain',
  'website.domains',
  'website.ip',
  'website.name',
  'website.open',
  'website.preApproval',
] as const

/** A place of a filing: `website.name`. */
export type Place = (typeof places)[number]

/** Whether a text names a place. */
export const isPlace = (place: unknown): place is Place => places.includes(place as Place)

/** What an edition changes in the rules of a place. */
export interface RuleChanges {
  readonly rules?: readonly Rule<never, string, never>[]
  readonly levels?: { readonly [code: string]: Level | undefined }
  readonly without?: readonly string[]
}

const strictness: readonly Level[] = ['error', 'review', 'advice']

/** The same rule at another level; a downgrade that would be stricter goes. */
const withLevel = (rule: Node, level: Level): Node => {
  const { downgrade } = rule
  const isMilder = downgrade !== undefined && strictness.indexOf(downgrade.to) > strictness.indexOf(level)
  return nodeOf({ ...rule, level, downgrade: isMilder ? downgrade : undefined })
}

/** The rules of a place by an edition: ours, less those that it leaves out, and its own; at the levels that it gives. */
export const rulesAt = <const R extends readonly AnyTree[]>(
  { rules = [], levels = {}, without = [] }: RuleChanges,
  place: Place,
  ours: R,
): R => {
  const all = [...ours, ...rules.filter(({ at }) => at === place)] as unknown as readonly Node[]
  return all
    .filter(({ code }) => !without.includes(code))
    .map((rule) => (levels[rule.code] === undefined ? rule : withLevel(rule, levels[rule.code] as Level))) as never
}
