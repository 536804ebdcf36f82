import type { Tables } from './tables'

/** The exact look-up behind the filter: where a pair's words are, and which of them stand in a text. */
export const lookUpOf = (classes: Int32Array, { bits, slotShift, slots, entries }: Tables) => {
  const lastSlot = slots.length - 1

  /** The slot of a pair; -1 where no word is looked for by it. */
  const slotOf = (pair: number, hash: number): number => {
    let slot = 4 * (hash >>> slotShift)
    while (slots[slot] !== pair) {
      if (slots[slot] === 0) return -1
      slot = (slot + 4) & lastSlot
    }
    return slot
  }

  const foldedAt = (text: string, at: number): number => {
    const code = text.charCodeAt(at)
    return code ^ ((classes[code] as number) & 0xffff)
  }

  /** Whether any longer word of a slot can have the units that stand around the pair. */
  const mayGoOn = (text: string, end: number, around: number): boolean =>
    (end < text.length && ((around >>> (foldedAt(text, end) & 15)) & 1) !== 0) ||
    (end > 2 && ((around >>> (16 + (foldedAt(text, end - 3) & 15))) & 1) !== 0)

  /** Whether the word of an entry stands where its pair does; `end` is where the pair ends. */
  const stands = (text: string, end: number, entry: number): boolean => {
    const length = entries[entry] as number
    const anchor = entries[entry + 2] as number
    const start = end - 2 - anchor
    if (start < 0 || start + length > text.length) return false
    let unit = entry + 3
    for (let i = 0; i < anchor; i++) if (foldedAt(text, start + i) !== entries[unit++]) return false
    for (let i = end; i < start + length; i++) if (foldedAt(text, i) !== entries[unit++]) return false
    return true
  }

  /** The lists of all words that stand where a pair ends. */
  const listsAt = (text: string, end: number, pair: number, hash: number): number => {
    const slot = slotOf(pair, hash)
    if (slot < 0) return 0
    let found = slots[slot + 1] as number
    const around = slots[slot + 2] as number
    if (around === 0 || !mayGoOn(text, end, around)) return found
    let entry = (slots[slot + 3] as number) + 1
    for (let length = entries[entry] as number; length !== 0; length = entries[entry] as number) {
      if (stands(text, end, entry)) found |= bits[entries[entry + 1] as number] as number
      entry += length + 1
    }
    return found
  }

  return { listsAt, slotOf, foldedAt, mayGoOn, stands }
}
