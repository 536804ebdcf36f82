import type { Facts } from '../model/facts'
import { answerNow, attempt } from './attempt'
import { boundTo, canRun, hasActiveRule, isTriggered } from './bind'
import { isBlank } from './blank'
import { addFacts } from './fact-scope'
import type { Node } from './node'
import { addIssue, missing, pathOf, type Run, recordThrow } from './run'
import { checkType, isGiven, nameOf, refuse } from './shape'
import { paramsOf, typeOf } from './value'

/** What an analyser sets that has no triggers of its own. */
const everyTrigger = 0x7fff_ffff

/** Runs one rule on one value. In an audit, a rule without a trigger is recorded but need not look. */
const judge = (rule: Node, value: never, facts: Facts, run: Run, depth: number, triggered: boolean): void => {
  const able = canRun(rule, facts)
  const applies = able && (rule.when === undefined || answerNow(rule.when(value, facts)))
  const params = applies && triggered ? answerNow(rule.check!(value, facts, pathOf(run, depth))) : undefined
  if (params !== undefined && typeOf(params) !== 'object')
    throw new TypeError(`${rule.code}: check must return an object`)
  if (run.record !== undefined) {
    const cleared = applies && triggered && params === undefined ? rule.cleared?.(value, facts) : undefined
    run.record.judged(rule, facts, pathOf(run, depth), able, applies, params, cleared)
  }
  if (params === undefined) return
  const level = rule.downgrade?.when(params as never) ? rule.downgrade.to : rule.level
  addIssue(
    run,
    { code: rule.code, level, clause: rule.clause, path: pathOf(run, depth), params: paramsOf(params) },
    rule,
  )
}

/** @param triggers those that an analysis has set; `undefined` for a value that was not analysed */
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
        failed(child, run, depth, thrown)
      }
  }
}

/** In a careful visit: a rule that throws is named, and a value that throws is unreadable. */
export const failed = (node: Node, run: Run, depth: number, thrown: unknown): void => {
  const path = run.keys.slice(0, depth)
  // What is not a tree, or throws, has no rules to name.
  if (attempt(() => node.of, undefined) === undefined) return recordThrow(run, depth, thrown)
  run.record?.unreached(node, path, 'unknown')
  if (node.kind !== 'rule') return recordThrow(run, depth, thrown)
  addIssue(run, { code: 'rule.failed', level: 'error', path, params: Object.freeze({ rule: node.code }) })
  attempt(() => answerNow(run.onError?.(thrown, { rule: node.code, path }) as unknown), undefined)
}

const visitBelow = (node: Node, key: string | number, value: never, facts: Facts, run: Run, depth: number): void => {
  run.keys[depth] = key
  run.path = undefined
  visitAll(node, value, facts, run, depth + 1)
}

/** Visits an element of a list. A blank one was not filled in. */
const visitElement = (node: Node, i: number, element: unknown, facts: Facts, run: Run, depth: number): void => {
  if (!isBlank(element)) return visitBelow(node, i, element as never, facts, run, depth)
  const path = pathOf(run, depth)
  run.record?.unreached(node, path, 'unknown')
  addIssue(run, missing([...path, i], nameOf(path)))
}

/** What is known below a node; if the value cannot provide it, the nodes below report what is wrong with the value. */
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
  if (analyser!.when?.(value, facts) === false) {
    for (const child of node.of) run.record?.unreached(child, pathOf(run, depth), 'inapplicable')
    return
  }
  const triggers = analyser!.triggers?.(value) ?? everyTrigger
  if (run.record === undefined && !hasActiveRule(node, triggers, facts)) return analyser!.forget?.()
  const analysed = analyser!.analyse(value, facts) as never
  if (analyser!.parts === undefined) return visitAll(node, analysed, facts, run, depth, triggers)
  for (const { at, part } of analyser!.parts(analysed)) {
    at.forEach((key, i) => {
      run.keys[depth + i] = key
    })
    run.path = undefined
    visitAll(node, part as never, facts, run, depth + at.length, triggers)
  }
}

/** The interpreter: one node, one value. */
export const visit = (node: Node, value: never, facts: Facts, run: Run, depth: number): void => {
  if (node.on !== undefined) {
    const actual = typeOf(value)
    if (actual !== node.on) return refuse(node, node.on, actual, run, depth)
  }
  switch (node.kind) {
    case 'rule':
      return judge(node, value, facts, run, depth, true)
    case 'property': {
      const part = value[node.key] as never
      if (isGiven(node, part)) return visitBelow(node, node.key, part, facts, run, depth)
      const path = [...pathOf(run, depth), node.key]
      run.record?.unreached(node, pathOf(run, depth), 'unknown')
      if (node.isRequired && node.requiredWhen?.(facts) !== false) addIssue(run, missing(path, node.key))
      return
    }
    case 'each': {
      const list: readonly never[] = value
      if (list.length === 0) run.record?.unreached(node, pathOf(run, depth), 'inapplicable')
      for (let i = 0; i < list.length; i++) visitElement(node, i, list[i], facts, run, depth)
      return
    }
    case 'facts':
      if (node.accepts?.(value) === false) return refuse(node, 'object', 'too-long-array', run, depth)
      return visitAll(node, value, factsBelow(node, value, facts, run, depth), run, depth)
    case 'analysis':
      return visitAnalysis(node, value, facts, run, depth)
    case 'type':
      return checkType(node, value, run, depth)
    case 'manual':
      return run.record?.manual(node, pathOf(run, depth))
    case 'set':
      return visitAll(node, value, facts, run, depth)
    default:
      throw new TypeError('This is no rule or tree: make one with rule() or ruleset().')
  }
}
