/** What a function gives, or another answer if it throws: a getter, a proxy or a function of the caller's may. */
export const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act()
  } catch {
    return otherwise
  }
}
