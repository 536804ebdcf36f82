import { freeze } from '../core/freeze'
import type { FilingAction } from '../model/facts'
import type { FilingType } from '../model/schema'

/** What the registry shows of a domain: the filing that it needs, if it needs one. */
export type DomainSituation = 'first-filing' | 'add-website' | 'access-filing' | 'none'

/** What a type of filing binds: one row of the table `type × rule × field × material`. */
export interface FilingTraits {
  /** 首次备案、新增、接入、变更、注销. */
  readonly family: 'first-filing' | 'add-website' | 'access-filing' | 'change' | 'cancel' | 'none'
  /** Whether the rules about names bind: to every name, to one that changes, or to none, since the filed name is kept. */
  readonly names: 'all' | 'changed' | 'none'
  /** Whether the order must contain the subject. */
  readonly subject: boolean
  /** Whether the order must contain websites. */
  readonly websites: boolean
  /** Whether fields that the form requires must be there; if not, the order contains only what changes. */
  readonly whole: boolean
  /** Whether the content is examined, and pre-approvals are asked for. */
  readonly content: boolean
  /** Whether quotas apply, and only one order may be in process (clause 2). */
  readonly quota: boolean
  /** Whether the website stays closed until it has its number (clauses 1 and 4). */
  readonly closed: boolean
  /** Whether the account needs a server or an authorization code (clause 3). */
  readonly server: boolean
  /** Whether the filing password is required (clause 7). */
  readonly password: boolean
  /** Whether an order can still be withdrawn while the administration reviews it. */
  readonly withdrawable: boolean
  /** The situations of a domain in which this filing is possible. */
  readonly fits: readonly DomainSituation[]
}

type Flag = 'subject' | 'websites' | 'whole' | 'content' | 'quota' | 'closed' | 'server' | 'password'

const row = (
  family: FilingTraits['family'],
  names: FilingTraits['names'],
  flags: readonly Flag[],
  fits: readonly DomainSituation[],
): FilingTraits => ({
  family,
  names,
  subject: flags.includes('subject'),
  websites: flags.includes('websites'),
  whole: flags.includes('whole'),
  content: flags.includes('content'),
  quota: flags.includes('quota'),
  closed: flags.includes('closed'),
  server: flags.includes('server'),
  password: flags.includes('password'),
  withdrawable: family !== 'cancel',
  fits,
})

const all: readonly Flag[] = ['subject', 'websites', 'whole', 'content', 'quota', 'server']
const anywhere: readonly DomainSituation[] = ['first-filing', 'add-website', 'access-filing', 'none']
/** Whatever the domain is, the subject has filed before. */
const subjectFiled: readonly DomainSituation[] = ['add-website', 'access-filing', 'none']

const rows = (): Readonly<Record<FilingType, FilingTraits>> => ({
  'first-filing': row('first-filing', 'all', [...all, 'closed'], ['first-filing']),
  'add-website': row('add-website', 'all', [...all, 'closed'], ['add-website']),
  // What is filed elsewhere is filed here as it is (clause 10).
  'access-filing': row('access-filing', 'none', [...all, 'password'], ['access-filing']),
  // A new domain may replace a filed one.
  change: row('change', 'changed', ['content'], ['none', 'add-website']),
  'change-subject': row('change', 'none', ['subject'], subjectFiled),
  'change-website': row('change', 'changed', ['websites', 'content'], ['none', 'add-website']),
  'change-access': row('change', 'none', ['websites', 'server'], ['none']),
  cancel: row('cancel', 'none', ['password'], ['none', 'access-filing']),
  'cancel-subject': row('cancel', 'none', ['subject', 'password'], subjectFiled),
  'cancel-website': row('cancel', 'none', ['websites', 'password'], ['none', 'access-filing']),
  'cancel-access': row('cancel', 'none', ['websites'], ['none']),
})

/**
 * 备案类型: which rules, fields and materials each type of filing binds (clauses 1, 4, 7, 10, 12 and 13). Rules, quotas,
 * states and requirements read it.
 *
 * @example filingTypes['change-access'].names // 'none'
 */
export const filingTypes: Readonly<Record<FilingType, FilingTraits>> = /* @__PURE__ */ freeze(/* @__PURE__ */ rows())

/** The website is not online yet, or the type of filing is unknown: what binds a first filing, except closing the site. */
const anyFiling: FilingTraits = /* @__PURE__ */ freeze(/* @__PURE__ */ row('none', 'all', all, anywhere))

/** For what is filed here: nothing new. */
const noFiling: FilingTraits = /* @__PURE__ */ freeze(
  /* @__PURE__ */ row('none', 'changed', ['subject', 'websites', 'whole', 'content'], anywhere),
)

/** Whether a value is a type of filing. */
export const isFilingType = (value: unknown): value is FilingType =>
  typeof value === 'string' && Object.hasOwn(filingTypes, value)

/** What a filing binds. */
export const traitsOf = (action: FilingAction | undefined): FilingTraits => {
  if (isFilingType(action)) return filingTypes[action]
  return action === 'none' ? noFiling : anyFiling
}
