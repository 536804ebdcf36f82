import { freeze } from '../core/freeze'
import type { Level } from '../core/issue'
import type { Provision } from '../model/provision'
import { checkEdition } from '../name/check-edition'
import type { AnyIssueShape, Edition } from '../rulesets/edition'

/** One difference between two editions; `undefined` if one of them has no such provision. */
export interface EditionDifference {
  readonly about: 'limit' | 'provision' | 'level' | 'rule' | 'left-out' | 'pre-approval'
  /** The name of the limit, the code of the rule, or the topic of pre-approval. */
  readonly name: string
  /** Of a provision, what it is about: whom, where, which service, which words. */
  readonly scope?: string
  readonly before?: string
  readonly after?: string
}

type Said = ReadonlyMap<string, Omit<EditionDifference, 'before' | 'after'> & { readonly value: string }>

const scopeOf = ({ for: group, kinds = [], service, where, mode, layer }: Provision): string =>
  [group, ...kinds, service, where, mode, layer].filter((part) => part !== undefined).join(' ')

const rowText = ({ level, min, max, unless = [] }: Provision, word: string | undefined): string =>
  [level, word, min !== undefined && `≥ ${min}`, max !== undefined && `≤ ${max}`, ...unless.map((one) => `(${one})`)]
    .filter((part) => part !== undefined && part !== false)
    .join(' ')

/** A word each, so that a longer list differs only in what was added. */
const provisionsSaid = (provisions: readonly Provision[]): [string, EditionDifference & { readonly value: string }][] =>
  provisions.flatMap((provision) =>
    (provision.words ?? [undefined]).map((word): [string, EditionDifference & { readonly value: string }] => {
      const scope = scopeOf(provision)
      const value = rowText(provision, word)
      return [
        JSON.stringify(['provision', provision.code, scope, word ?? '']),
        { about: 'provision', name: provision.code, ...(scope !== '' && { scope }), value },
      ]
    }),
  )

const entry = (
  about: EditionDifference['about'],
  name: string,
  value: unknown,
): [string, EditionDifference & { readonly value: string }] => [
  JSON.stringify([about, name]),
  { about, name, value: typeof value === 'string' ? value : JSON.stringify(value) },
]

const defined = (record: object): [string, unknown][] =>
  Object.entries(record).filter(([, value]) => value !== undefined)

const saidBy = (edition: Edition<AnyIssueShape>): Said => {
  const { limits, provisions = [], levels = {}, rules = [], without = [], preApprovals } = edition
  const topics = preApprovals?.() ?? []
  return new Map([
    ...defined(limits).map(([name, value]) => entry('limit', name, value)),
    ...defined(levels).map(([name, value]) => entry('level', name, value as Level)),
    ...rules.map(({ code }) => entry('rule', code, 'listed')),
    ...without.map((code) => entry('left-out', code, 'left out')),
    ...topics.map(({ topic, category, status = 'required' }) => entry('pre-approval', topic ?? category, status)),
    ...provisionsSaid(provisions),
  ])
}

/**
 * Returns what two editions say differently, as data: limits, provisions word by word, levels, rules and pre-approval. Empty
 * for an edition and itself.
 *
 * @example diffEditions(tencent20160919, tencent20160921)[0]?.name // 'maxDomains'
 */
export const diffEditions = (
  before: Edition<AnyIssueShape>,
  after: Edition<AnyIssueShape>,
): readonly EditionDifference[] => {
  for (const edition of [before, after]) checkEdition('diffEditions', edition)
  const [old, now] = [saidBy(before), saidBy(after)]
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort()
  return freeze(
    keys.flatMap((key): EditionDifference[] => {
      const [one, two] = [old.get(key), now.get(key)]
      if (one?.value === two?.value) return []
      const { value: _, ...what } = (one ?? two)!
      return [{ ...what, ...(one && { before: one.value }), ...(two && { after: two.value }) }]
    }),
  )
}
