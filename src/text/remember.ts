/** A function that computes its answer at the first call. */
export const once = <T>(compute: () => T): (() => T) => {
  let kept: T | undefined
  return () => {
    kept ??= compute()
    return kept
  }
}
