import type { Issue } from './issue'
import type { Node, ReadingNode } from './node'
import { type Need, needOf, type Rule } from './rule'

/**
 * A node or a rule as the walk takes it: all of one shape, so that an engine knows where everything lies, sets flattened,
 * and the names of facts cut up once.
 */
export interface Plan {
  readonly kind: 'rule' | 'at' | 'each' | 'knowing' | 'reading' | 'type' | 'manual'
  readonly node: Node
  /** The type that the value must have, and what `typeof` says of it; none where the type is not looked at. */
  readonly on: string | undefined
  readonly type: string | undefined
  /** What `typeof` says of a value that has passed with that alone. */
  readonly plain: string | undefined
  readonly of: readonly Plan[]
  /** Of a reading: what no flag can wake. */
  readonly always: readonly Plan[]
  /** In a reading: the flags that wake the rule; every flag and none where this is not set. */
  readonly wakes: number | undefined
  readonly subjects: readonly unknown[] | undefined
  readonly needs: readonly Need[]
  readonly applies: Rule<never>['applies']
  readonly check: Rule<never>['check'] | undefined
}

type Part = { readonly [K in keyof Plan]?: Plan[K] | undefined }

const make = (kind: Plan['kind'], node: Node, on: string | undefined, rest: Part = {}): Plan => ({
  kind,
  node,
  on,
  type: on === 'array' ? 'object' : on,
  plain: rest.plain,
  of: rest.of ?? [],
  always: rest.always ?? [],
  wakes: rest.wakes,
  subjects: rest.subjects,
  needs: rest.needs ?? [],
  applies: rest.applies,
  check: rest.check,
})

const ruleOf = (rule: Rule<never>, read: boolean): Plan =>
  make('rule', rule, read ? undefined : rule.on, {
    wakes: read ? rule.wakes : undefined,
    subjects: rule.subjects,
    needs: rule.needs?.map(needOf),
    applies: rule.applies,
    check: rule.check,
  })

const readingOf = (node: ReadingNode<never, Issue>): Plan => {
  const of = [...node.rules.map((rule) => ruleOf(rule, true)), ...plansOf(node.others)]
  const always = of.filter(({ kind, wakes }) => kind !== 'manual' && wakes === undefined)
  return make('reading', node, node.reader.on, { of, always })
}

const plansOf = (nodes: readonly Node[]): Plan[] => nodes.flatMap(compile)

/** What is on a value of its own type: an object for `at`, a list for `each`. */
const compile = (node: Node): Plan | Plan[] => {
  if ('check' in node) return ruleOf(node, false)
  switch (node.kind) {
    case 'set':
      return plansOf(node.of)
    case 'at':
      return make('at', node, 'object', { of: plansOf(node.of) })
    case 'each':
      return make('each', node, 'array', { of: plansOf(node.of) })
    case 'knowing':
      return make('knowing', node, undefined, { of: plansOf(node.of) })
    case 'reading':
      return readingOf(node)
    case 'type':
      return make('type', node, node.on, {
        plain: node.values || node.on === 'object' || node.on === 'array' ? undefined : node.on,
      })
    case 'manual':
      return make('manual', node, undefined)
  }
}

const plans = /* @__PURE__ */ new WeakMap<Node, readonly Plan[]>()

/** The plans of a node: made when it is first asked for, never at import. */
export const planOf = (node: Node): readonly Plan[] => {
  let made = plans.get(node)
  if (made === undefined) {
    made = plansOf([node])
    plans.set(node, made)
  }
  return made
}
