/** What a function gives, or another answer if it throws: a getter, a proxy or a function of the caller's may. */
export const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/**
 * What a function of the caller answers at once. Throws a TypeError for a Promise, which would pass for `true`; if it fails
 * later, that does not end the process.
 */
export const answerNow = <T>(answer: T): T => {
  if (typeof answer !== 'object' || answer === null) return answer
  const { then } = answer as { readonly then?: unknown }
  if (typeof then !== 'function') return answer
  Promise.resolve(answer).catch(() => {})
  throw new TypeError('a function must answer at once, not with a Promise')
}
