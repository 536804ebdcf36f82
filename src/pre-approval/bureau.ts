import { provinces } from '../data/provinces'
import type { PreApprovalRequirement } from '../model/pre-approval'
import { fold } from '../text/fold'
import { once } from '../text/remember'

/**
 * How an issuer compares with the bureau that an edition names: the `same`; one that took its task over (`renamed`); the
 * same of another province, of the country as a whole, of a city or county; or another bureau altogether.
 */
export type BureauMatch = 'same' | 'renamed' | 'other-province' | 'national' | 'lower-level' | 'other-bureau'

const folded = (text: string): string => fold(text, true).text

/**
 * The full name of each province of the mainland, whose administrations issue approvals, by both of its names; the first of
 * two that share one counts.
 */
const byName = /* @__PURE__ */ once(() => {
  const names = new Map<string, string>()
  for (const { code, name, short } of [...provinces()].reverse())
    if (code < '71') names.set(name, name).set(short, name)
  return names
})

/** 省级行政区 by its full name, from its full name or the name without its kind; `undefined` for anything else. */
export const provinceNamed = (text: unknown): string | undefined =>
  typeof text === 'string' ? byName().get(folded(text)) : undefined

/** The bureau's name without the place: 新闻出版局 of 地方新闻出版局（省级）. */
const kindOf = (issuingBureau: string): string => issuingBureau.replace(/^地方/, '').replace(/（省级）$/, '')

/** The bureau as a province calls it: 广东省新闻出版局; as the edition names it if the province is not known. */
export const bureauIn = (issuingBureau: string, province: string | undefined): string => {
  const name = provinceNamed(province)
  return name === undefined ? issuingBureau : `${name}${kindOf(issuingBureau)}`
}

/** What a bureau is about, whatever its rank: 文化 of 文化局, 文化厅, 文化部. */
const stemOf = (name: string): string => name.replace(/(?:总局|总署|局|署|厅|部|委员会)$/, '')

const isNational = (issuer: string, kinds: readonly string[]): boolean => {
  const name = issuer.replace(/^(?:国家|中央|国务院|中华人民共和国|中国)/, '')
  const ranks = name !== issuer || /[^传]部$/.test(name)
  return ranks && kinds.some((kind) => stemOf(kind) === stemOf(name))
}

const match = (issuer: string, kinds: readonly string[], province: string | undefined): BureauMatch => {
  if (isNational(issuer, kinds)) return 'national'
  const ends = kinds.filter((kind) => issuer.endsWith(kind))
  if (ends.length === 0) return 'other-bureau'
  const places = ends.map((kind) => issuer.slice(0, -kind.length))
  if (places.some((place) => /^(?:地方|省|省级|市|自治区)?$/.test(place))) return 'same'
  const named = places.map(provinceNamed).find((name) => name !== undefined)
  if (named === undefined) return 'lower-level'
  return (provinceNamed(province) ?? named) === named ? 'same' : 'other-province'
}

/**
 * Compares an issuer as it stands on a paper with the bureau of a line of the table: by kind, by place, by level.
 *
 * @param province 省级行政区 of the subject, if it is known
 */
export const compareBureau = (issuer: string, line: PreApprovalRequirement, province?: string): BureauMatch => {
  const { issuingBureau, anyLevel, alsoCalled = [], successors = [] } = line
  const name = folded(issuer).replace(/^中共/, '').replace(/省级$/, '')
  const own = match(name, [kindOf(issuingBureau), ...alsoCalled].map(folded), province)
  if (own === 'lower-level' && anyLevel) return 'same'
  if (own === 'same' || own === 'national') return own
  const later = match(name, successors.map(folded), province)
  if (later === 'same') return 'renamed'
  return own === 'other-bureau' ? later : own
}
