import type { OrderState } from './order'
import type { Certificate } from './subject'

/** An order that an account already has at the provider. */
export interface AccountOrder {
  readonly id?: string
  readonly state: OrderState
}

/** 账号: the provider's customer account that submits orders. What is left out is not known. */
export interface Account {
  /** The account's other orders; the one that is being checked is not among them. */
  readonly orders?: readonly AccountOrder[]
  /** The subject that the account already files for. */
  readonly subject?: { readonly name?: string; readonly certificate?: Certificate }
  /** Public addresses of the servers that the account itself has bought. */
  readonly servers?: readonly string[]
}
