import type { ProvinceRow } from '../data/province-rules'
import type { Basis, Provision } from '../model/provision'
import { type ProvisionOptions, provisionOf } from '../rulesets/provisions'

// How rows of several texts about one province become provisions.

const listed = (text: string | undefined): readonly string[] | undefined => text?.split(',')

const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/** Codes whose `mode` is what a text says; elsewhere it is when it says so. */
const modesAreValues: readonly string[] = ['subject.other-province', 'website.service-content']

/** Rows with one key are about the same; lists of words in names add up instead. */
const keyOf = ({ code, for: group, data }: ProvinceRow): string => {
  const { kinds, service, where, mode, words, unless } = data
  const condition = modesAreValues.includes(code) ? [] : [mode, code === 'certificate.too-young' && unless]
  return JSON.stringify([code, group, kinds, service, where, condition, code.startsWith('name.') ? words : ''])
}

const rowText = ({ level, data: { min, max, mode, words } }: ProvinceRow): string =>
  JSON.stringify([level, min, max, mode, words])

const saysOf = ({ code, level, data: { min, max, mode } }: ProvinceRow): string =>
  (code === 'subject.other-province' ? mode : undefined) ?? min ?? max ?? level

const basisOf = ({ text: { id, source, date, sure }, province, code }: ProvinceRow, says?: string): Basis => ({
  edition: `province-${id}`,
  clause: `${province} ${code}`,
  source,
  date,
  sure,
  ...(says !== undefined && { says }),
})

const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T

/** The newest row of each provider, the newest first. */
const newestOfEach = (rows: readonly ProvinceRow[]): readonly ProvinceRow[] => {
  const seen = new Set<string>()
  return [...rows]
    .sort((a, b) => b.text.date.localeCompare(a.text.date))
    .filter(({ text: { provider } }) => !seen.has(provider) && seen.add(provider))
}

const optionsOf = ({ code, for: group, data }: ProvinceRow, layer: string): Omit<ProvisionOptions, 'basis' | 'level'> =>
  defined({
    code,
    layer,
    for: group,
    kinds: listed(data.kinds),
    service: data.service as Provision['service'],
    words: listed(data.words),
    where: data.where as Provision['where'],
    unless: listed(data.unless),
    min: numberIn(data.min),
    max: numberIn(data.max),
    mode: data.mode,
  }) as Omit<ProvisionOptions, 'basis' | 'level'>

/**
 * Merges rows about one thing into one provision: the newest wins. If another provider says otherwise, it is a review that
 * names both. Provisions that the provider itself has dropped are removed.
 */
const provisionFrom = (rows: readonly ProvinceRow[], layer: string): Provision => {
  const heard = newestOfEach(rows)
  const values = new Set(heard.map(rowText))
  const isContested = values.size > 1
  const row = heard.find(({ level }) => level !== 'off') ?? heard[0]!
  const basis = heard.map((one) => basisOf(one, isContested ? saysOf(one) : undefined))
  const text = { id: layer, date: row.text.date, source: row.text.source }
  return provisionOf(
    { ...optionsOf(row, layer), level: isContested && row.level === 'error' ? 'review' : row.level, basis },
    text,
  )
}

/** The provisions of all rows about one province. */
export const overlayProvisions = (rows: readonly ProvinceRow[], layer: string): readonly Provision[] => {
  const byKey = new Map<string, ProvinceRow[]>()
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row])
  return [...byKey.values()].map((about) => provisionFrom(about, layer))
}
