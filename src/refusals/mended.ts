import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { Path } from '../core/issue'
import { isList, paramsOf } from '../core/value'
import { seenChanges } from '../filing/changes'
import { type RefusalField, refusalFields } from '../model/refusal'
import type { MaterialKind, Order } from '../model/schema'
import { remember } from '../text/remember'
import { answeringMaterials, hasMaterial, listsMaterials, newMaterials } from './materials'
import { placesIn } from './places'
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

/** What has changed of a field, in order: at each website, and elsewhere. */
interface FieldChanges {
  readonly all: readonly Path[]
  readonly elsewhere: readonly number[]
  readonly ofWebsite: ReadonlyMap<number, readonly number[]>
}

const divided = (all: readonly Path[]): FieldChanges => {
  const elsewhere: number[] = []
  const ofWebsite = new Map<number, number[]>()
  for (const [i, [first, place]] of all.entries()) {
    if (first !== 'websites' || place === undefined) elsewhere.push(i)
    else {
      const own = ofWebsite.get(place as number) ?? []
      own.push(i)
      ofWebsite.set(place as number, own)
    }
  }
  return { all, elsewhere, ofWebsite }
}

/** The changes at these websites, and those that are at none. */
const changesAt = ({ all, elsewhere, ofWebsite }: FieldChanges, websites: readonly number[]): readonly Path[] => {
  const own = [...new Set(websites)].flatMap((place) => ofWebsite.get(place) ?? [])
  return [...elsewhere, ...own].sort((a, b) => a - b).map((i) => all[i]!)
}

/** Judges reasons about two versions of an order; what reasons about one field share is computed once. */
const judgeOf = (previous: Partial<Order>, order: Partial<Order>) => {
  const [later, earlier] = [placesIn(previous, order), placesIn(order, previous)]
  const seen = seenChanges(previous, order)
    .map(({ path }) => path)
    .filter((path) => !path.includes('materials'))

  const changesOf = remember((field: RefusalField) => {
    const fields = [...(isMaterial(field) ? [] : [field]), ...(otherFields[field] ?? [])]
    return divided([
      ...seen.filter((path) => fields.some((each) => concerns(path, each))),
      ...newMaterials(answeringMaterials[field] ?? [], previous, order, earlier),
    ])
  })

  // What is listed may have been handed in anew under the same name.
  const isLacking = remember(
    (field: RefusalField) =>
      listsMaterials(order) && !hasMaterial(answeringMaterials[field] as readonly MaterialKind[], order),
  )

  const verdictWithout = ({ field, isOutside }: RefusalReason): Exclude<MendedReason['verdict'], 'answered'> =>
    (isMaterial(field) ? isLacking(field) : isOutside !== true && !isOutsideOrder(field)) ? 'open' : 'unknown'

  return (reason: RefusalReason): MendedReason => {
    const found = changesOf(reason.field)
    const websites = websitesOf(reason)?.flatMap((place) => [place, later(place)])
    const changed = websites === undefined ? found.all : changesAt(found, websites)
    return {
      reason: paramsOf(reason) as unknown as RefusalReason,
      verdict: changed.length > 0 ? 'answered' : verdictWithout(reason),
      changed,
    }
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
    attempt(() => (isOrder(previous) && isOrder(order) ? reasonsOf(refusals).map(judgeOf(previous, order)) : []), []),
  )
