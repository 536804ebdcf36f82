import { isEmpty } from '../core/blank'
import type { Path } from '../core/issue'
import type { RequirementRow, RequirementSource } from '../model/requirement'
import { conditionStatus, fieldStatus, materialStatus, pathTo, type RequirementStatus, valueAt } from './given'
import { conditionLabel, fieldLabel, type Label, materialLabel } from './label'
import { appliesTo, type Situation } from './scope'

/** One requirement of a filing. */
export interface Requirement {
  readonly asks: 'field' | 'material' | 'condition' | 'pre-approval'
  /** Which: `website.ip`, `photograph`, `age`, `news`. */
  readonly what: string
  /** Where it is given in the order. */
  readonly path: Path
  /** Its labels in Chinese and English. */
  readonly label: Label
  readonly status: RequirementStatus
  /** `perhaps` if only an applicant's report says so, or if only a person can decide. */
  readonly certainty: 'required' | 'perhaps'
  /** Where that is published, with its date. */
  readonly source: string
  /** The clause of the default edition, if it says so. */
  readonly clause?: string
}

const sourceOf = ({
  source,
  clause,
  sure,
}: RequirementSource): Pick<Requirement, 'certainty' | 'source' | 'clause'> => ({
  certainty: sure === 'C' ? 'perhaps' : 'required',
  source: typeof source === 'string' ? source : '',
  ...(typeof clause === 'string' && { clause }),
})

/** The requirement of a row in a situation, whether it applies for sure or only perhaps. */
const requirementOf = (row: RequirementRow, at: number, situation: Situation): Requirement => {
  const origin = sourceOf(row)
  if ('field' in row) {
    const path = pathTo(row.field, at)
    const status = fieldStatus(situation, row.field, path)
    return { asks: 'field', what: row.field, path, label: fieldLabel(row.field), status, ...origin }
  }
  if ('material' in row) {
    const path = [...pathTo(row.of, at), 'materials']
    const status = materialStatus(situation, row.material, path)
    return { asks: 'material', what: row.material, path, label: materialLabel(row.material), status, ...origin }
  }
  const status = conditionStatus(situation, row)
  const label = conditionLabel(row.condition, row.min)
  return { asks: 'condition', what: row.condition, path: pathTo(row.of, at), label, status, ...origin }
}

export const isOfWebsite = (row: RequirementRow): boolean =>
  ('field' in row ? row.field : 'material' in row ? row.of : '').startsWith('website')

/** A website needs a person of its own only if one is given; otherwise the subject's person is responsible. */
const isOfAbsentPerson = ({ order }: Situation, row: RequirementRow, at: number): boolean =>
  'field' in row &&
  row.field.startsWith('website.responsiblePerson') &&
  isEmpty(valueAt(order, ['websites', at, 'responsiblePerson']))

/** All requirements of the rows, by kind and path. Later rows add to earlier ones or remove them. */
export class Collected {
  readonly all = new Map<string, Requirement>()

  add(row: RequirementRow, at: number, situation: Situation): void {
    const applies = appliesTo(row, situation)
    if (applies === false || isOfAbsentPerson(situation, row, at)) return
    const asked = requirementOf(row, at, situation)
    const key = `${asked.what} ${asked.path.join('.')}`
    if (row.lifted) {
      if (applies) this.all.delete(key)
      return
    }
    const status = applies === undefined && asked.status !== 'given' ? 'unknown' : asked.status
    if (asked.certainty === 'required' || this.all.get(key)?.certainty !== 'required')
      this.all.set(key, { ...asked, status })
  }
}
