import type { Issue, Level } from '../core/issue'
import type { AnyTree, IssueOf } from '../core/node'
import type { Rule } from '../core/rule'
import { paramsOf } from '../core/value'
import type { Limits, Edition as Numbers } from '../model/edition'
import { isPlace } from '../model/place'
import type { PreApprovalTable } from '../model/pre-approval'
import type { SuffixRules } from '../model/suffixes'
import type { NameSources } from '../name/analyse'
import type { CustomWords } from './custom-words'

/** Any issue, whatever its params. */
export type AnyIssueShape = Issue<string, unknown>

/** 一版规定: one provider's or administration's text at one date, and what an application adds. */
export interface Edition<I extends AnyIssueShape = never> extends Numbers {
  /** What website names are analysed with: word lists, ordinary words, forms. */
  readonly names: NameSources
  /** Custom rules, each at the place that its `at` names. */
  readonly rules?: readonly Rule<never, string, never>[]
  /** Codes that have another level than in the base edition. */
  readonly levels?: { readonly [code: string]: Level | undefined }
  /** Codes that are left out. */
  readonly without?: readonly string[]
  readonly '~issue'?: I
}

/** A custom rule that names its place in a filing. */
export type PlacedRule = Rule<never, string, never> & { readonly at: string }

/** What `edition` takes; what is left out stays as in the base edition. */
export interface EditionOptions<
  W extends readonly CustomWords<string>[],
  R extends readonly AnyTree[],
  I extends AnyIssueShape,
> {
  readonly base: Edition<I>
  readonly id?: string
  /** When the text was in force, YYYY-MM-DD. */
  readonly date?: string
  readonly source?: string
  readonly limits?: Partial<Limits>
  /** Custom lists of words, as `words` returns them. */
  readonly words?: W
  /** Longer words in which no listed word counts: 朝阳群众. */
  readonly allow?: readonly string[]
  /** Custom rules, as `rule` returns them; `at` names the place: `website.name`, `order`. */
  readonly rules?: R
  readonly levels?: { readonly [code: string]: Level }
  readonly without?: readonly string[]
  readonly preApprovals?: PreApprovalTable
  readonly suffixes?: SuffixRules
}

const fail = (what: string): never => {
  throw new TypeError(`edition: ${what}`)
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

const checkLimits = (limits: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(limits)) {
    const isPair = name === 'maxWebsites' || name === 'maxDomains'
    const { individual, unit } = (value ?? {}) as Readonly<Record<string, unknown>>
    if (isPair && !(isCount(individual) && isCount(unit)))
      fail(`limits.${name} must be { individual: 3, unit: 3 }: a count for each kind of subject`)
    if (!isPair && name !== 'minLength' && name !== 'maxLength') fail(`there is no limit called ${name}`)
    if (!isPair && !isCount(value)) fail(`limits.${name} must be a whole number`)
  }
}

const checkTable = (table: unknown): void => {
  if (table !== undefined && typeof table !== 'function')
    fail('preApprovals must be a function that returns the lines of a table')
}

const isList = (value: unknown): boolean => Array.isArray(value)

const checkSuffixes = (suffixes: unknown): void => {
  if (suffixes === undefined) return
  const { reserved, required } = (suffixes ?? {}) as Readonly<Record<string, unknown>>
  const kinds = (reserved as readonly { readonly kinds?: unknown }[] | undefined) ?? []
  if (!isList(reserved) || !kinds.every((each) => isList(each?.kinds)) || !Object.values(required ?? [0]).every(isList))
    fail("suffixes must be { reserved: [{ suffix: 'gov.cn', kinds: ['government'] }], required: {} }")
}

const levelNames: readonly unknown[] = ['error', 'review', 'advice']

const checkCodes = (rules: readonly Rule<never, string, never>[], levels: object, without: readonly string[]): void => {
  const codes = new Set<string>()
  for (const { code, at } of rules) {
    if (!isPlace(at)) fail(`rule ${code} must name its place in a filing: at: 'website.name', …`)
    if (codes.has(code)) fail(`two rules have the code ${code}`)
    codes.add(code)
  }
  for (const [code, level] of Object.entries(levels))
    if (!levelNames.includes(level)) fail(`levels['${code}'] must be error, review or advice`)
  for (const code of [...Object.keys(levels), ...without])
    if (!/^[a-z-]+\.[a-z-]+$/.test(code)) fail(`'${code}' is no code`)
}

/**
 * Returns an edition that builds on another; `websiteNameOf`, `websiteOf`, `orderOf` and `filingOf` return its trees.
 *
 * @throws TypeError that names the mistake, if an option is not what it should be
 * @example edition({ base: tencent20160919, limits: { minLength: 4 } }).limits.minLength // 4
 */
// @__NO_SIDE_EFFECTS__
export const edition = <
  const W extends readonly CustomWords<string>[] = readonly [],
  const R extends readonly AnyTree[] = readonly [],
  I extends AnyIssueShape = never,
>(
  options: EditionOptions<W, R, I>,
): Edition<I | IssueOf<W[number]['rule']> | IssueOf<R[number]>> => {
  const { base, limits = {}, words = [], allow = [], rules = [], levels = {}, without = [], ...rest } = options ?? {}
  if (base?.names === undefined) fail('base must be an edition: base: tencent20160919')
  for (const [name, list] of Object.entries({ words, allow, rules, without }))
    if (!Array.isArray(list)) fail(`${name} must be a list`)
  const all = [...(base.rules ?? []), ...words.map(({ rule }) => rule), ...(rules as readonly unknown[])]
  checkTable(rest.preApprovals)
  checkSuffixes(rest.suffixes)
  checkLimits(limits as Readonly<Record<string, unknown>>)
  checkCodes(all as readonly PlacedRule[], levels, without)
  return Object.freeze({
    ...base,
    ...rest,
    limits: paramsOf({ ...base.limits, ...limits }),
    names: Object.freeze({
      ...base.names,
      lists: Object.freeze([...base.names.lists, ...words.map(({ list }) => list)]),
      allow: Object.freeze([...(base.names.allow ?? []), ...allow]),
    }),
    rules: Object.freeze(all),
    levels: Object.freeze({ ...base.levels, ...levels }),
    without: Object.freeze([...(base.without ?? []), ...without]),
  }) as never
}
