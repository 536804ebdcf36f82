/** A function that computes its answer at the first call. */
export const once = <T>(compute: () => T): (() => T) => {
  let kept: T | undefined
  return () => {
    kept ??= compute()
    return kept
  }
}

/** A function that computes its answer to each question once. */
export const remember = <Q, A>(compute: (question: Q) => A): ((question: Q) => A) => {
  const known = new Map<Q, A>()
  return (question) => {
    if (!known.has(question)) known.set(question, compute(question))
    return known.get(question) as A
  }
}
