import { SLOW, table } from '../text/characters'
import type { Tables } from '../text/tables'

/** Set in the signature of a unit that only the careful way can tell. */
export const SLOW_UNIT = 1 << 14
/** Set in the signature of a unit that stands for another. */
export const FOLDED_UNIT = 1 << 15

/** How many groups the first units of pairs are divided into. */
const groups = 14

/** By how much a signature is shifted to say which second units may follow. */
export const asFirst = 16

interface Group {
  readonly firsts: number[]
  readonly seconds: Set<number>
}

/** Divides first units into groups, so that units of a group go on alike: then few other pairs look like one of a word. */
const groupsOf = (slots: Int32Array): readonly Group[] => {
  const secondsOf = new Map<number, Set<number>>()
  for (let slot = 0; slot < slots.length; slot += 4) {
    const pair = slots[slot] as number
    if (pair !== 0) secondsOf.set(pair >>> 16, (secondsOf.get(pair >>> 16) ?? new Set()).add(pair & 0xffff))
  }
  const made: readonly Group[] = Array.from({ length: groups }, () => ({ firsts: [], seconds: new Set() }))
  for (const [first, seconds] of [...secondsOf].sort(([, a], [, b]) => b.size - a.size)) {
    const costs = made.map((group) => {
      const added = [...seconds].filter((second) => !group.seconds.has(second)).length
      return added * (group.firsts.length + 1) + group.seconds.size - seconds.size + added
    })
    const best = made[costs.indexOf(Math.min(...costs))] as Group
    best.firsts.push(first)
    for (const second of seconds) best.seconds.add(second)
  }
  return made
}

/**
 * A number for every UTF-16 unit, as it is before folding: in the low half the groups that it may follow as the second unit
 * of a pair that words are looked for by, in the high half the group that it belongs to as a first one. Two units in a row
 * can only be such a pair where `signatures[first] >>> 16 & signatures[second]` is not 0: two in five of those are none.
 */
export const signaturesOf = ({ slots }: Tables): Int32Array => {
  const own = new Int32Array(65536)
  for (const [i, { firsts, seconds }] of groupsOf(slots).entries()) {
    for (const first of firsts) own[first]! |= 1 << (i + asFirst)
    for (const second of seconds) own[second]! |= 1 << i
  }
  const classes = table()
  return own.map((_, code) => {
    const entry = classes[code] as number
    const change = entry & 0xffff
    return (own[code ^ change] as number) | ((entry >>> 16) & SLOW ? SLOW_UNIT : 0) | (change ? FOLDED_UNIT : 0)
  })
}
