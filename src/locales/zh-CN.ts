import type { Messages } from '../core/format'
import type { AnyIssue } from '../rules/all'
import { life } from './zh-CN/life'
import { name } from './zh-CN/name'
import { order } from './zh-CN/order'
import { preApproval } from './zh-CN/pre-approval'

/** 每个代码一句完整的话，说明问题和改法。 */
export const zhCN: Messages<AnyIssue> = { ...name, ...order, ...life, ...preApproval }

export { preApprovalMessages } from './zh-CN/pre-approval'
