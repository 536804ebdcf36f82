import type { EditionName, Level } from '../core/issue'
import { type Analyser, type AnyTree, type IssueOf, type Node, nodeOf, type Tree } from '../core/node'
import type { Rule } from '../core/rule'
import { analysis, ruleset } from '../core/tree'
import type { Place } from '../model/place'

/** What an edition changes in the rules of a place. */
export interface RuleChanges {
  readonly rules?: readonly Rule<never, string, never>[]
  readonly levels?: { readonly [code: string]: Level | undefined }
  readonly without?: readonly string[]
  /** What the provisions of the edition make of a rule; `undefined` if it does not apply. */
  readonly '~adapt'?: (rule: AnyTree) => AnyTree | undefined
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
  { rules = [], levels = {}, without = [], '~adapt': adapt = (rule) => rule }: RuleChanges,
  place: Place,
  ours: R,
): R => {
  const all = [...ours, ...rules.filter(({ at }) => at === place)] as unknown as readonly Node[]
  return all
    .filter(({ code }) => !without.includes(code))
    .map((rule) => (levels[rule.code] === undefined ? rule : withLevel(rule, levels[rule.code] as Level)))
    .flatMap((rule) => adapt(rule) ?? []) as never
}

/**
 * The rules of a place that is analysed. Custom rules may look at the value itself (`on: 'string'`): they go beside the
 * analysis, since below it they would get what the analyser returns.
 */
export const analysedAt = <V, W, const R extends readonly AnyTree[]>(
  changes: RuleChanges,
  place: Place,
  analyser: Analyser<V, W>,
  ours: R,
  ...more: readonly AnyTree[]
): Tree<V, IssueOf<R[number]>> => {
  const rules = rulesAt(changes, place, ours) as readonly unknown[] as readonly Node[]
  const tree = analysis(analyser, ...([...rules.filter(({ on }) => on === analyser.gives), ...more] as never))
  const others = rules.filter(({ on }) => on !== analyser.gives)
  return (others.length === 0 ? tree : ruleset(tree, ...others)) as never
}

/** The same tree as one of an edition, which its reports name. */
export const inEdition = <T extends AnyTree>({ id, date }: EditionName, tree: T): T =>
  nodeOf({ ...(tree as unknown as Node), edition: Object.freeze({ id, date }) }) as unknown as T
