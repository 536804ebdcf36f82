import type { Facts } from '../model/facts'
import { hears, isWoken } from './judge'
import type { Node, ReadingNode } from './node'
import { type Plan, planOf } from './plan'

/** Whether any rule of a reading can speak: one that a flag wakes, or one that none can wake. */
export const isAwake = ({ of }: Plan, flags: number, facts: Facts): boolean => {
  for (const plan of of) if (isWoken(plan, flags) && hears(plan, facts)) return true
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
    return !isAwake(planOf(node)[0]!, flags, facts)
  } catch {
    return false
  }
}
