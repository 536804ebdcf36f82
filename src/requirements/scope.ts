import { isList, isWalkable } from '../core/value'
import { provinceNamed } from '../data/provinces'
import { filingTypes } from '../filing/types'
import type { Facts, FilingAction } from '../model/facts'
import type { RequirementScope } from '../model/requirement'
import type { FilingType, Order, Website } from '../model/schema'
import { ageOn, divisionOf, personCertificate } from './person'

/** What rows are compared with. */
export interface Situation {
  readonly order: Partial<Order>
  readonly facts: Facts
  /** The filings of the order; of one website, if a row is about websites. */
  readonly types: readonly (FilingAction | undefined)[]
  readonly website?: Partial<Website>
}

/** A province as rows name it, and its two digits. */
export const provinceIn = ({ province }: Facts): { readonly short: string; readonly code: string } | undefined =>
  provinceNamed(province)

/** Whether a row about these types is about this filing; rows about changes do not apply to a new filing. */
const isOfType = (types: readonly FilingType[], type: FilingAction | undefined): boolean => {
  // If the type is unknown, or the website is not online yet, assume a first filing, which requires the most.
  const asked = type === undefined || type === 'none-yet' ? 'first-filing' : type
  if (asked === 'none') return false
  const { family } = filingTypes[asked]
  return types.some((one) => one === asked || ((one === 'change' || one === 'cancel') && one === family))
}

/** `undefined` if the person's age, or where the certificate is from, is unknown. */
type Known = boolean | undefined

const isAnyMissing = (known: readonly Known[]): Known =>
  known.includes(false) ? false : known.includes(undefined) ? undefined : true

const exceeds = ({ order }: Situation, { websites, domains }: NonNullable<RequirementScope['moreThan']>): boolean => {
  const all = isWalkable(order.websites) ? order.websites : []
  const count = all.reduce((sum, website) => sum + (isList(website?.domains) ? website.domains.length : 0), 0)
  return (websites === undefined || all.length > websites) && (domains === undefined || count > domains)
}

const isNonLocal = ({ order, facts }: Situation): Known => {
  if (order.subject?.kind !== 'individual') return false
  const own = divisionOf(order.subject.certificate)
  const province = provinceIn(facts)
  return own === undefined || province === undefined ? undefined : own !== province.code
}

const isYounger = ({ order, facts }: Situation, years: number): Known => {
  const age = ageOn(personCertificate(order.subject), facts.today)
  return age === undefined ? undefined : age < years
}

/** Whether a row applies; `undefined` if that is not known. */
export const appliesTo = (row: RequirementScope, situation: Situation): Known => {
  const { order, facts, types, website } = situation
  const kind = order.subject?.kind ?? facts.subject?.kind
  const province = provinceIn(facts)?.short
  const servers = facts.account?.servers
  return isAnyMissing([
    row.types === undefined || types.some((type) => isOfType(row.types as readonly FilingType[], type)),
    row.subjectKinds === undefined || (kind !== undefined && row.subjectKinds.includes(kind)),
    row.services === undefined || website === undefined || row.services.includes(website.service ?? 'website'),
    row.provinces === undefined || (province !== undefined && row.provinces.includes(province)),
    row.moreThan === undefined || exceeds(situation, row.moreThan),
    row.nonLocal === undefined || isNonLocal(situation),
    row.youngerThan === undefined || isYounger(situation, row.youngerThan),
    row.level === undefined || (order.subject?.level ?? facts.subject?.level) === row.level,
    row.withoutServer === undefined || servers?.length === 0,
  ])
}
