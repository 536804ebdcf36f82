import type { Facts } from '../model/facts'
import { typeOf } from './list'
import { binds, missingFacts, type Rule } from './rule'
import { add, addInput, type Outcome, type Run } from './run'

type AnyRule = Rule<never>

/** Whether a value has the type that a node needs; another is an issue. */
export const has = (run: Run, value: unknown, expected: string): boolean => {
  const actual = typeOf(value)
  if (actual === expected) return true
  addInput(run, { code: 'input.wrong-type', level: 'error', path: run.path, params: { expected, actual } })
  return false
}

const conclude = (
  { outcomes, path }: Run,
  { code, clause }: AnyRule,
  verdict: Outcome['verdict'],
  needs?: Outcome['needs'],
): void => {
  outcomes?.push({ code, clause, path, verdict, ...(needs && { needs }) })
}

/** Runs one rule on one value. */
export const judge = (rule: AnyRule, value: never, facts: Facts, run: Run): void => {
  if (facts.subject?.kind !== undefined && !binds(rule, facts)) return conclude(run, rule, 'inapplicable')
  const needs = missingFacts(rule, facts)
  if (needs.length > 0) return conclude(run, rule, 'unknown', needs)
  if (rule.applies !== undefined && !rule.applies(value, facts)) return conclude(run, rule, 'inapplicable')
  const params = rule.check(value, facts, run.path)
  if (run.outcomes !== undefined) conclude(run, rule, params === undefined ? 'passed' : 'failed')
  if (params === undefined) return
  const level = rule.softer?.when(params) ? rule.softer.level : rule.level
  add(run, { code: rule.code, level, path: run.path, params }, rule)
}
