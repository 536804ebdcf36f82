import type { Facts } from '../model/facts'
import { boundTo, canRun, hasActiveRule, isTriggered } from './bind'
import { addFacts } from './fact-scope'
import { paramsOf } from './json'
import { typeOf } from './list'
import type { Node } from './node'
import { addIssue, pathOf, type Run, recordThrow, wrongType } from './run'

/** What an analyser sets that has no triggers of its own. */
const everyTrigger = 0x7fff_ffff

/** Runs one rule on one value. In an audit, a rule without a trigger is recorded but need not look. */
const judge = (rule: Node, value: never, facts: Facts, run: Run, depth: number, triggered: boolean): void => {
  const able = canRun(rule, facts)
  const applies = able && (rule.when === undefined || rule.when(value, facts))
  const params = applies && triggered ? rule.check!(value, facts, pathOf(run, depth)) : undefined
  run.record?.(rule, facts, pathOf(run, depth), able, applies, params)
  if (params === undefined) return
  const level = rule.downgrade?.when(params as never) ? rule.downgrade.to : rule.level
  addIssue(run, { code: rule.code, level, path: pathOf(run, depth), params: paramsOf(params) }, rule)
}

/** @param triggers what an analysis has set; none for a value as it came */
const visitChild = (child: Node, value: never, facts: Facts, run: Run, depth: number, triggers?: number): void => {
  if (triggers === undefined) return visit(child, value, facts, run, depth)
  const triggered = isTriggered(child, triggers)
  if (!triggered && run.record === undefined) return
  // A rule of an analysis takes what the analyser gives, which needs no check.
  if (child.kind === 'rule') judge(child, value, facts, run, depth, triggered)
  else visit(child, value, facts, run, depth)
}

/** Visits the children of a node with one value. */
const visitAll = (node: Node, value: never, facts: Facts, run: Run, depth: number, triggers?: number): void => {
  const of = run.record === undefined ? boundTo(node, facts).of : node.of
  for (const child of of) {
    if (!run.careful) visitChild(child, value, facts, run, depth, triggers)
    else
      try {
        visitChild(child, value, facts, run, depth, triggers)
      } catch (thrown) {
        recordThrow(run, depth, thrown)
      }
  }
}

const visitBelow = (node: Node, key: string | number, value: never, facts: Facts, run: Run, depth: number): void => {
  run.keys[depth] = key
  run.path = undefined
  visitAll(node, value, facts, run, depth + 1)
}

/** What is known below a node; if the value cannot tell it, the nodes below report what is wrong with the value. */
const factsBelow = (node: Node, value: never, facts: Facts, run: Run, depth: number): Facts => {
  try {
    return addFacts(facts, node.facts!(value, facts) as Record<string, unknown>)
  } catch (thrown) {
    recordThrow(run, depth, thrown)
    return facts
  }
}

const visitAnalysis = (node: Node, value: never, facts: Facts, run: Run, depth: number): void => {
  const { analyser } = node
  const triggers = analyser!.triggers?.(value) ?? everyTrigger
  if (run.record !== undefined || hasActiveRule(node, triggers, facts))
    visitAll(node, analyser!.analyse(value, facts) as never, facts, run, depth, triggers)
}

/** The interpreter: one node, one value. */
export const visit = (node: Node, value: never, facts: Facts, run: Run, depth: number): void => {
  if (node.on !== undefined) {
    const actual = typeOf(value)
    if (actual !== node.on) return addIssue(run, wrongType(pathOf(run, depth), node.on, actual))
  }
  switch (node.kind) {
    case 'rule':
      return judge(node, value, facts, run, depth, true)
    case 'property': {
      const part = value[node.key] as never
      if (part !== undefined) return visitBelow(node, node.key, part, facts, run, depth)
      if (!node.isRequired) return
      const path = [...pathOf(run, depth), node.key]
      return addIssue(run, {
        code: 'input.missing',
        level: 'error',
        path,
        params: Object.freeze({ property: node.key }),
      })
    }
    case 'each': {
      const list: readonly never[] = value
      for (let i = 0; i < list.length; i++) visitBelow(node, i, list[i]!, facts, run, depth)
      return
    }
    case 'facts':
      return visitAll(node, value, factsBelow(node, value, facts, run, depth), run, depth)
    case 'analysis':
      return visitAnalysis(node, value, facts, run, depth)
    case 'type':
      if (node.values && !node.values.includes(value))
        addIssue(run, wrongType(pathOf(run, depth), node.values.join(' | '), 'string'))
      return
    case 'manual':
      return run.record?.(node, facts, pathOf(run, depth), false, false)
    case 'set':
      return visitAll(node, value, facts, run, depth)
    default:
      throw new TypeError('This is no rule or tree: make one with rule() or ruleset().')
  }
}
