/**
 * Whether a text is well formed as a 备案授权码: 20 ASCII letters and digits (clause 3). The source says nothing of case,
 * so that both are taken and none is changed.
 */
export const isWellFormedAuthorizationCode = (code: string): boolean =>
  typeof code === 'string' && /^[0-9A-Za-z]{20}$/.test(code)

/** 备案授权码: clauses 3 and 9. */
export const authorizationCode = /* @__PURE__ */ Object.freeze({
  /** Whether a text has the form of a code. */
  isWellFormed: isWellFormedAuthorizationCode,
})
