import type { Issue, Level } from '../core/issue'
import type { AnyTree, IssueOf, Node } from '../core/node'
import type { Rule } from '../core/rule'
import { paramsOf } from '../core/value'
import type { Limits, Edition as Numbers } from '../model/edition'
import type { PreApprovalTable } from '../model/pre-approval'
import type { Provision } from '../model/provision'
import type { RequirementRow } from '../model/requirement'
import type { NameSources } from '../name/sources'
import { vocabulary, type WordPart } from '../text/vocabulary'
import { adapted } from './adapted'
import type { CustomWords } from './custom-words'
import { limitsFrom, merged, namesFrom, type ProvisionOptions, provisionOf } from './provisions'

/** Any issue, whatever its params. */
export type AnyIssueShape = Issue<string, unknown>

/** What an edition includes of a province. */
export interface Overlay {
  readonly province: { readonly code: string; readonly iso: string; readonly name: string }
  /** The texts about the province that apply; empty if none is known. */
  readonly texts: readonly { readonly provider: string; readonly date: string; readonly source: string }[]
}

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
  /** The province whose requirements it includes, as `withProvince` adds them. */
  readonly overlay?: Overlay
  /** What its provisions change of a rule; for the trees alone. */
  readonly '~adapt'?: (rule: AnyTree) => AnyTree | undefined
  readonly '~issue'?: I
}

/** A custom rule that names its place in a filing. */
export type PlacedRule = Rule<never, string, never> & { readonly at: string }

/** Options of `edition`. What is omitted stays as in the base edition. */
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
  /** What the text says, row by row; a row about the same as one of the base takes its place. */
  readonly provisions?: readonly ProvisionOptions[]
  /** Custom lists of words, as `words` returns them. */
  readonly words?: W
  /** Longer words in which no listed word counts: 朝阳群众. */
  readonly allow?: readonly string[]
  /** The ordinary words that names are divided into, instead of those of the base: `fullWords` of `beian/words-full`. */
  readonly ordinaryWords?: WordPart
  /** Custom rules, as `rule` returns them; `at` names the place: `website.name`, `order`. */
  readonly rules?: R
  readonly levels?: { readonly [code: string]: Level }
  readonly without?: readonly string[]
  readonly preApprovals?: PreApprovalTable
  readonly overlay?: Overlay
  /** Requirements in addition to those of `base` and the national form; see `requirements`. */
  readonly required?: readonly RequirementRow[]
}

/**
 * Returns an edition that builds on another. Its options are not checked: those of the editions of this package are, by tests.
 * `edition` of checked-edition.ts is the one that is exported.
 */
// @__NO_SIDE_EFFECTS__
export const edition = <
  const W extends readonly CustomWords<string>[] = readonly [],
  const R extends readonly AnyTree[] = readonly [],
  I extends AnyIssueShape = never,
>({
  base,
  limits,
  words = [] as never,
  allow = [],
  rules = [] as never,
  levels,
  without = [],
  provisions = [],
  required = [],
  ordinaryWords,
  ...rest
}: EditionOptions<W, R, I>): Edition<I | IssueOf<W[number]['rule']> | IssueOf<R[number]>> => {
  const text = { ...base, ...rest }
  const own = provisions.map((provision) => provisionOf(provision, text))
  const said = paramsOf(merged(base.provisions ?? [], own)) as unknown as readonly Provision[]
  const sources = ordinaryWords ? { ...base.names, vocabulary: vocabulary(ordinaryWords) } : base.names
  const names = namesFrom(sources, said)
  return Object.freeze({
    ...text,
    limits: paramsOf(limitsFrom({ ...base.limits, ...limits } as Limits, own)),
    provisions: said,
    '~adapt': said.length === 0 ? undefined : (rule: Node) => adapted(rule, said),
    names: Object.freeze({
      ...names,
      lists: Object.freeze([...names.lists, ...words.map(({ list }) => list)]),
      allow: Object.freeze([...(base.names.allow ?? []), ...allow]),
    }),
    rules: Object.freeze(allRules(base, words, rules)),
    levels: Object.freeze({ ...base.levels, ...levels }),
    without: Object.freeze([...(base.without ?? []), ...without]),
    required: Object.freeze([...(base.required ?? []), ...required]),
  }) as never
}

/** The rules of an edition: those of its base, of its words and its own, each once. */
export const allRules = (
  base: Edition<AnyIssueShape>,
  words: readonly CustomWords<string>[],
  rules: readonly AnyTree[],
): readonly PlacedRule[] => {
  const known = new Set<unknown>(base.rules)
  return [...known, ...words.map(({ rule }) => rule), ...rules.filter((rule) => !known.has(rule))] as PlacedRule[]
}
