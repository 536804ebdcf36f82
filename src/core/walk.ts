import type { Facts } from '../model/facts'
import type { InputIssue } from './issue'
import { has, isWoken, judge, wrongType } from './judge'
import type { AnalysisNode, Node, PropertyNode, TypeNode, WithFactsNode } from './node'
import { type Plan, planOf } from './plan'
import { isAwake } from './quiet'
import { add, newRun, note, pathOf, type Recorder, type Run } from './run'

/** Walks plans side by side; in a reading, those that its flags wake. */
const all = (of: readonly Plan[], value: never, facts: Facts, run: Run, depth: number, flags = -1): void => {
  for (let i = 0; i < of.length; i++) {
    const plan = of[i]!
    if (typeof value === plan.plain) continue
    const woken = isWoken(plan, flags)
    if (!woken && run.record === undefined) continue
    if (run.careful) attempt(plan, value, facts, run, depth, woken)
    else visit(plan, value, facts, run, depth, woken)
  }
}

/** Walks what stands under a key. */
const below = (
  key: string | number,
  of: readonly Plan[],
  value: never,
  facts: Facts,
  run: Run,
  depth: number,
): void => {
  run.keys[depth] = key
  run.path = undefined
  all(of, value, facts, run, depth + 1)
}

/** What is known below a node; where the value can't tell it, the nodes below say what is wrong with the value. */
const know = (node: WithFactsNode<never, never>, value: never, facts: Facts, run: Run, depth: number): Facts => {
  const before = run.careful ? { ...facts } : facts
  try {
    return node.facts(value, before)
  } catch (thrown) {
    note(run, depth, thrown)
    return before
  }
}

const visit = (plan: Plan, value: never, facts: Facts, run: Run, depth: number, woken: boolean): void => {
  if (!has(plan, value, run, depth)) return
  switch (plan.kind) {
    case 'rule':
      return judge(plan, value, facts, run, depth, woken)
    case 'at': {
      const { key, required } = plan.node as PropertyNode<never, never>
      const property = value[key]
      if (property === undefined) {
        if (required)
          add(run, {
            code: 'input.missing',
            level: 'error',
            path: [...pathOf(run, depth), key],
            params: { property: key },
          })
      } else below(key, plan.of, property, facts, run, depth)
      return
    }
    case 'each': {
      const list: readonly never[] = value
      for (let i = 0; i < list.length; i++) below(i, plan.of, list[i]!, facts, run, depth)
      return
    }
    case 'knowing':
      return all(plan.of, value, know(plan.node as WithFactsNode<never, never>, value, facts, run, depth), run, depth)
    case 'analysis': {
      const { reader } = plan.node as AnalysisNode<never, never>
      const flags = reader.flags(value)
      if (run.record !== undefined || isAwake(plan, flags, facts))
        all(plan.of, reader.analyse(value) as never, facts, run, depth, flags)
      return
    }
    case 'type': {
      const { values } = plan.node as TypeNode<never>
      if (values && !values.includes(value)) add(run, wrongType(pathOf(run, depth), values.join(' | '), 'string'))
      return
    }
    case 'manual':
      run.record?.(plan, facts, pathOf(run, depth))
  }
}

const attempt = (plan: Plan, value: never, facts: Facts, run: Run, depth: number, woken: boolean): void => {
  try {
    visit(plan, value, facts, run, depth, woken)
  } catch (thrown) {
    note(run, depth, thrown)
  }
}

/**
 * Walks a whole tree: in one go, and only where something throws once more, each step apart from the others.
 *
 * @param first an issue that is known before
 * @param record for an audit, whose steps are kept apart from the start
 */
export const walk = (
  node: Node,
  value: unknown,
  facts: Facts,
  first?: InputIssue,
  record?: Recorder,
  careful = record !== undefined,
): Run => {
  const run = newRun(careful, record, first)
  try {
    all(planOf(node), value as never, facts, run, 0)
  } catch (thrown) {
    if (!careful) return walk(node, value, facts, first, record, true)
    note(run, 0, thrown)
  }
  return run
}
