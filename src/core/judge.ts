import type { Facts } from '../model/facts'
import type { InputIssue, Path } from './issue'
import { typeOf } from './list'
import type { Plan } from './plan'
import { isKnown, type Rule } from './rule'
import { add, pathOf, type Run } from './run'

/** That a value is not what it should be. */
export const wrongType = (path: Path, expected: string, actual: string): InputIssue => ({
  code: 'input.wrong-type',
  level: 'error',
  path,
  params: { expected, actual },
})

/** Whether a value has the type that a plan needs; another is an issue. */
export const has = ({ on }: Plan, value: unknown, run: Run, depth: number): boolean => {
  const actual = typeOf(value)
  if (on === undefined || actual === on) return true
  add(run, wrongType(pathOf(run, depth), on, actual))
  return false
}

/** Whether the flags of a reading let a rule speak. */
export const isWoken = ({ wakes }: Plan, flags: number): boolean => wakes === undefined || (wakes & flags) !== 0

/**
 * Whether a rule can judge: it binds this kind of subject, and no fact is missing. Looks at all facts even where one has
 * decided, since one that can't be read must throw.
 */
export const hears = ({ subjects, needs }: Plan, facts: Facts): boolean => {
  const kind = facts.subject?.kind
  let able = subjects === undefined || subjects.includes(kind)
  if (!able && kind !== undefined) return false
  for (const need of needs) if (!isKnown(facts, need)) able = false
  return able
}

/** Runs one rule on one value; what no flag of a reading wakes has nothing to say, in an audit as well. */
export const judge = (plan: Plan, value: never, facts: Facts, run: Run, depth: number, woken: boolean): void => {
  const { applies, check } = plan
  const rule = plan.node as Rule<never>
  const able = hears(plan, facts)
  const open = able && (applies === undefined || applies.call(rule, value, facts))
  const params = open && woken ? check!.call(rule, value, facts, pathOf(run, depth)) : undefined
  run.record?.(plan, facts, pathOf(run, depth), able, open, params)
  if (params !== undefined) {
    const level = rule.downgrade?.when(params) ? rule.downgrade.to : rule.level
    add(run, { code: rule.code, level, path: pathOf(run, depth), params }, rule)
  }
}
