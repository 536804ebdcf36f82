import { pack } from './pack.mjs'

const first = 0x3400

/** Numbers for distances that go either way. */
const unsigned = (distance) => (distance < 0 ? -2 * distance - 1 : 2 * distance)

/** Packs pairs of characters as src/text/pairs.ts reads them. */
export const packPairs = (pairs) => {
  const codes = pairs
    .match(/../g)
    .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
  const before = [[first, first], ...codes]
  return pack(
    { numbers: codes.map(([, to], i) => to - before[i][1]) },
    { numbers: codes.map(([from], i) => unsigned(from - before[i][0])) },
  )
}
