import type { Facts } from '../model/facts'
import { hears } from './judge'
import type { Node, ReadingNode } from './node'
import { type Plan, planOf } from './plan'

/** Whether any rule of a reading can speak: one that a flag wakes, or one that none can wake. */
export const isAwake = ({ of, always }: Plan, wakes: number, flags: number, facts: Facts): boolean => {
  if ((flags & wakes) !== 0)
    for (const plan of of) if (plan.wakes !== undefined && (plan.wakes & flags) !== 0 && hears(plan, facts)) return true
  for (const plan of always) if (hears(plan, facts)) return true
  return false
}

/** Whether a node has nothing to say about a value that only had to be scanned: the path of a valid name. */
export const isQuiet = (node: Node, value: unknown, facts: Facts): boolean => {
  if ((node as ReadingNode<never, never>).kind !== 'reading') return false
  const { reader, wakes, restless } = node as ReadingNode<never, never>
  if (typeof value !== reader.on) return false
  try {
    const flags = reader.flags(value as never)
    if ((flags & wakes) === 0 && !restless && facts.subject?.kind === undefined) return true
    return !isAwake(planOf(node)[0]!, wakes, flags, facts)
  } catch {
    return false
  }
}
