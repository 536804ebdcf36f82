import type { BureauNames, PreApprovalRequirement } from '../model/pre-approval'
import { nameIn } from './bureaus'
import { folded, provinceAtStart, provinceNamed } from './provinces'

/**
 * How an issuer compares with the bureau that an edition names: the `same`; one that took its task over (`renamed`); the
 * same of another province, of the country as a whole, of a city that decides like a province, or of a city or county; or
 * another bureau altogether.
 */
export type BureauMatch =
  | 'same'
  | 'renamed'
  | 'other-province'
  | 'national'
  | 'delegated-city'
  | 'lower-level'
  | 'other-bureau'

/** From the best match to the worst. */
export const bestOf = (matches: readonly BureauMatch[]): BureauMatch => order.find((match) => matches.includes(match))!

const order: readonly BureauMatch[] = [
  'same',
  'renamed',
  'national',
  'other-province',
  'delegated-city',
  'lower-level',
  'other-bureau',
]

/** 计划单列市, to which provinces hand such tasks. */
const delegated = /^(?:广东省|辽宁省|山东省|浙江省|福建省)?(?:深圳|大连|青岛|宁波|厦门)市?$/

/** The bureau's name without the place: 新闻出版局 of 地方新闻出版局（省级）. */
const kindOf = (issuingBureau: string): string => issuingBureau.replace(/^地方/, '').replace(/（省级）$/, '')

/** The bureau as a province calls it: 广东省文化厅; as the edition names it if the province is not known. */
export const bureauIn = (
  { issuingBureau, bureaus }: Pick<PreApprovalRequirement, 'issuingBureau' | 'bureaus'>,
  province: unknown,
): string => {
  const name = provinceNamed(province)
  if (name === undefined) return issuingBureau
  return bureaus ? nameIn(bureaus, name) : `${name}${kindOf(issuingBureau)}`
}

/** What a bureau is about, whatever its rank: 文化 of 文化局, 文化厅, 文化部. */
const stemOf = (name: string): string => name.replace(/(?:总局|总署|局|署|厅|部|委员会)$/, '')

const isNational = (issuer: string, kinds: readonly string[]): boolean => {
  const name = issuer.replace(/^(?:国家|中央|国务院|中华人民共和国|中国)/, '')
  const ranks = name !== issuer || /[^传]部$/.test(name)
  return ranks && kinds.some((kind) => stemOf(kind) === stemOf(name))
}

/** A place without the body that it belongs to: 广东省 of 广东省委, 北京市 of 北京市人民政府. */
const placeOf = (text: string): string => text.replace(/(?:人民政府|党委|委员会|委)$/, '')

const matchPlace = (place: string, province: unknown): BureauMatch => {
  if (/^(?:地方|省|省级|市|自治区)?$/.test(place)) return 'same'
  const [length, named] = provinceAtStart(place) ?? [0, undefined]
  if (named !== undefined && /^[省市区]?$/.test(place.slice(length)))
    return (provinceNamed(province) ?? named) === named ? 'same' : 'other-province'
  return delegated.test(place) ? 'delegated-city' : 'lower-level'
}

const match = (issuer: string, kinds: readonly string[], province: unknown): BureauMatch => {
  if (isNational(issuer, kinds)) return 'national'
  const matches = kinds
    .filter((kind) => issuer.endsWith(kind))
    .map((kind) => matchPlace(placeOf(issuer.slice(0, -kind.length)), province))
  return matches.length === 0 ? 'other-bureau' : bestOf(matches)
}

/** Whether an issuer is the body that some province has by this very name. */
const ownName = (issuer: string, bureaus: BureauNames | undefined, province: unknown): BureauMatch => {
  const [, named] = provinceAtStart(issuer) ?? []
  if (bureaus === undefined || named === undefined) return 'other-bureau'
  if (folded(nameIn(bureaus, named)).replace(/^中共/, '') !== issuer) return 'other-bureau'
  return (provinceNamed(province) ?? named) === named ? 'same' : 'other-province'
}

const compare = (issuer: string, line: PreApprovalRequirement, province: unknown): BureauMatch => {
  const { issuingBureau, anyLevel, alsoCalled = [], successors = [] } = line
  const name = issuer.replace(/^中共/, '').replace(/省级$/, '')
  const own = bestOf([
    ownName(name, line.bureaus, province),
    ownName(name, line.formerBureaus, province),
    match(name, [kindOf(issuingBureau), ...alsoCalled].map(folded), province),
  ])
  if (anyLevel && (own === 'lower-level' || own === 'delegated-city')) return 'same'
  if (own === 'same' || own === 'national') return own
  const later = bestOf([ownName(name, line.laterBureaus, province), match(name, successors.map(folded), province)])
  return later === 'same' ? 'renamed' : bestOf([own, later])
}

/**
 * Compares an issuer, as it is on a document, with the bureau of a line of the table: by kind, by place, by level. Of two
 * names, one in brackets (广东省新闻出版局（广东省版权局）), the better one decides.
 *
 * @param province 省级行政区 of the subject, if it is known
 */
export const compareBureau = (issuer: string, line: PreApprovalRequirement, province?: unknown): BureauMatch => {
  const parts = issuer.split(/[（()）]/).filter((part) => part.trim() !== '')
  // 新闻出版（版权）局 is one name, and 地方文化局（省级） has no second one.
  return bestOf([issuer, ...parts].map((part) => compare(folded(part), line, province)))
}
