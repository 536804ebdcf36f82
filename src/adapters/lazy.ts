// Imports nothing: a module shared with other adapters would load at first paint too.

/**
 * A validator that is loaded when it is first asked, so that a page ships no list of words before somebody types:
 * `lazy(async () => asyncRule((await import('beian')).websiteName, { messages }))`.
 *
 * What cannot be loaded is asked for again with the next value.
 *
 * @param otherwise answers if it cannot be loaded; without it the promise is rejected, which fails the value where a
 *   library takes rejections, but hangs Vant and passes in Arco
 * @throws TypeError if `load` is no function
 */
export const lazy = <A extends readonly unknown[], R, O = never>(
  load: () => Promise<(...given: A) => R>,
  otherwise?: (thrown: unknown, ...given: A) => O,
): ((...given: A) => Promise<Awaited<R | O>>) => {
  if (typeof load !== 'function') throw new TypeError('lazy: load must be a function that imports a validator')
  let loading: Promise<(...given: A) => R> | undefined
  return async (...given): Promise<Awaited<R> | Awaited<O>> => {
    loading ??= load()
    let validator: (...given: A) => R
    try {
      validator = await loading
    } catch (thrown) {
      loading = undefined
      if (otherwise === undefined) throw thrown
      return await otherwise(thrown, ...given)
    }
    return await validator(...given)
  }
}
