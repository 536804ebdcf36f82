import type { Facts } from '../model/facts'
import { compareIssues, freeze, type InputIssue, type Issue, type Path } from './issue'
import type { Node, ReadingNode } from './node'
import { binds, type FactName, missingFacts, type Rule } from './rule'

/** What became of one rule at one place. `unknown`: a fact that it needs was not given. */
export interface Outcome {
  readonly code: string
  readonly clause: string
  readonly path: Path
  readonly verdict: 'passed' | 'failed' | 'inapplicable' | 'unknown'
  readonly needs?: readonly FactName[]
}

/** One walk over one value. */
export interface Run {
  path: Path
  issues: Issue[] | undefined
  rules: (Rule<never> | undefined)[]
  unreadable: Path[] | undefined
  readonly outcomes: Outcome[] | undefined
  readonly checklist: { code: string; clause: string; path: Path }[] | undefined
}

/** Arrays are walked up to this length; a longer one is no filing and reported as a wrong type. */
const longest = 100_000

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? (value.length > longest ? 'too-long-array' : 'array') : typeof value

const add = (run: Run, issue: Issue, rule?: Rule<never>): void => {
  if (run.issues === undefined) run.issues = []
  run.issues.push(issue)
  run.rules.push(rule)
}

const has = (run: Run, value: unknown, expected: string): boolean => {
  const actual = typeOf(value)
  if (actual === expected) return true
  addInput(run, { code: 'input.wrong-type', level: 'error', path: run.path, params: { expected, actual } })
  return false
}

const addInput = (run: Run, issue: InputIssue): void => {
  const twin = (other: Issue) => other.code === issue.code && String(other.path) === String(issue.path)
  if (!run.issues?.some(twin)) add(run, issue)
}

const conclude = (run: Run, rule: Rule<never>, verdict: Outcome['verdict'], needs?: readonly FactName[]): void => {
  run.outcomes?.push({ code: rule.code, clause: rule.clause, path: run.path, verdict, ...(needs && { needs }) })
}

const runRule = (rule: Rule<never>, value: never, facts: Facts, run: Run): void => {
  if (facts.subject?.kind !== undefined && !binds(rule, facts)) return conclude(run, rule, 'inapplicable')
  if (rule.subjects !== undefined || rule.needs !== undefined) {
    const needs = missingFacts(rule, facts)
    if (needs.length > 0) return conclude(run, rule, 'unknown', needs)
  }
  if (rule.applies !== undefined && !rule.applies(value, facts)) return conclude(run, rule, 'inapplicable')
  const params = rule.check(value, facts, run.path)
  conclude(run, rule, params === undefined ? 'passed' : 'failed')
  if (params === undefined) return
  const level = rule.softer?.when(params) ? rule.softer.level : rule.level
  add(run, { code: rule.code, level, path: run.path, params }, rule)
}

const awake = (node: ReadingNode<never, unknown>, flags: number, facts: Facts): boolean => {
  if ((flags & node.wakes) !== 0) return true
  for (const other of node.always) {
    if (!('check' in other)) return true
    if (binds(other, facts) && missingFacts(other, facts).length === 0) return true
  }
  return false
}

const runReading = (node: ReadingNode<never, unknown>, value: never, facts: Facts, run: Run): void => {
  if (!has(run, value, node.reader.on)) return
  const flags = node.reader.flags(value)
  if (run.outcomes === undefined && !awake(node, flags, facts)) return
  const derived = node.reader.read(value) as never
  const known = node.reader.facts ? { ...facts, ...node.reader.facts } : facts
  for (const below of node.of) {
    if ('check' in below) {
      const sleeps = below.wakes !== undefined && (below.wakes & flags) === 0
      if (!sleeps || run.outcomes !== undefined) attempt(runRule, below, derived, known, run)
    } else attempt(visit, below, derived, known, run)
  }
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

const derive = (facts: Facts, derived: Facts): Facts => {
  const known: Record<string, unknown> = { ...facts }
  for (const [name, fact] of Object.entries(derived)) if (fact !== undefined) known[name] = fact
  return known
}

const visit = (node: Node, value: never, facts: Facts, run: Run): void => {
  if ('check' in node) {
    return has(run, value, node.on) ? runRule(node, value, facts, run) : undefined
  }
  switch (node.kind) {
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
      return all(node.of, value, derive(facts, node.facts(value, facts)), run)
    case 'reading':
      return runReading(node, value, facts, run)
    case 'type': {
      if (!has(run, value, node.on) || !node.values || node.values.includes(value)) return
      const params = { expected: node.values.join(' | '), actual: 'string' }
      return addInput(run, { code: 'input.wrong-type', level: 'error', path: run.path, params })
    }
    case 'manual':
      run.checklist?.push({ code: node.code, clause: node.clause, path: run.path })
  }
}

/** Walks one node; a getter or proxy that throws makes the place unreadable, never an exception. */
const attempt = <N>(
  walk: (node: N, value: never, facts: Facts, run: Run) => void,
  node: N,
  value: never,
  facts: Facts,
  run: Run,
): void => {
  const { path } = run
  try {
    walk(node, value, facts, run)
  } catch {
    run.path = path
    run.unreadable = [...(run.unreadable ?? []), path]
  }
}

/** Walks a whole tree. */
export const walk = (node: Node, value: never, facts: Facts, run: Run): void => attempt(visit, node, value, facts, run)

/** Drops what another issue about the same value says as well, settles the order, and freezes. */
export const settle = (run: Run): readonly Issue[] | undefined => {
  if (run.unreadable !== undefined && !run.issues?.some(({ code }) => code.startsWith('input.'))) {
    const params = { expected: 'readable', actual: 'unreadable' }
    for (const path of run.unreadable) addInput(run, { code: 'input.wrong-type', level: 'error', path, params })
  }
  const { issues, rules } = run
  if (issues === undefined) return undefined
  const said = new Set(issues.map(({ code, path }) => `${code}\n${path.join('\n')}`))
  const kept = issues.filter(
    ({ path }, i) => !rules[i]?.unless?.some((code) => said.has(`${code}\n${path.join('\n')}`)),
  )
  return freeze(kept.length > 1 ? kept.sort(compareIssues) : kept)
}
