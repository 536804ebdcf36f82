/**
 * Performs an act on each part, several at a time, and yields the results in the order of the parts.
 *
 * @param most how many may be under way
 */
export async function* inOrder<T, R>(
  parts: AsyncIterable<T>,
  act: (part: T) => R | Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const part of parts) {
    const result = Promise.resolve(act(part))
    // Awaited below; until then a failure must not end the process.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= most) yield underWay.shift() as Promise<R>
  }
  for (const result of underWay) yield result
}
