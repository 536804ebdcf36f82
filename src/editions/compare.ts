import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { comparePaths, type Level, type Path } from '../core/issue'
import { check } from '../core/validate'
import { isList, typeOf } from '../core/value'
import type { Facts } from '../model/facts'
import type { Basis } from '../model/provision'
import type { Order } from '../model/schema'
import { checkEdition } from '../rulesets/checked-edition'
import type { AnyIssueShape, Edition, Overlay } from '../rulesets/edition'
import { orderOf } from '../rulesets/order'
import { type ProvinceOptions, withProvince } from './with-province'

/** An edition to try an order by, and a province. */
export interface Variant extends ProvinceOptions {
  readonly edition: Edition<AnyIssueShape>
  /** As `withProvince` takes it. */
  readonly province?: string
}

/** What one variant says of the order. */
export interface VariantReport {
  readonly edition: string
  readonly province?: Overlay['province']
  readonly ok: boolean
  readonly errors: number
  readonly reviews: number
}

/** One issue, and at which level each variant reports it, in their order; `null` if it does not. */
export interface ComparedIssue {
  readonly code: string
  readonly path: Path
  readonly levels: readonly (Level | null)[]
  /** Its sources in each variant that reports it. */
  readonly basis: readonly (readonly Basis[] | null)[]
}

/** The answer of `compare`: data for a table with a row per issue and a column per variant. */
export interface Comparison {
  readonly variants: readonly VariantReport[]
  readonly issues: readonly ComparedIssue[]
}

type AnyIssueIn = { readonly code: string; readonly level: Level; readonly path: Path; readonly params: object }

const editionOf = (variant: Variant): Edition<AnyIssueShape> => {
  if (typeOf(variant) !== 'object') throw new TypeError('compare: a variant is { edition, province }')
  const { edition, province, ...options } = variant
  checkEdition(edition, 'compare')
  return province === undefined ? edition : withProvince(edition, province, options)
}

const checkComparison = (comparison: Comparison): void => {
  const isOne = attempt(() => isList(comparison.variants) && isList(comparison.issues), false)
  if (!isOne) throw new TypeError('comparisonTable: this is no comparison; make it with compare()')
}

const reportOf = (edition: Edition<AnyIssueShape>, issues: readonly AnyIssueIn[], ok: boolean): VariantReport => {
  const count = (level: Level) => issues.filter((issue) => issue.level === level).length
  const province = edition.overlay?.province
  return { edition: edition.id, ...(province && { province }), ok, errors: count('error'), reviews: count('review') }
}

const basisOf = ({ params }: AnyIssueIn): readonly Basis[] | null =>
  (params as { readonly basis?: readonly Basis[] }).basis ?? null

/**
 * Returns what an order would get by each of several editions and provinces: “what if I file elsewhere?”.
 *
 * @throws TypeError if a variant is none, or its province is unknown
 * @example compare(order, [{ edition: latest }, { edition: latest, province: '山西' }]).variants[1].ok // false
 */
export const compare = (order: Order, variants: readonly Variant[], facts: Facts = {}): Comparison => {
  if (!isList(variants)) throw new TypeError('compare: variants must be a list of { edition, province }')
  const editions = variants.map(editionOf)
  const reports = editions.map((edition) => check(orderOf(edition), order, facts))
  const found = reports.map((report) => report.issues as readonly AnyIssueIn[])
  const keyOf = ({ code, path }: AnyIssueIn) => JSON.stringify([path, code])
  const rows = new Map(found.flat().map((issue) => [keyOf(issue), issue]))
  const byKey = found.map((own) => new Map([...own].reverse().map((issue) => [keyOf(issue), issue])))
  const issues = [...rows].map(([key, { code, path }]): ComparedIssue => {
    const each = byKey.map((own) => own.get(key))
    return {
      code,
      path: [...path],
      levels: each.map((issue) => issue?.level ?? null),
      basis: each.map((issue) => (issue ? basisOf(issue) : null)),
    }
  })
  return freeze({
    variants: editions.map((edition, i) => reportOf(edition, found[i]!, reports[i]!.ok)),
    issues: issues.sort((a, b) => comparePaths(a.path, b.path) || Number(a.code > b.code) - 0.5),
  })
}

/**
 * Returns a comparison as a table for people: tab-separated, a line per issue, a column per variant.
 *
 * @throws TypeError if it is no comparison
 */
export const comparisonTable = (comparison: Comparison): string => {
  checkComparison(comparison)
  const { variants, issues } = comparison
  const head = ['path', 'code', ...variants.map(({ edition, province }) => [edition, province?.name].join(' ').trim())]
  const rows = issues.map(({ path, code, levels }) => [path.join('.'), code, ...levels.map((level) => level ?? '-')])
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n')
}
