import type { Facts } from '../model/facts'
import { type SubjectKind, subjectKind } from '../model/schema'
import { isBlank } from './blank'
import type { Bound, Node } from './node'
import { isList } from './value'

const binds = ({ kind, subjectKinds }: Node, subject: SubjectKind | undefined): boolean =>
  kind !== 'manual' && (subjectKinds === undefined || (subject !== undefined && subjectKinds.includes(subject)))

const bind = (node: Node, subject: SubjectKind | undefined): Bound => {
  const of = node.of.filter((child) => binds(child, subject))
  return {
    of,
    triggers: of.reduce((all, { triggers = 0 }) => all | triggers, 0),
    untriggered: of.filter(({ triggers }) => triggers === undefined),
  }
}

/** The children of a node that can judge this kind of subject: computed once per kind, so a known kind is free. */
export const boundTo = (node: Node, { subject }: Facts): Bound => {
  const kind = subject?.kind || undefined
  const known = node.bound.get(kind)
  if (known !== undefined) return known
  // Any other kind may be any value at all, and is not kept.
  const isKind = kind === undefined || subjectKind.values.includes(kind)
  if (!isKind && !node.of.some(({ subjectKinds }) => subjectKinds?.includes(kind))) return boundTo(node, {})
  const bound = bind(node, kind)
  node.bound.set(kind, bound)
  return bound
}

/** Whether a fact is given, and no list that is too long to be walked; the name is split at its dot. */
export const isKnown = (facts: Facts, [whole, part]: readonly string[]): boolean => {
  const fact = (facts as Record<string, Record<string, unknown> | null | undefined>)[whole!]
  const known: unknown = part === undefined ? fact : fact?.[part]
  return !isBlank(known) && (!Array.isArray(known) || isList(known))
}

/** Whether a rule can judge: it is about this kind of subject, and no fact is missing. */
export const canRun = (rule: Node, facts: Facts): boolean => {
  for (const path of rule.neededPaths) if (!isKnown(facts, path)) return false
  return binds(rule, facts.subject?.kind || undefined)
}

/** Whether a rule has something to look at in an analysis with these triggers. */
export const isTriggered = ({ triggers }: Node, set: number): boolean =>
  triggers === undefined || (triggers & set) !== 0

/** Whether any rule of an analysis may report something: one that is triggered, or one that needs no trigger and can run. */
export const hasActiveRule = (node: Node, set: number, facts: Facts): boolean => {
  const { triggers, untriggered } = boundTo(node, facts)
  return (triggers & set) !== 0 || untriggered.some((rule) => canRun(rule, facts))
}
