import { refusals } from '../data/packed'
import type { RefusalField } from '../model/refusal'
import type { Code } from '../rules/all'
import { once } from '../text/remember'

/** One alternative of a group: finds its places, or its parts, if other characters may come between. */
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
      const places: Place[] = []
      for (let start = sentence.indexOf(first); start >= 0; start = sentence.indexOf(first, start + first.length))
        places.push({ start, end: start + first.length })
      return places
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

/** A sentence, with the places that name another field than the short words in them, and what something is compared with. */
export interface Sentence {
  readonly words: string
  readonly nouns: readonly (Place & { readonly field: RefusalField })[]
  readonly compared: readonly Place[]
}

/** What a field is called: the words of the rows that only name one. */
const nounsOf = /* @__PURE__ */ once(() =>
  patterns().flatMap(({ field, isDefinite, groups }) =>
    isDefinite ? [] : (groups[0] as readonly Words[]).map((find) => ({ field, find })),
  ),
)

/** “A与B不一致” and “A应为B” are about A; B is what A is compared with. */
const comparisons: readonly RegExp[] = [
  /.[与和跟同](?<other>.{1,24}?)(?:不一致|不符(?!合)|不相符|不匹配|不相同|不同|对不上|有出入|差异|核验不通过|核验未通过)/du,
  /.(?:应为|应是|应选|改为|改成|改选)(?<other>.{1,24})/du,
]

const comparedIn = (words: string): readonly Place[] =>
  comparisons.flatMap((comparison) => {
    const other = comparison.exec(words)?.indices?.groups?.other
    return other === undefined ? [] : [{ start: other[0], end: other[1] }]
  })

/** Returns what all patterns need to know of a sentence. */
export const sentenceOf = (words: string): Sentence => {
  const nouns = nounsOf().flatMap(({ field, find }) => find(words).map((place) => ({ ...place, field })))
  const compared = comparedIn(words).filter(({ start }) => nouns.some(({ end }) => end < start))
  return { words, nouns, compared }
}

const isWithin = (inner: Place, outer: Place): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether a place begins inside a longer or earlier one. */
const beginsInside = (inner: Place, outer: Place): boolean =>
  outer.start <= inner.start &&
  inner.start < outer.end &&
  (outer.start < inner.start || outer.end - outer.start > inner.end - inner.start)

/** Whether a word is part of the longer name of another field (“IP地址” is no “地址”), or of what is only compared with. */
const isElsewhere = (place: Place, field: RefusalField, { nouns, compared }: Sentence): boolean =>
  compared.some((other) => isWithin(place, other)) ||
  nouns.some((noun) => noun.field !== field && beginsInside(place, noun))

/** How well a sentence fits a pattern: how many of its characters are in the pattern's words; 0 if a group has no match. */
export const scoreOf = ({ field, groups }: Pattern, sentence: Sentence): number => {
  const covered = new Set<number>()
  for (const [i, words] of groups.entries()) {
    const places = words.flatMap((find) => find(sentence.words))
    const counting = i > 0 ? places : places.filter((place) => !isElsewhere(place, field, sentence))
    if (counting.length === 0) return 0
    for (const { start, end } of counting) for (let at = start; at < end; at++) covered.add(at)
  }
  return covered.size
}
