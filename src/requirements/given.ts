import { answerNow, attempt } from '../core/attempt'
import { isBlank, isEmpty } from '../core/blank'
import type { Path } from '../core/issue'
import { isList } from '../core/value'
import { provinceNamed } from '../data/provinces'
import { dayOf } from '../model/date'
import type { ConditionRow, MaterialHolder, RequiredField } from '../model/requirement'
import type { Material, MaterialKind, Order } from '../model/schema'
import { ageOn, divisionOf, personCertificate } from './person'
import { provinceIn, type Situation } from './scope'

/** Whether a requirement is given. A condition may also be unmet or unknown. */
export type RequirementStatus = 'given' | 'answered' | 'missing' | 'not-met' | 'unknown'

/** The keys from the order to a place; `website` is one of the websites. */
export const pathTo = (place: string, at: number): Path => {
  const [first, ...rest] = place.split('.') as [string, ...string[]]
  if (first === 'order') return rest
  return first === 'website' ? ['websites', at, ...rest] : [first, ...rest]
}

/** The value at a path; `undefined` if it is absent. */
export const valueAt = (order: Partial<Order>, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[key], order)

const isFilledIn = (value: unknown): boolean =>
  isList(value) ? value.some((element) => !isBlank(element)) : !isEmpty(value)

/** Whether a website that is filed already is named by its number. */
const isNumbered = (order: Partial<Order>, path: Path): boolean =>
  isFilledIn(valueAt(order, [...path.slice(0, -1), 'filingNumber']))

/** Whether a field is filled in. The name of an organisation may be given as its registered name, and an authorization code in place of the server's address. */
export const fieldStatus = ({ order }: Situation, field: RequiredField, path: Path): RequirementStatus => {
  const isThere =
    isFilledIn(valueAt(order, path)) ||
    (field === 'subject.name' && isFilledIn(order.subject?.registeredName)) ||
    (field === 'website.domains' && isNumbered(order, path)) ||
    (field === 'website.ip' && isFilledIn(order.authorizationCode))
  return isThere ? 'given' : 'missing'
}

/** Whether a material is handed in, and still valid. */
export const materialStatus = ({ order, facts }: Situation, kind: MaterialKind, path: Path): RequirementStatus => {
  const materials = valueAt(order, path)
  const today = dayOf(facts.today)
  const isValid = ({ material, validUntil }: Material): boolean => {
    const last = dayOf(validUntil)
    return material === kind && (last === undefined || today === undefined || last >= today)
  }
  return isList(materials) && (materials as readonly Material[]).some(isValid) ? 'given' : 'missing'
}

const met = (isMet: boolean | undefined): RequirementStatus =>
  isMet === undefined ? 'unknown' : isMet ? 'given' : 'not-met'

const conditionHolds = (
  { order, facts }: Situation,
  { condition, of, min = 18 }: ConditionRow,
): boolean | undefined => {
  const { subject } = order
  const certificate = of === 'subject' ? subject?.certificate : personCertificate(subject)
  const { mobile, emergencyMobile } = subject?.responsiblePerson ?? {}
  switch (condition) {
    case 'age': {
      const age = ageOn(certificate, facts.today)
      return age === undefined ? undefined : age >= min
    }
    case 'local-certificate': {
      const own = divisionOf(certificate)
      const province = provinceIn(facts)
      return own === undefined || province === undefined ? undefined : own === province.code
    }
    case 'local-mobile': {
      const own = isBlank(mobile)
        ? undefined
        : provinceNamed(attempt(() => answerNow(facts.provinceOfMobile?.(mobile as string)), undefined))
      const province = provinceIn(facts)
      return own === undefined || province === undefined ? undefined : own.code === province.code
    }
    case 'separate-mobile':
      return isBlank(mobile) || isBlank(emergencyMobile) ? undefined : mobile !== emergencyMobile
  }
}

/** Whether a condition is met, or a material is handed in that is enough instead. */
export const conditionStatus = (situation: Situation, row: ConditionRow): RequirementStatus => {
  const place = (holder: MaterialHolder): Path => [...pathTo(holder, 0), 'materials']
  const holders: readonly MaterialHolder[] = ['subject', 'subject.responsiblePerson']
  const { unless } = row
  const isExcused =
    unless !== undefined && holders.some((holder) => materialStatus(situation, unless, place(holder)) === 'given')
  return isExcused ? 'given' : met(conditionHolds(situation, row))
}
