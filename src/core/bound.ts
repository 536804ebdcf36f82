import type { SubjectKind } from '../model/schema'

/** What decides whether a node can judge a kind of subject. */
interface Child {
  readonly kind: string
  readonly subjectKinds: readonly SubjectKind[] | undefined
  readonly triggers: number | undefined
}

/** The children of a node that can judge one kind of subject. */
export interface Bound<N = unknown> {
  readonly of: readonly N[]
  /** All triggers of these rules. */
  readonly triggers: number
  /** Those that run without a trigger. */
  readonly untriggered: readonly N[]
}

/** Whether a node can judge a kind of subject. */
export const binds = ({ kind, subjectKinds }: Child, subject: SubjectKind | undefined): boolean =>
  kind !== 'manual' && (subjectKinds === undefined || (subject !== undefined && subjectKinds.includes(subject)))

const bind = <N extends Child>(children: readonly N[], subject: SubjectKind | undefined): Bound<N> => {
  const of = Object.freeze(children.filter((child) => binds(child, subject)))
  return Object.freeze({
    of,
    triggers: of.reduce((all, { triggers = 0 }) => all | triggers, 0),
    untriggered: Object.freeze(of.filter(({ triggers }) => triggers === undefined)),
  })
}

/** Children by kind of subject, computed once per kind, so that a known kind is free. Nobody else can reach what is kept. */
export const bounds = <N extends Child>(children: readonly N[]): ((kind: SubjectKind | undefined) => Bound<N>) => {
  const known = new Map<SubjectKind | undefined, Bound<N>>()
  let named: ReadonlySet<SubjectKind> | undefined
  const boundTo = (kind: SubjectKind | undefined): Bound<N> => {
    const kept = known.get(kind)
    if (kept !== undefined) return kept
    named ??= new Set(children.flatMap(({ subjectKinds }) => subjectKinds ?? []))
    // A kind that no rule names may be any value at all, and is not kept.
    if (kind !== undefined && !named.has(kind)) return boundTo(undefined)
    const bound = bind(children, kind)
    known.set(kind, bound)
    return bound
  }
  return Object.freeze(boundTo)
}
