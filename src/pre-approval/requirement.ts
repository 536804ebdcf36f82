import { attempt } from '../core/attempt'
import { isList } from '../core/value'
import type { LocalPractice, PreApprovalRequirement, PreApprovalStatus, PreApprovalTable } from '../model/pre-approval'
import { provinceNamed } from './provinces'
import { defaultPreApprovals } from './table'

/** An edition, as far as it speaks of pre-approval. */
export interface PreApprovalEdition {
  readonly preApprovals?: PreApprovalTable
}

/** The lines of an edition, or of the default one; of that too if the edition's own are no list. */
export const linesOf = (edition: PreApprovalEdition | undefined): readonly PreApprovalRequirement[] => {
  const own = attempt(() => edition?.preApprovals?.(), undefined)
  return isList(own) ? own : defaultPreApprovals()
}

/** What a province asks for although the country does not; `undefined` if the province is not known. */
export const practiceIn = (
  practices: readonly LocalPractice[] | undefined,
  province: string | undefined,
): LocalPractice | undefined => {
  const name = provinceNamed(province)
  return practices?.find((practice) => practice.province === name)
}

/**
 * The status of a line for a subject of a province: what is cancelled nationally may be asked for there, and what is
 * required may be in doubt there.
 */
export const statusIn = (
  {
    status,
    localPractice,
    doubtfulIn,
  }: {
    readonly status: PreApprovalStatus
    readonly localPractice?: PreApprovalRequirement['localPractice'] | undefined
    readonly doubtfulIn?: PreApprovalRequirement['doubtfulIn'] | undefined
  },
  province: string | undefined,
): PreApprovalStatus => {
  const name = provinceNamed(province)
  if (status === 'required' && doubtfulIn?.some((place) => place.province === name)) return 'local-practice'
  return status === 'cancelled' && practiceIn(localPractice, province) !== undefined ? 'local-practice' : status
}
