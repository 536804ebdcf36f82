import { isList } from '../core/list'
import { compareCertificates } from '../identifiers/compare-certificates'
import { parseFilingNumber, sameFiler } from '../identifiers/filing-number'
import type { Facts } from '../model/facts'
import type { RegistryRecord } from '../model/registry'
import type { Subject } from '../model/schema'

/** Whose a record of the registry is, seen from a subject. */
export type Ownership = 'own' | 'other' | 'perhaps-own' | 'perhaps-other' | 'unknown'

/** The records that a caller passes in; what is none is left out. */
export const recordsOf = ({ registry }: Facts): readonly RegistryRecord[] =>
  isList(registry) ? registry.filter((record) => typeof record === 'object' && record !== null) : []

/** No name is longer (taobao.icp.submit, 2011: 256 characters). */
const longest = 1024

/** A name as two registers write it: half-width, without blanks and signs. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const namesOf = ({ name, registeredName }: Partial<Subject>): string[] =>
  [name, registeredName].flatMap((known) =>
    typeof known === 'string' && known.length <= longest && /\S/.test(known) ? [plainName(known)] : [],
  )

/** Whether a record holds one of the names of a subject; `undefined` where one side has no name. */
export const sameName = (record: RegistryRecord, subject: Partial<Subject>): boolean | undefined => {
  const [filed] = namesOf({ name: record.subject?.name } as Partial<Subject>)
  const names = namesOf(subject)
  return filed === undefined || names.length === 0 ? undefined : names.includes(filed)
}

/** Whether a record stands under the subject's own number; `undefined` where one of them is not known. */
export const sameNumber = (record: RegistryRecord, subject: Partial<Subject>): boolean | undefined => {
  const filed = parseFilingNumber(record.number)
  const own = subject.filingNumber === undefined ? undefined : parseFilingNumber(subject.filingNumber)
  return filed === undefined || own === undefined ? undefined : sameFiler(filed, own)
}

/**
 * Whose a record is: by number, then by certificate. A name alone decides nothing: persons share names and units change
 * theirs, and the public look-up shows nothing else.
 */
export const ownership = (record: RegistryRecord, subject: Partial<Subject>): Ownership => {
  const numbered = sameNumber(record, subject)
  const certified = compareCertificates(record.subject?.certificate, subject.certificate)
  if (numbered || certified === 'same') return 'own'
  if (certified === 'different' || numbered === false) return 'other'
  const named = sameName(record, subject)
  return named === undefined ? 'unknown' : named ? 'perhaps-own' : 'perhaps-other'
}
