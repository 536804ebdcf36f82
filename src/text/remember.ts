/** A function that computes its answer at the first call. */
export const once = <T>(compute: () => T): (() => T) => {
  let kept: T | undefined
  return () => {
    kept ??= compute()
    return kept
  }
}

/** A function that keeps its last answer: a form asks about one subject again and again. */
export const rememberLast = <V>(answer: (key: string) => V): ((key: string) => V) => {
  let last: { readonly key: string; readonly value: V } | undefined
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: answer(key) }
    return last.value
  }
}
