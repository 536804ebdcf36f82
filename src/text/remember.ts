/** A function that works its answer out when it is first asked. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A function that remembers its last answer: a form asks about one subject again and again. */
export const rememberLast = <V>(answer: (key: string) => V): ((key: string) => V) => {
  let last: { readonly key: string; readonly value: V } | undefined
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: answer(key) }
    return last.value
  }
}
