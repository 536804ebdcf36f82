import type { Facts } from '../model/facts'
import type { Issue } from './issue'
import { has, judge } from './judge'
import type { KnowingNode, Node, ReadingNode } from './node'
import { binds, missingFacts } from './rule'
import { addInput, type Run } from './run'

/** A getter or proxy that throws makes the place unreadable; it never makes an exception. */
const attempt = <N>(
  step: (node: N, value: never, facts: Facts, run: Run) => void,
  node: N,
  value: never,
  facts: Facts,
  run: Run,
): void => {
  const { path } = run
  try {
    step(node, value, facts, run)
  } catch {
    run.path = path
    run.unreadable = [...(run.unreadable ?? []), path]
  }
}

/** Whether any rule of a reading can speak: one that a flag wakes, or one that none can wake and that binds. */
const isAwake = (
  { rules, wakes, always, restless }: ReadingNode<never, Issue>,
  flags: number,
  facts: Facts,
): boolean => {
  if (restless) return true
  if ((flags & wakes) !== 0)
    for (const rule of rules) if (((rule.wakes ?? 0) & flags) !== 0 && binds(rule, facts)) return true
  for (const rule of always) if (binds(rule, facts) && missingFacts(rule, facts).length === 0) return true
  return false
}

const read = (node: ReadingNode<never, Issue>, value: never, facts: Facts, run: Run): void => {
  if (!has(run, value, node.reader.on)) return
  const flags = node.reader.flags(value)
  const audited = run.outcomes !== undefined
  if (!audited && !isAwake(node, flags, facts)) return
  const derived = node.reader.read(value) as never
  for (const rule of node.rules) {
    if (audited || rule.wakes === undefined || (rule.wakes & flags) !== 0) attempt(judge, rule, derived, facts, run)
  }
  for (const other of node.others) attempt(visit, other, derived, facts, run)
}

const all = (of: readonly Node[], value: never, facts: Facts, run: Run): void => {
  for (const node of of) attempt(visit, node, value, facts, run)
}

const below = (key: string | number, of: readonly Node[], value: never, facts: Facts, run: Run): void => {
  const outer = run.path
  run.path = [...outer, key]
  all(of, value, facts, run)
  run.path = outer
}

/** What is known below a node; where the value can't tell it, the nodes below say what is wrong with the value. */
const know = (node: KnowingNode<never, Issue>, value: never, facts: Facts, run: Run): Facts => {
  const known: Record<string, unknown> = { ...facts }
  try {
    for (const [name, fact] of Object.entries(node.facts(value, facts))) if (fact !== undefined) known[name] = fact
  } catch {
    run.unreadable = [...(run.unreadable ?? []), run.path]
  }
  return known
}

const visit = (node: Node, value: never, facts: Facts, run: Run): void => {
  if ('check' in node) return has(run, value, node.on) ? judge(node, value, facts, run) : undefined
  switch (node.kind) {
    case 'reading':
      return read(node, value, facts, run)
    case 'set':
      return all(node.of, value, facts, run)
    case 'at': {
      if (!has(run, value, 'object')) return
      const property = value[node.key] as unknown
      if (property !== undefined) return below(node.key, node.of, property as never, facts, run)
      if (!node.required) return
      const path = [...run.path, node.key]
      return addInput(run, { code: 'input.missing', level: 'error', path, params: { property: node.key } })
    }
    case 'each': {
      if (!has(run, value, 'array')) return
      const list: readonly never[] = value
      for (let i = 0; i < list.length; i++) below(i, node.of, list[i] as never, facts, run)
      return
    }
    case 'knowing':
      return all(node.of, value, know(node, value, facts, run), run)
    case 'type': {
      if (!has(run, value, node.on) || !node.values || node.values.includes(value)) return
      const params = { expected: node.values.join(' | '), actual: 'string' }
      return addInput(run, { code: 'input.wrong-type', level: 'error', path: run.path, params })
    }
    case 'manual':
      run.checklist?.push({ code: node.code, clause: node.clause, path: run.path })
  }
}

/** Whether a node has nothing to say about a value that only had to be scanned: the path of a valid name. */
export const isQuiet = (node: Node, value: unknown, facts: Facts): boolean => {
  if ('check' in node || node.kind !== 'reading' || typeof value !== node.reader.on) return false
  try {
    return !isAwake(node, node.reader.flags(value as never), facts)
  } catch {
    return false
  }
}

/** Walks a whole tree. */
export const walk = (node: Node, value: never, facts: Facts, run: Run): void => attempt(visit, node, value, facts, run)
