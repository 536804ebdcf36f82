import type { Level } from '../core/issue'
import { type Node, nodeOf } from '../core/node'
import type { Limits } from '../model/edition'
import type { Facts } from '../model/facts'
import { type Basis, binds, type Provision, paramsFrom, type Sureness } from '../model/provision'
import { type SubjectKind, subjectKind } from '../model/schema'
import type { NameSources } from '../name/analyse'
import { LISTED, NATIONAL } from '../name/analysis'
import { provisionList } from '../name/listed-words'

/** A provision as `edition` takes it: the basis is completed from the edition. */
export interface ProvisionOptions extends Omit<Provision, 'level' | 'basis'> {
  /** `error` if not given; of a text that is only one user's notes, `review`. */
  readonly level?: Level | 'off'
  /** The clause of the text, as you name it. */
  readonly clause?: string
  readonly sure?: Sureness
  /** Everything that says so, if that is not the edition itself. */
  readonly basis?: readonly Basis[]
}

/** The text that provisions are from. */
export interface ProvisionText {
  readonly id: string
  readonly date: string
  readonly source: string
}

/** A provision with its basis. What rests on one user's notes is never an error. */
export const provisionOf = (
  { level = 'error', clause = '', sure = 'A', basis, ...rest }: ProvisionOptions,
  { id, date, source }: ProvisionText,
): Provision => {
  const own = basis ?? [{ edition: id, clause, source, date, sure }]
  const isDoubtful = level === 'error' && own.every(({ sure: grade }) => grade === 'C')
  return { ...rest, level: isDoubtful ? 'review' : level, basis: own }
}

const keyOf = ({ code, for: group, kinds = [], service, where, mode, layer }: Provision): string =>
  [code, group, kinds.join(' '), service, where, mode, layer].join('/')

/** Those of an edition on top of those of its base: what is about the same replaces. */
export const merged = (base: readonly Provision[], own: readonly Provision[]): readonly Provision[] => {
  const replaced = new Set(own.map(keyOf))
  return [...base.filter((provision) => !replaced.has(keyOf(provision))), ...own]
}

/** No limit: more than an order can hold. */
const unlimited = 100_000

const pairFrom = (
  pair: Limits['maxWebsites'],
  { for: group, level, max = unlimited }: Provision,
): Limits['maxWebsites'] => {
  const limit = level === 'off' ? unlimited : max
  return group === undefined ? { individual: limit, unit: limit } : { ...pair, [group]: limit }
}

/** Sets the number of a limit that provisions are about. */
const setLimit = (limits: Limits, provision: Provision): Limits => {
  const { code, min, max, unless = [] } = provision
  switch (code) {
    case 'name.too-short':
      return { ...limits, minLength: min ?? limits.minLength }
    case 'name.too-few-han':
      return { ...limits, minHan: Math.max(limits.minHan ?? 0, min ?? 0) }
    case 'name.too-long':
      return max === undefined ? limits : { ...limits, maxLength: max }
    case 'name.special-symbol':
      return { ...limits, symbols: unless.join('') }
    case 'order.too-many-websites':
      return { ...limits, maxWebsites: pairFrom(limits.maxWebsites, provision) }
    case 'website.too-many-domains':
      return { ...limits, maxDomains: pairFrom(limits.maxDomains, provision) }
    default:
      return limits
  }
}

/** The limits of an edition with the numbers of its provisions. */
export const limitsFrom = (limits: Limits, provisions: readonly Provision[]): Limits =>
  provisions.reduce(setLimit, limits)

/** The word lists of an edition with those of its provisions: national words of its own take the place of the default ones. */
export const namesFrom = (names: NameSources, provisions: readonly Provision[]): NameSources => {
  const own = provisions.filter(({ words = [], level }) => words.length > 0 && level !== 'off')
  const national = own.filter(({ code }) => code === 'name.national-word')
  const others = own.filter(({ code }) => code.startsWith('name.') && code !== 'name.national-word')
  const replaced = [...(national.length > 0 ? [NATIONAL] : []), LISTED]
  const lists = names.lists.filter(({ bit }) => !replaced.includes(bit))
  return {
    ...names,
    lists: [
      ...lists,
      ...(national.length > 0 ? [provisionList(NATIONAL, national)] : []),
      ...(others.length > 0 ? [provisionList(LISTED, others)] : []),
    ],
    endings: others.flatMap(({ words = [] }) => words.filter((word) => word.length === 1)).join(''),
  }
}

/** The kinds of subject that a rule still binds, less those for which the text says `off`. */
const kindsLeft = (rule: Node, own: readonly Provision[]): readonly SubjectKind[] | undefined => {
  const given = own.some(({ mode }) => mode === 'everybody') ? undefined : rule.subjectKinds
  const isOff = (group: Provision['for']) => own.some((one) => one.level === 'off' && one.for === group)
  const kinds = given ?? subjectKind.values
  if (isOff('unit')) return kinds.filter((kind) => kind === 'individual')
  return isOff('individual') ? kinds.filter((kind) => kind !== 'individual') : given
}

/** What provisions make of a rule: whom it binds, how strict it is, and what it rests on. `undefined` if it is off. */
export const adapted = (rule: Node, provisions: readonly Provision[]): Node | undefined => {
  const own = provisions.filter(({ code }) => code === rule.code)
  if (own.length === 0) return rule
  if (own.some((one) => one.level === 'off' && one.for === undefined && one.service === undefined)) return undefined
  const { downgrade } = rule
  return nodeOf({
    ...rule,
    clause: own.find(({ level }) => level !== 'off')?.basis[0]?.clause || rule.clause,
    subjectKinds: kindsLeft(rule, own),
    check: (value, facts: Facts, path) => {
      const params = rule.check!(value, facts, path)
      const said = own.filter((one) => binds(one, facts.subject?.kind))
      return params === undefined || 'basis' in params || said.length === 0
        ? params
        : { ...params, ...paramsFrom(...said) }
    },
    downgrade: downgradeOf(rule.level, downgrade),
  })
}

/** An error also becomes a review if the texts are uncertain. */
const downgradeOf = (level: Level, own: Node['downgrade']): Node['downgrade'] =>
  level !== 'error'
    ? own
    : {
        to: own?.to ?? 'review',
        when: (params: { readonly suspected?: true }) =>
          params.suspected === true || own?.when(params as never) === true,
      }
