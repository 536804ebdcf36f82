import { dayOf } from '../model/date'
import type { Certificate, Subject } from '../model/schema'

/** The parts of a resident identity number: division and birth. */
const residentId = /^(\d{2})\d{4}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/

/** The certificate of a person: that of an individual is the subject's own. */
export const personCertificate = (subject: Partial<Subject> | undefined): Certificate | undefined =>
  subject?.kind === 'individual' ? subject.certificate : subject?.responsiblePerson?.certificate

const partsOf = (certificate: Partial<Certificate> | undefined): RegExpExecArray | undefined =>
  certificate?.type === 'resident-id'
    ? (residentId.exec((certificate.number ?? '').normalize('NFKC').replace(/[\s-]/g, '')) ?? undefined)
    : undefined

/** The first two digits of the division that issued an identity card; `undefined` for any other certificate. */
export const divisionOf = (certificate: Partial<Certificate> | undefined): string | undefined =>
  partsOf(certificate)?.[1]

/** Whole years of age on a day; `undefined` if the number or the day is not known. */
export const ageOn = (certificate: Partial<Certificate> | undefined, today: unknown): number | undefined => {
  const [, , year, month, date] = partsOf(certificate) ?? []
  const now = dayOf(today)
  // An impossible date is not a birthday.
  if (now === undefined || dayOf(`${year}-${month}-${date}`) === undefined) return undefined
  const day = new Date(now * 86_400_000)
  const years = day.getUTCFullYear() - Number(year)
  const birthday = Number(month) * 100 + Number(date)
  return (day.getUTCMonth() + 1) * 100 + day.getUTCDate() < birthday ? years - 1 : years
}
