import { attempt } from '../core/attempt'
import type { Facts } from '../model/facts'
import type { RemarkRow } from '../model/requirement'
import { isFilingType, traitsOf } from './types'

const isFor = ({ types, subjectKinds, provinces }: RemarkRow, { action, subject, province }: Facts): boolean => {
  const isOfType = isFilingType(action)
    ? types === undefined || types.includes(action) || types.includes(traitsOf(action).family as 'change')
    : types === undefined || types.includes('first-filing')
  return (
    isOfType &&
    (subjectKinds === undefined || (subject?.kind !== undefined && subjectKinds.includes(subject.kind))) &&
    (provinces === undefined || provinces.some((short) => province?.startsWith(short)))
  )
}

/** What the edition says of this remark; the surest first. */
export const remarksFor = (facts: Facts): readonly RemarkRow[] => {
  const { remarks } = facts.edition ?? {}
  if (remarks === undefined) return []
  const rows = attempt(() => remarks.filter((row) => isFor(row, facts)), [])
  return rows.sort((a, b) => (isSure(a) === isSure(b) ? 0 : isSure(a) ? -1 : 1))
}

/** Whether a row may refuse a remark; what only an applicant reports is for a person to look at. */
export const isSure = ({ sure }: RemarkRow): boolean => sure !== 'C'
