import type { Facts } from '../model/facts'
import { isBlank } from './blank'
import { type Bound, binds } from './bound'
import type { Node } from './node'
import { isList } from './value'

/** The children of a node that can judge the subject of these facts. */
export const boundTo = (node: Node, { subject }: Facts): Bound<Node> => node.bound(subject?.kind || undefined)

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
