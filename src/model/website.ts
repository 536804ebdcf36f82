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
}
