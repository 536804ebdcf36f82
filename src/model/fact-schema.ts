import { callable, date, flag, listOf, object, oneOf, opaque, optional, partial, text } from './kit'
import { account, certificate, order, subject, website } from './schema'

/** 备案类型: which filing a website needs. */
export const filingAction = /* @__PURE__ */ oneOf(
  'none-yet',
  'first-filing',
  'add-website',
  'access-filing',
  'change',
  'cancel',
  'none',
)

const registryRecord = /* @__PURE__ */ object({
  number: text,
  subject: /* @__PURE__ */ optional(/* @__PURE__ */ partial(subject)),
  domains: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  here: /* @__PURE__ */ optional(flag),
})

const authorizationCode = /* @__PURE__ */ object({ code: text, ip: text, revoked: /* @__PURE__ */ optional(flag) })

/** What facts must look like; a type test keeps it equal to `Facts`. */
export const factSchema = /* @__PURE__ */ object({
  edition: /* @__PURE__ */ optional(opaque),
  subject: /* @__PURE__ */ optional(/* @__PURE__ */ partial(subject)),
  website: /* @__PURE__ */ optional(/* @__PURE__ */ partial(website)),
  account: /* @__PURE__ */ optional(account),
  domainPlaces: /* @__PURE__ */ optional(opaque),
  registrableDomain: /* @__PURE__ */ optional(callable),
  certificate: /* @__PURE__ */ optional(/* @__PURE__ */ partial(certificate)),
  order: /* @__PURE__ */ optional(/* @__PURE__ */ partial(order)),
  previous: /* @__PURE__ */ optional(/* @__PURE__ */ partial(order)),
  filed: /* @__PURE__ */ optional(/* @__PURE__ */ partial(order)),
  action: /* @__PURE__ */ optional(filingAction),
  registry: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(registryRecord)),
  authorizationCodes: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(authorizationCode)),
  canonicalAddress: /* @__PURE__ */ optional(callable),
  province: /* @__PURE__ */ optional(text),
  today: /* @__PURE__ */ optional(date),
  isPhoneNumber: /* @__PURE__ */ optional(callable),
  isEmail: /* @__PURE__ */ optional(callable),
  custom: /* @__PURE__ */ optional(opaque),
})
