import type { Limits } from '../model/edition'

/** The numbers of `tencent-2016-09-19`, which hold wherever no other edition is named: clauses 2 and 14.1.D. */
export const defaultLimits: Limits = {
  minLength: 3,
  maxWebsites: { individual: 3, unit: 3 },
  maxDomains: { individual: 3, unit: 3 },
}
