import type { Level } from '../core/issue'
import { withEditionWords } from '../data/vocabulary'
import type { Limits } from '../model/edition'
import type { Basis, Provision, Sureness } from '../model/provision'
import { LISTED, NATIONAL } from '../name/analysis'
import { provisionList } from '../name/listed-words'
import type { NameSources } from '../name/sources'

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

/** The provisions of an edition on top of those of its base; one about the same subject replaces the earlier one. */
export const merged = (base: readonly Provision[], own: readonly Provision[]): readonly Provision[] => {
  const replaced = new Set(own.map(keyOf))
  return [...base.filter((provision) => !replaced.has(keyOf(provision))), ...own]
}

/** No limit: more than an order can contain. */
const unlimited = 100_000

const pairFrom = (
  pair: Limits['maxWebsites'],
  { for: group, level, max = unlimited, layer }: Provision,
): Limits['maxWebsites'] => {
  const limit = level === 'off' ? unlimited : max
  // An overlay adds: it never raises a limit.
  const limitOf = (known: number): number => (layer === undefined ? limit : Math.min(known, limit))
  return {
    individual: group === 'unit' ? pair.individual : limitOf(pair.individual),
    unit: group === 'individual' ? pair.unit : limitOf(pair.unit),
  }
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
      return { ...limits, symbols: [...new Set([...(limits.symbols ?? ''), ...unless])].join('') }
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
    ...(others.length > 0 && names.vocabulary && { vocabulary: withEditionWords(names.vocabulary) }),
    endings: others.flatMap(({ words = [] }) => words.filter((word) => word.length === 1)).join(''),
  }
}
