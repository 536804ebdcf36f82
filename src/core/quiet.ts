import type { Facts } from '../model/facts'
import type { Report } from './issue'
import { hears, isWoken, judge } from './judge'
import type { AnalysisNode, Node } from './node'
import { type Plan, planOf } from './plan'
import { newRun } from './run'
import { passed, settle } from './settle'

/** Whether any rule of a reading can speak: one that a flag wakes, or one that none can wake. */
export const isAwake = ({ of }: Plan, flags: number, facts: Facts): boolean =>
  of.some((plan) => isWoken(plan, flags) && hears(plan, facts))

/**
 * The report on a text that is read by itself, as names mostly are, without a walk: what none of its flags wakes makes no
 * object. Nothing where there is more to walk, or where something throws.
 */
export const reportStraight = (node: Node, value: unknown, facts: Facts): Report<never> | undefined => {
  const { reader, wakes, restless } = node as AnalysisNode<never, never>
  if (typeof value !== 'string' || reader?.on !== 'string') return undefined
  try {
    const flags = reader.flags(value as never)
    if ((flags & wakes) === 0 && !restless && facts.subject?.kind === undefined) return passed
    const run = newRun(false)
    for (const plan of planOf(node)[0]!.of) {
      if (!isWoken(plan, flags) || !hears(plan, facts)) continue
      if (plan.kind !== 'rule') return undefined
      judge(plan, reader.analyse(value as never) as never, facts, run, 0, true)
    }
    return settle(run)
  } catch {
    return undefined
  }
}
