import { packer } from './pack.mjs'

const first = 0x3400

/** Numbers for distances that go either way. */
const unsigned = (distance) => (distance < 0 ? -2 * distance - 1 : 2 * distance)

/** Packs pairs of characters as src/text/pairs.ts reads them. */
export const packPairs = (pairs) => {
  const out = packer('second', 'first')
  const codes = pairs.match(/../g).map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])
  out.bits(12, codes.length)
  let [from, to] = [first, first]
  for (const [one, other] of codes.sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    out.number('second', other - to)
    out.number('first', unsigned(one - from))
    from = one
    to = other
  }
  return out.text()
}
