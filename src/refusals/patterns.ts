import { refusals } from '../data/packed'
import type { RefusalField } from '../model/refusal'
import type { Code } from '../rules/all'
import { once } from '../text/remember'

/** One alternative of a group: finds its first place, or its parts, if other characters may come between. */
type Words = (sentence: string) => readonly Place[]

interface Place {
  readonly start: number
  readonly end: number
}

/** A usual reason for a refusal: a sentence gives it if every group has a word in it. */
export interface Pattern {
  readonly field: RefusalField
  /** Whether it can be mended without a change of the order. */
  readonly isOutside: boolean
  /** Whether it states a fault; otherwise it only names the field. */
  readonly isDefinite: boolean
  readonly codes: readonly Code[]
  readonly groups: readonly (readonly Words[])[]
}

/** The most characters that `..` matches. */
const gap = '[^，,。]{0,8}'

const none: readonly Place[] = /* @__PURE__ */ Object.freeze([])

const wordsOf = (alternative: string): Words => {
  const [first = '', last] = alternative.split('..')
  if (last === undefined)
    return (sentence) => {
      const start = sentence.indexOf(first)
      return start < 0 ? none : [{ start, end: start + first.length }]
    }
  const pattern = new RegExp(first + gap + last)
  return (sentence) => {
    const found = pattern.exec(sentence)
    if (found === null) return none
    const end = found.index + found[0].length
    return [
      { start: found.index, end: found.index + first.length },
      { start: end - last.length, end },
    ]
  }
}

const patternOf = (row: readonly string[], classes: ReadonlyMap<string, string>): Pattern => {
  const [field, codes, groups] = row as [string, string, string]
  const alternativesOf = (group: string): string[] =>
    group.split('|').flatMap((word) => (word.startsWith('@') ? (classes.get(word) as string).split('|') : word))
  return {
    field: field.replace(/[*?]/g, '') as RefusalField,
    isOutside: field.includes('*'),
    isDefinite: !field.includes('?'),
    codes: codes === '-' ? [] : (codes.split(',') as Code[]),
    groups: groups.split('&').map((group) => alternativesOf(group).map((word) => wordsOf(word.toLowerCase()))),
  }
}

/** The list of src/data/refusals.txt, ready to be looked for. */
export const patterns: () => readonly Pattern[] = /* @__PURE__ */ once(() => {
  const rows = refusals.split('\n').map((row) => row.split('\t'))
  const isClass = ([name]: readonly string[]): boolean => (name as string).startsWith('@')
  const classes = new Map(rows.filter(isClass) as [string, string][])
  return rows.filter((row) => !isClass(row)).map((row) => patternOf(row, classes))
})

/** How well a sentence fits a pattern: how many of its characters are in the pattern's words; 0 if a group has no match. */
export const scoreOf = ({ groups }: Pattern, sentence: string): number => {
  const covered = new Set<number>()
  for (const words of groups) {
    const places = words.flatMap((find) => find(sentence))
    if (places.length === 0) return 0
    for (const { start, end } of places) for (let i = start; i < end; i++) covered.add(i)
  }
  return covered.size
}
