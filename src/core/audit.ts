import type { Facts } from '../model/facts'
import type { Path } from './issue'
import type { ManualNode } from './node'
import type { Plan } from './plan'
import { type FactName, isKnown, type Rule } from './rule'
import type { Recorder } from './run'

/** What became of one rule at one place. `unknown`: a fact that it needs was not given. */
export interface Outcome {
  readonly code: string
  readonly clause: string
  readonly path: Path
  readonly verdict: 'passed' | 'failed' | 'inapplicable' | 'unknown'
  readonly needs?: readonly FactName[]
}

/** A clause at a place that only a person can decide. */
export interface Checkpoint {
  readonly code: string
  readonly clause: string
  readonly path: Path
}

/** Why a rule could not judge: it binds other subjects, or facts are missing, in the order in which it names them. */
const excuse = ({ subjects, needs }: Plan, facts: Facts): Pick<Outcome, 'verdict' | 'needs'> => {
  const kindMissing = subjects !== undefined && facts.subject?.kind === undefined
  if (subjects !== undefined && !kindMissing && !subjects.includes(facts.subject?.kind))
    return { verdict: 'inapplicable' }
  const missing = needs.filter((need) => !isKnown(facts, need)).map((need) => need.join('.') as FactName)
  return { verdict: 'unknown', needs: kindMissing ? ['subject.kind', ...missing] : missing }
}

/** Records what an audit tells beside the report. */
export const recorder =
  (outcomes: Outcome[], checklist: Checkpoint[]): Recorder =>
  (plan, facts, path, able, applies, params) => {
    const { code, clause } = plan.node as Rule<never> | ManualNode
    if (plan.kind === 'manual') checklist.push({ code, clause, path })
    else if (!able) outcomes.push({ code, clause, path, ...excuse(plan, facts) })
    else
      outcomes.push({
        code,
        clause,
        path,
        verdict: applies ? (params === undefined ? 'passed' : 'failed') : 'inapplicable',
      })
  }
