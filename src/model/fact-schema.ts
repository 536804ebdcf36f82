import { date, flag, listOf, object, oneMoreOf, oneOf, optional, partial, type Schema, text } from './kit'
import { account, certificate, filingType, order, subject, website } from './schema'

/** 备案类型: which filing a website needs. */
export const filingAction = /* @__PURE__ */ oneMoreOf(filingType, 'none-yet', 'none')

/** Who moves an order: the applicant, the provider or the communications administration. */
export const mover = /* @__PURE__ */ oneOf('applicant', 'provider', 'administration')

/** What the national system has under one number. */
export const registryRecord = /* @__PURE__ */ object({
  number: text,
  name: /* @__PURE__ */ optional(text),
  subject: /* @__PURE__ */ optional(/* @__PURE__ */ partial(subject)),
  domains: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  here: /* @__PURE__ */ optional(flag),
})

/** 备案授权码, with the address of its server. */
export const authorizationCode = /* @__PURE__ */ object({
  code: text,
  ip: text,
  issuer: /* @__PURE__ */ optional(account),
  revoked: /* @__PURE__ */ optional(flag),
  domains: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})

/** What a fact contains: a value of the model, a function, or an opaque value. */
export type FactSchema = Schema | { readonly type: 'function' } | { readonly type: 'opaque' }

const callable: FactSchema = { type: 'function' }
const opaque: FactSchema = { type: 'opaque' }

/** What facts must look like, by their names; a test keeps the names equal to those of `Facts`. */
export const factSchemas: { readonly [name: string]: FactSchema | undefined } = {
  // Without a prototype, so that any name can be looked up.
  __proto__: null as never,
  edition: opaque,
  subject: /* @__PURE__ */ partial(subject),
  confirmed: /* @__PURE__ */ partial(subject),
  website: /* @__PURE__ */ partial(website),
  account: account,
  domainPlaces: opaque,
  registrableDomain: callable,
  certificate: /* @__PURE__ */ partial(certificate),
  order: /* @__PURE__ */ partial(order),
  previous: /* @__PURE__ */ partial(order),
  filed: /* @__PURE__ */ partial(order),
  action: filingAction,
  actions: opaque,
  mover,
  registry: /* @__PURE__ */ listOf(registryRecord),
  authorizationCodes: /* @__PURE__ */ listOf(authorizationCode),
  canonicalAddress: callable,
  province: text,
  today: date,
  isPhoneNumber: callable,
  isEmail: callable,
  isIdiom: callable,
  provinceOfMobile: callable,
  custom: opaque,
}
