import type { PreApproval, PreApprovalCategory } from './pre-approval'
import type { ResponsiblePerson } from './subject'

/** 网站: one service in an order. */
export interface Website {
  readonly name: string
  /** The registrable domains that are filed for the website, without scheme or `www.`. */
  readonly domains: readonly string[]
  readonly description?: string
  /** 网站IP: the server's IPv4 or IPv6 address. */
  readonly ip?: string
  /** Whether the website can be reached from the internet now. */
  readonly open?: boolean
  readonly responsiblePerson?: ResponsiblePerson
  /** 服务内容, as the filing form names them. */
  readonly serviceContents?: readonly string[]
  /** 前置审批类别 that the form is ticked for. */
  readonly declaredCategories?: readonly PreApprovalCategory[]
  /** 前置审批文件 that go with the filing. */
  readonly preApprovals?: readonly PreApproval[]
}
