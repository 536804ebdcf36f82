import { attempt } from '../core/attempt'
import { isList } from '../core/value'
import type { Account } from '../model/schema'
import { addressTest } from './ip'

/**
 * Whether a text is well formed as a 备案授权码: 20 ASCII letters and digits (clause 3). The source does not mention case,
 * so both are accepted and kept as they are.
 */
export const isWellFormedAuthorizationCode = (code: string): boolean =>
  typeof code === 'string' && /^[0-9A-Za-z]{20}$/.test(code)

/** Whether one of an account's servers has an address; `undefined` if its servers are not known or can't be compared. */
const hasServer = (account: Account, ip: string): boolean | undefined => {
  const { servers } = account
  return isList(servers) ? addressTest(servers)(ip) : undefined
}

/**
 * Whether an account may issue a code for an address: only the account that has bought the server can (clauses 3 and 9).
 *
 * @returns `undefined` if the account’s servers are not known, or one of the addresses can't be read
 * @example authorizationCode.mayIssue({ servers: ['1.2.3.7'] }, '1.2.3.7') // true
 */
export const mayIssueCode = (account: Account, ip: string): boolean | undefined =>
  attempt(() => hasServer(account, ip), undefined)

/** 备案授权码: clauses 3 and 9. */
export const authorizationCode = /* @__PURE__ */ Object.freeze({
  /** Whether a text has the form of a code. */
  isWellFormed: isWellFormedAuthorizationCode,
  /** Whether an account may issue a code for an address; `undefined` if too little is known. */
  mayIssue: mayIssueCode,
})
