import type { AnalysisNode, Node } from './node'
import type { Need, Rule } from './rule'

/**
 * A node or a rule as the walk takes it: all of one shape, so that an engine knows where everything lies, sets flattened,
 * and the names of facts cut up once.
 */
export interface Plan {
  readonly node: Node
  readonly kind: 'rule' | 'at' | 'each' | 'knowing' | 'analysis' | 'type' | 'manual'
  /** The type that the value must have; none where it is not looked at. */
  readonly on: string | undefined
  /** What `typeof` says of a value that has passed with that alone. */
  readonly plain: string | undefined
  readonly of: readonly Plan[]
  /** In a reading: the flags that wake the rule. */
  readonly wakes: number | undefined
  readonly subjects: readonly unknown[] | undefined
  readonly needs: readonly Need[]
  readonly applies: Rule<never>['when']
  readonly check: Rule<never>['check'] | undefined
}

/** Any node, or any rule, read as one that may have any of their properties. */
type Loose = Omit<Partial<Rule<never>>, 'on'> &
  Partial<Pick<AnalysisNode<never, never>, 'reader' | 'rules' | 'others'>> & {
    readonly kind?: Plan['kind'] | 'set'
    readonly on?: string
    readonly values?: unknown
    readonly of?: readonly Node[]
  }

const plansOf = (nodes: readonly Node[] = [], read = false): Plan[] => nodes.flatMap((node) => planFor(node, read))

const planFor = (node: Node, read: boolean): Plan | Plan[] => {
  const { kind = 'rule', reader, rules, others, values, needs = [], ...rest } = node as Loose
  if (kind === 'set') return plansOf(rest.of)
  const on = read ? undefined : kind === 'at' ? 'object' : kind === 'each' ? 'array' : (reader ?? rest).on
  const of = [...plansOf(rules, true), ...plansOf(others ?? rest.of)]
  return {
    node,
    kind,
    on,
    plain: kind === 'type' && !values && on !== 'object' ? on : undefined,
    of,
    wakes: read ? rest.triggers : undefined,
    // What is left to a person keeps no reading awake.
    subjects: kind === 'manual' ? [] : rest.subjectKinds,
    needs: needs.map((name) => name.split('.')),
    applies: rest.when,
    check: rest.check,
  }
}

const plans = /* @__PURE__ */ new WeakMap<Node, readonly Plan[]>()

/** The plans of a node: made when it is first asked for, never at import. */
export const planOf = (node: Node): readonly Plan[] => {
  const made = plans.get(node) ?? plansOf([node])
  plans.set(node, made)
  return made
}
