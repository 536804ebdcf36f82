import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { Path } from '../core/issue'
import { isList, paramsOf } from '../core/value'
import { seenChanges } from '../filing/changes'
import { domainsOf } from '../identifiers/domains'
import { refusalFields } from '../model/refusal'
import type { MaterialKind, Order } from '../model/schema'
import { answeringMaterials, hasMaterial, listsMaterials, newMaterials } from './materials'
import type { Refusal, RefusalReason } from './refusal'

/** Whether a reason has been dealt with. */
export interface MendedReason {
  readonly reason: RefusalReason
  /**
   * `answered`: what it is about has changed, or a material for it was handed in. `open`: neither. `unknown`: it is
   * unchanged, or no part of an order, but may have been mended outside.
   */
  readonly verdict: 'answered' | 'open' | 'unknown'
  /** What has changed; paths into the later order, or into the earlier one for what was removed. */
  readonly changed: readonly Path[]
}

/** Whether a change is at a field, below it, or replaces something that has it. */
const concerns = (path: Path, field: string): boolean => {
  const keys = path.filter((key) => typeof key === 'string')
  const parts = field.split('.')
  if (keys.length === 0) return true
  const startsAt = (from: number): boolean =>
    parts.slice(0, keys.length - from).every((part, i) => part === keys[from + i])
  return keys.some((_, from) => startsAt(from))
}

/** The websites of the later order that are those of the earlier, by a shared domain or else by place. */
const laterPlace = (previous: Partial<Order>, order: Partial<Order>, place: number): number => {
  const domains = domainsOf(previous.websites?.[place])
  const websites = isList(order.websites) ? order.websites : []
  const found = websites.findIndex((website) => domainsOf(website).some((each) => domains.includes(each)))
  return found < 0 ? place : found
}

/** The places of the websites that a reason names; `undefined` if it is about any. */
const websitesOf = ({ paths }: RefusalReason): readonly number[] | undefined => {
  if (!isList(paths) || paths.length === 0) return undefined
  const places = paths.map((path) => (isList(path) && path[0] === 'websites' ? path[1] : undefined))
  return places.every((place) => typeof place === 'number') ? (places as number[]) : undefined
}

const isOutsideOrder = (field: string): boolean => /^(?:server$|verification$|footer$|action$)/.test(field)

const isMaterial = (field: string): boolean => field.startsWith('materials.')

/** What else answers a reason: what a website says of a category instead of an approval. */
const otherFields: { readonly [field: string]: readonly string[] | undefined } = {
  __proto__: null as never,
  'websites.preApprovals': ['websites.notInvolved', 'websites.description', 'websites.serviceContents'],
  'materials.not-involved': ['websites.notInvolved'],
}

/** The paths of what has changed of the field of a reason. */
const changedFields = ({ field }: RefusalReason, previous: Partial<Order>, order: Partial<Order>): readonly Path[] => {
  const fields = [...(isMaterial(field) ? [] : [field]), ...(otherFields[field] ?? [])]
  return seenChanges(previous, order)
    .map(({ path }) => path)
    .filter((path) => !path.includes('materials') && fields.some((each) => concerns(path, each)))
}

const verdictWithout = (
  { field, isOutside }: RefusalReason,
  order: Partial<Order>,
): Exclude<MendedReason['verdict'], 'answered'> => {
  if (isMaterial(field)) {
    const kinds = answeringMaterials[field] as readonly MaterialKind[]
    // What is listed may have been handed in anew under the same name.
    return listsMaterials(order) && !hasMaterial(kinds, order) ? 'open' : 'unknown'
  }
  return isOutside === true || isOutsideOrder(field) ? 'unknown' : 'open'
}

const judge = (reason: RefusalReason, previous: Partial<Order>, order: Partial<Order>): MendedReason => {
  const websites = websitesOf(reason)?.flatMap((place) => [place, laterPlace(previous, order, place)])
  const isMeant = ([first, second]: Path): boolean =>
    websites === undefined || first !== 'websites' || second === undefined || websites.includes(second as number)
  const changed = [
    ...changedFields(reason, previous, order),
    ...newMaterials(answeringMaterials[reason.field] ?? [], previous, order, (place) =>
      laterPlace(order, previous, place),
    ),
  ].filter(isMeant)
  return {
    reason: paramsOf(reason) as unknown as RefusalReason,
    verdict: changed.length > 0 ? 'answered' : verdictWithout(reason, order),
    changed,
  }
}

const isReason = (reason: unknown): reason is RefusalReason =>
  refusalFields.includes((reason as Partial<RefusalReason> | null)?.field as RefusalReason['field'])

const reasonsOf = (refusals: Refusal | readonly Refusal[]): readonly RefusalReason[] =>
  (isList(refusals) ? refusals : [refusals as Refusal]).flatMap((each) => {
    const reasons: unknown = (each as Refusal | null | undefined)?.reasons
    return isList(reasons) ? reasons.filter(isReason) : []
  })

const isOrder = (order: unknown): order is Partial<Order> => typeof order === 'object' && order !== null

/**
 * Returns which reasons of a refusal an order answers, compared with the order that was refused (clause 8). It sees what
 * changed, and not whether it is right now: `check` the order as well.
 *
 * @example mended(refused, corrected, refusal({ text })).filter(({ verdict }) => verdict === 'open')
 */
export const mended = (
  previous: Partial<Order>,
  order: Partial<Order>,
  refusals: Refusal | readonly Refusal[],
): readonly MendedReason[] =>
  freeze(
    attempt(
      () =>
        isOrder(previous) && isOrder(order) ? reasonsOf(refusals).map((each) => judge(each, previous, order)) : [],
      [],
    ),
  )
