import type { Facts } from '../model/facts'
import { isKnown } from './bind'
import { comparePaths, type Path } from './issue'
import type { FactName, Node } from './node'
import type { Recorder } from './run'

/** The outcome of one rule at one place. `unknown`: a fact or a value that it needs is not given or cannot be used. */
export interface Outcome<C extends string = string> {
  readonly code: C
  readonly clause: string
  readonly path: Path
  readonly verdict: 'passed' | 'failed' | 'inapplicable' | 'unknown'
  /** The facts that were missing. */
  readonly needs?: readonly FactName[]
  /** Why a value passed that would have failed else: `registered-name` for a place in the name that clause 14.2 recommends. */
  readonly cleared?: string
  /** The path of the value that was missing or could not be used. */
  readonly missing?: Path
}

/** A clause at a place that only a person can decide. */
export interface Checkpoint {
  readonly code: string
  readonly clause: string
  readonly path: Path
}

/** Why a rule could not judge: it is about other subjects, or facts are missing, in the order in which it names them. */
const skipReason = ({ subjectKinds, needs, neededPaths }: Node, facts: Facts): Pick<Outcome, 'verdict' | 'needs'> => {
  const kind = facts.subject?.kind || undefined
  const kindMissing = subjectKinds !== undefined && kind === undefined
  if (kind !== undefined && subjectKinds !== undefined && !subjectKinds.includes(kind))
    return { verdict: 'inapplicable' }
  const missing = needs.filter((_, i) => !isKnown(facts, neededPaths[i]!))
  return { verdict: 'unknown', needs: kindMissing ? ['subject.kind', ...missing] : missing }
}

const verdictOf = (applies: boolean | undefined, failed: boolean): Outcome['verdict'] => {
  if (applies === undefined) return 'unknown'
  return !applies ? 'inapplicable' : failed ? 'failed' : 'passed'
}

/** Collects what an audit contains beside the report. */
export const auditRecorder = (outcomes: Outcome[], checklist: Checkpoint[]): Recorder => {
  const unreached: Recorder['unreached'] = (node, path, verdict) => {
    const at = node.kind === 'property' ? [...path, node.key] : path
    if (node.kind === 'manual') checklist.push({ code: node.code, clause: node.clause, path })
    else if (node.kind === 'rule')
      outcomes.push({
        code: node.code,
        clause: node.clause,
        path,
        verdict,
        ...(verdict === 'unknown' && { missing: path }),
      })
    else for (const child of node.of) unreached(child, at, verdict)
  }
  return {
    judged: (rule, facts, path, able, applies, params, cleared) => {
      const { code, clause } = rule
      if (!able) outcomes.push({ code, clause, path, ...skipReason(rule, facts) })
      else {
        outcomes.push({
          code,
          clause,
          path,
          verdict: verdictOf(applies, params !== undefined),
          ...(cleared && { cleared }),
        })
      }
    },
    manual: ({ code, clause }, path) => void checklist.push({ code, clause, path }),
    unreached,
  }
}

/** The one order of outcomes: by path, then code; so the order of rules never shows. */
export const compareOutcomes = (a: Outcome, b: Outcome): number =>
  comparePaths(a.path, b.path) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
