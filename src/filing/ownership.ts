import { attempt } from '../core/attempt'
import { compareCertificates } from '../identifiers/compare-certificates'
import { parseOwnNumber, sameFiler } from '../identifiers/filing-number'
import type { RegistryRecord } from '../model/registry'
import type { Subject } from '../model/schema'

/** Whose a record of the registry is, seen from a subject. */
export type Ownership = 'own' | 'other' | 'perhaps-own' | 'perhaps-other' | 'unknown'

/** No name is longer (taobao.icp.submit, 2011: 256 characters). */
const longest = 1024

/** A name as two registers write it: half-width, without spaces and signs. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const namesOf = ({ name, registeredName }: Partial<Subject>): string[] =>
  [name, registeredName].flatMap((known) =>
    typeof known === 'string' && known.length <= longest && /\S/.test(known) ? [plainName(known)] : [],
  )

/** Whether a record has one of the names of a subject; `undefined` if one side has no name. */
export const sameName = (record: RegistryRecord, subject: Partial<Subject>): boolean | undefined => {
  const [filed] = namesOf({ name: attempt(() => record.subject?.name, undefined) } as Partial<Subject>)
  const names = namesOf(subject)
  return filed === undefined || names.length === 0 ? undefined : names.includes(filed)
}

/** Whether a record is under the subject's own number; `undefined` if either is unknown. */
export const sameNumber = (record: RegistryRecord, subject: Partial<Subject>): boolean | undefined => {
  const filed = parseOwnNumber(attempt(() => record.number, ''))
  const own = subject.filingNumber === undefined ? undefined : parseOwnNumber(subject.filingNumber)
  return filed === undefined || own === undefined ? undefined : sameFiler(filed, own)
}

const compare = (record: RegistryRecord, subject: Partial<Subject>): Ownership => {
  const numbered = sameNumber(record, subject)
  const certified = compareCertificates(record.subject?.certificate, subject.certificate)
  if (numbered || certified === 'same') return 'own'
  if (certified === 'different' || numbered === false) return 'other'
  const named = sameName(record, subject)
  return named === undefined ? 'unknown' : named ? 'perhaps-own' : 'perhaps-other'
}

/**
 * Whose a record is: by number, then by certificate. A name alone is not enough: persons share names and organisations
 * change theirs, and the public look-up shows nothing else. A record that can't be read is nobody's.
 */
export const ownership = (record: RegistryRecord, subject: Partial<Subject>): Ownership =>
  attempt(() => compare(record, subject), 'unknown')
