import type { Messages } from '../core/format'
import type { AnyIssue } from '../rules/all'
import { life } from './en/life'
import { name } from './en/name'
import { order } from './en/order'
import { preApproval } from './en/pre-approval'

/** One whole sentence for every code: what is wrong, and what to do. */
export const en: Messages<AnyIssue> = { ...name, ...order, ...life, ...preApproval }

export { preApprovalMessages } from './en/pre-approval'
