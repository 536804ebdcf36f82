import { attempt } from '../core/attempt'
import { format } from '../core/format'
import { freeze } from '../core/freeze'
import { comparePaths, type Level, type Params, type Path } from '../core/issue'
import { checkOptions, refuse } from '../core/mistake'
import { check } from '../core/validate'
import { isList } from '../core/value'
import type { Facts } from '../model/facts'
import type { Basis } from '../model/provision'
import type { Order } from '../model/schema'
import { checkEdition } from '../name/check-edition'
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
  /** Its params in each variant that reports it, for its sentence. */
  readonly params: readonly (Params | null)[]
  /** Its sources in each variant that reports it. */
  readonly basis: readonly (readonly Basis[] | null)[]
}

/** The answer of `compare`: data for a table with a row per issue and a column per variant. */
export interface Comparison {
  readonly variants: readonly VariantReport[]
  readonly issues: readonly ComparedIssue[]
}

type AnyIssueIn = { readonly code: string; readonly level: Level; readonly path: Path; readonly params: Params }

const maker = 'compare'

const editionOf = (variant: Variant): Edition<AnyIssueShape> => {
  checkOptions(maker, variant, ['edition', 'province', 'provider', 'date'])
  const { edition, province, ...options } = variant
  checkEdition(maker, edition)
  return province === undefined ? edition : withProvince(edition, province, options)
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
 * @throws TypeError if the variants are no list, or if one names no edition or an unknown province
 * @example compare(order, [{ edition: latest }, { edition: latest, province: '山西' }]).variants[1].ok // false
 */
export const compare = (order: Order, variants: readonly Variant[], facts: Facts = {}): Comparison => {
  if (!isList(variants)) refuse(maker, 'variants must be a list: [{ edition: latest }]', variants)
  const editions = variants.map(editionOf)
  const reports = editions.map((edition) => check(orderOf(edition), order, facts))
  const found = reports.map((report) => report.issues as readonly AnyIssueIn[])
  const keyOf = ({ code, path }: AnyIssueIn) => JSON.stringify([path, code])
  const rows = new Map(found.flat().map((issue) => [keyOf(issue), issue]))
  const issues = [...rows].map(([key, { code, path }]): ComparedIssue => {
    const each = found.map((own) => own.find((issue) => keyOf(issue) === key))
    return {
      code,
      path: [...path],
      levels: each.map((issue) => issue?.level ?? null),
      params: each.map((issue) => issue?.params ?? null),
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
 * @param messages sentences such as `zhCN`: each cell then says what is wrong, after the level
 */
export const comparisonTable = (comparison: Comparison, messages?: Readonly<Record<string, unknown>>): string => {
  const { variants, issues } = attempt((): Partial<Comparison> => ({ ...comparison }), {})
  if (!isList(variants) || !isList(issues))
    return refuse('comparisonTable', 'the comparison must be what compare() returns', comparison)
  const cell = ({ code, path, params }: ComparedIssue, level: Level | null, i: number): string => {
    if (level === null) return '-'
    const sentence = messages && format({ code, level, path, params: params[i]! }, messages)
    return sentence === undefined ? level : `${level}: ${sentence.replace(/\s+/g, ' ')}`
  }
  const head = ['path', 'code', ...variants.map(({ edition, province }) => [edition, province?.name].join(' ').trim())]
  const rows = issues.map((issue) => [
    issue.path.join('.'),
    issue.code,
    ...issue.levels.map((level, i) => cell(issue, level, i)),
  ])
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n')
}
