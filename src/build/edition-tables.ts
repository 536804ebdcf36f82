import type { ProvinceRow } from '../data/province-rules'
import type { Provision } from '../model/provision'
import type { Loaded } from './load'
import type { RuleModule } from './rule-module'

// In which editions and provinces a rule is, at which level and with which number: for the catalogue and the pages.

type Edition = Loaded['editions'][number]

/** What one edition says of a rule. */
export interface InEdition {
  readonly edition: string
  readonly level: string
  readonly for?: string
  readonly min?: number
  readonly max?: number
  readonly clause?: string
  readonly sure?: string
}

const limitOf = (code: string, { limits }: Edition): Pick<InEdition, 'min' | 'max'> | { readonly max: object } => {
  if (code === 'name.too-short') return { min: limits.minLength }
  if (code === 'order.too-many-websites') return { max: limits.maxWebsites }
  return code === 'website.too-many-domains' ? { max: limits.maxDomains } : {}
}

const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T

const fromProvision = (edition: string, { level, for: group, min, max, basis }: Provision): InEdition =>
  defined({
    edition,
    level,
    for: group,
    min,
    max,
    clause: basis.map(({ clause }) => clause).join('; '),
    sure: [...new Set(basis.map(({ sure }) => sure))].sort().join(''),
  }) as InEdition

/** What every edition says about a rule; empty if the edition does not have it. */
export const editionsOf = ({ code, rule, doc }: RuleModule, editions: Loaded['editions']): readonly InEdition[] =>
  editions.flatMap((edition): InEdition[] => {
    const { id, provisions = [], levels = {}, without = [], rules = [] } = edition
    if (without.includes(code) || (doc.optional && !rules.some((own) => own.code === code))) return []
    const own = provisions.filter((provision) => provision.code === code)
    if (own.length > 0) return own.map((provision) => fromProvision(id, provision))
    return doc.optional
      ? []
      : [{ edition: id, level: levels[code] ?? rule.level, ...limitOf(code, edition) } as InEdition]
  })

/** What every province says of a rule. */
export const provincesOf = (code: string, rows: readonly ProvinceRow[]): readonly object[] =>
  rows
    .filter((row) => row.code === code)
    .map(({ province, text, for: group, level, data }) =>
      defined({
        province,
        text: text.id,
        provider: text.provider,
        date: text.date,
        sure: text.sure,
        level,
        for: group,
        min: data.min === undefined ? undefined : Number(data.min),
        max: data.max === undefined ? undefined : Number(data.max),
      }),
    )
