import type { Facts } from '../model/facts'
import { isList, typeOf } from './list'
import type { Plan } from './plan'
import { type FactName, isKnown, type Rule } from './rule'
import { add, addInput, type Outcome, pathOf, type Run } from './run'

/** Whether a value has the type that a plan needs; another is an issue. */
export const has = ({ type, on }: Plan, value: unknown, run: Run, depth: number): boolean => {
  if (on === undefined) return true
  if (run.careful) {
    if (typeOf(value) === on) return true
  } else if (typeof value === type) {
    if (type !== 'object') return true
    if (value !== null && (on === 'array' ? isList(value) : !Array.isArray(value))) return true
  }
  const params = { expected: on, actual: typeOf(value) }
  addInput(run, { code: 'input.wrong-type', level: 'error', path: pathOf(run, depth), params })
  return false
}

/** Whether a rule can judge: it binds this kind of subject, and no fact is missing. */
export const hears = ({ subjects, needs }: Plan, facts: Facts): boolean => {
  if (subjects !== undefined && !subjects.includes(facts.subject?.kind)) return false
  for (let i = 0; i < needs.length; i++) if (!isKnown(facts, needs[i]!)) return false
  return true
}

/** For an audit: what became of a rule. */
const conclude = ({ node }: Plan, run: Run, depth: number, verdict: Outcome['verdict'], needs?: FactName[]): void => {
  const { code, clause } = node as Rule<never>
  run.outcomes?.push({ code, clause, path: pathOf(run, depth), verdict, ...(needs && { needs }) })
}

/** Why a rule could not judge; looks at all that it needs. */
const excuse = (plan: Plan, facts: Facts, run: Run, depth: number): void => {
  const { subjects, needs } = plan
  const kindMissing = subjects !== undefined && facts.subject?.kind === undefined
  if (subjects !== undefined && !kindMissing && !subjects.includes(facts.subject?.kind))
    return conclude(plan, run, depth, 'inapplicable')
  const missing = needs.filter((need) => !isKnown(facts, need)).map(({ name }) => name)
  conclude(plan, run, depth, 'unknown', kindMissing ? ['subject.kind', ...missing] : missing)
}

/** Runs one rule on one value. */
export const judge = (plan: Plan, value: never, facts: Facts, run: Run, depth: number): void => {
  // A kind that can't be read makes every place unreadable, also to rules that do not ask for it.
  if (run.careful) void facts.subject?.kind
  const audited = run.outcomes !== undefined
  if (!hears(plan, facts)) return run.careful ? excuse(plan, facts, run, depth) : undefined
  const { applies, check } = plan
  const rule = plan.node as Rule<never>
  if (applies !== undefined && !applies.call(rule, value, facts))
    return audited ? conclude(plan, run, depth, 'inapplicable') : undefined
  const path = pathOf(run, depth)
  const params = check!.call(rule, value, facts, path)
  if (audited) conclude(plan, run, depth, params === undefined ? 'passed' : 'failed')
  if (params === undefined) return
  const level = rule.softer?.when(params) ? rule.softer.level : rule.level
  add(run, { code: rule.code, level, path, params }, rule)
}
