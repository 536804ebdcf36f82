import type { Subject } from './subject'
import type { Website } from './website'

/** 订单状态. */
export type OrderState = 'draft' | 'submitted' | 'bureau-review' | 'approved' | 'rejected'

/**
 * 备案类型: which filing a website needs. `none-yet` while nothing can be reached, `access-filing` where it is filed with
 * another provider and moves here, `none` where it is filed here as it stands.
 */
export type FilingAction = 'none-yet' | 'first-filing' | 'add-website' | 'access-filing' | 'change' | 'cancel' | 'none'

/** 备案订单: what is submitted at once. */
export interface Order {
  readonly subject: Subject
  readonly websites: readonly Website[]
  readonly state?: OrderState
  /** 备案授权码, where the server belongs to another account. */
  readonly authorizationCode?: string
  /** 备案密码, asked for when the provider changes and when a filing is cancelled. */
  readonly filingPassword?: string
}
