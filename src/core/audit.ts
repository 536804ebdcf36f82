import type { Facts } from '../model/facts'
import { isKnown } from './bind'
import { comparePaths, type Path } from './issue'
import type { FactName, Node } from './node'
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

/** Why a rule could not judge: it is about other subjects, or facts are missing, in the order in which it names them. */
const skipReason = ({ subjectKinds, needs, neededPaths }: Node, facts: Facts): Pick<Outcome, 'verdict' | 'needs'> => {
  const kind = facts.subject?.kind
  const kindMissing = subjectKinds !== undefined && kind === undefined
  if (kind !== undefined && subjectKinds !== undefined && !subjectKinds.includes(kind))
    return { verdict: 'inapplicable' }
  const missing = needs.filter((_, i) => !isKnown(facts, neededPaths[i]!))
  return { verdict: 'unknown', needs: kindMissing ? ['subject.kind', ...missing] : missing }
}

/** Collects what an audit contains beside the report. */
export const auditRecorder =
  (outcomes: Outcome[], checklist: Checkpoint[]): Recorder =>
  (node, facts, path, able, applies, params) => {
    const { code, clause } = node
    if (node.kind === 'manual') checklist.push({ code, clause, path })
    else if (!able) outcomes.push({ code, clause, path, ...skipReason(node, facts) })
    else {
      const verdict = !applies ? 'inapplicable' : params === undefined ? 'passed' : 'failed'
      outcomes.push({ code, clause, path, verdict })
    }
  }

/** The one order of outcomes: by path, then code; so the order of rules never shows. */
export const compareOutcomes = (a: Outcome, b: Outcome): number =>
  comparePaths(a.path, b.path) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
