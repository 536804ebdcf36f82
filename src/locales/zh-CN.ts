import type { Messages } from '../core/format'
import type { AnyIssue } from '../rules/all'
import { life } from './zh-CN/life'
import { name } from './zh-CN/name'
import { order } from './zh-CN/order'

/** 每个代码一句完整的话，说明问题和改法。 */
export const zhCN: Messages<AnyIssue> = { ...name, ...order, ...life }
