import type { Facts } from '../model/facts'
import type { InputIssue } from './issue'
import { has, judge } from './judge'
import type { AtNode, KnowingNode, ManualNode, Node, ReadingNode, TypeNode } from './node'
import { type Plan, planOf } from './plan'
import { isAwake } from './quiet'
import { addInput, note, pathOf, type Run, start } from './run'

/** Walks plans side by side; in a reading, those that its flags wake. */
const all = (of: readonly Plan[], value: never, facts: Facts, run: Run, depth: number, flags = -1): void => {
  for (let i = 0; i < of.length; i++) {
    const plan = of[i]!
    if (typeof value === plan.plain) continue
    if (plan.wakes !== undefined && (plan.wakes & flags) === 0 && run.outcomes === undefined) continue
    if (run.careful) attempt(plan, value, facts, run, depth)
    else visit(plan, value, facts, run, depth)
  }
}

/** What is known below a node; where the value can't tell it, the nodes below say what is wrong with the value. */
const know = (node: KnowingNode<never, never>, value: never, facts: Facts, run: Run, depth: number): Facts => {
  if (node.whole && !run.careful) return node.facts(value, facts)
  const known: Record<string, unknown> = { ...facts }
  try {
    for (const [name, fact] of Object.entries(node.facts(value, node.whole ? known : facts)))
      if (fact !== undefined) known[name] = fact
  } catch (thrown) {
    note(run, depth, thrown)
  }
  return known
}

const visit = (plan: Plan, value: never, facts: Facts, run: Run, depth: number): void => {
  if (!has(plan, value, run, depth)) return
  switch (plan.kind) {
    case 'rule':
      return judge(plan, value, facts, run, depth)
    case 'at': {
      const { key, required } = plan.node as AtNode<never, never>
      const property = value[key]
      if (property === undefined && !required) return
      run.keys[depth] = key
      run.path = undefined
      if (property !== undefined) return all(plan.of, property, facts, run, depth + 1)
      return addInput(run, {
        code: 'input.missing',
        level: 'error',
        path: pathOf(run, depth + 1),
        params: { property: key },
      })
    }
    case 'each': {
      const list: readonly never[] = value
      for (let i = 0; i < list.length; i++) {
        run.keys[depth] = i
        run.path = undefined
        all(plan.of, list[i]!, facts, run, depth + 1)
      }
      return
    }
    case 'knowing':
      return all(plan.of, value, know(plan.node as KnowingNode<never, never>, value, facts, run, depth), run, depth)
    case 'reading': {
      const { reader, wakes } = plan.node as ReadingNode<never, never>
      const flags = reader.flags(value)
      if (run.outcomes !== undefined || isAwake(plan, wakes, flags, facts))
        all(plan.of, reader.read(value) as never, facts, run, depth, flags)
      return
    }
    case 'type': {
      const { values } = plan.node as TypeNode<never>
      if (!values || values.includes(value)) return
      const params = { expected: values.join(' | '), actual: 'string' }
      return addInput(run, { code: 'input.wrong-type', level: 'error', path: pathOf(run, depth), params })
    }
    case 'manual': {
      const { code, clause } = plan.node as ManualNode
      run.checklist?.push({ code, clause, path: pathOf(run, depth) })
    }
  }
}

const attempt = (plan: Plan, value: never, facts: Facts, run: Run, depth: number): void => {
  try {
    visit(plan, value, facts, run, depth)
  } catch (thrown) {
    note(run, depth, thrown)
  }
}

const begin = (node: Node, value: never, facts: Facts, run: Run, first: InputIssue | undefined): Run => {
  if (first !== undefined) addInput(run, first)
  try {
    all(planOf(node), value, facts, run, 0)
  } catch (thrown) {
    note(run, 0, thrown)
  }
  return run
}

/**
 * Walks a whole tree: in one go, and only where something throws once more, each step apart from the others.
 *
 * @param first an issue that is known before
 */
export const walk = (node: Node, value: unknown, facts: Facts, audited: boolean, first?: InputIssue): Run => {
  try {
    if (!audited) return begin(node, value as never, facts, start(false, false), first)
  } catch {}
  return begin(node, value as never, facts, start(true, audited), first)
}
