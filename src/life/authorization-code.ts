const shape = /^[0-9A-Za-z]{20}$/

/**
 * Whether a text is well formed as a 备案授权码: 20 ASCII letters and digits (clause 3). The source says nothing of case,
 * so that both are taken and none is changed.
 */
export const isWellFormedAuthorizationCode = (code: string): boolean => shape.test(code)
