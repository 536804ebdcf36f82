/** Returns a seeded generator of numbers in [0, 1), by mulberry32. */
export const randomOf = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Returns what draws at random, the same in every run. */
export const drawsOf = (seed) => {
  const random = randomOf(seed)
  const below = (limit) => Math.floor(random() * limit)
  /** Draws from `[weight, value]` pairs. */
  const weighted = (pairs) => {
    const sums = []
    for (const [weight] of pairs) sums.push((sums.at(-1) ?? 0) + weight)
    return () => {
      const wanted = random() * sums.at(-1)
      let [low, high] = [0, sums.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if (sums[middle] <= wanted) low = middle + 1
        else high = middle
      }
      return pairs[low][1]
    }
  }
  return {
    below,
    chance: (share) => random() < share,
    pick: (list) => list[below(list.length)],
    digits: (length) => Array.from({ length }, () => below(10)).join(''),
    mix: (pairs) => weighted(pairs)()(),
    wordsBy: (entries) => weighted(entries.map(({ word, frequency }) => [frequency, word])),
  }
}
