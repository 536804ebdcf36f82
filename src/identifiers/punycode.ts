/** Punycode (RFC 3492) for one label. The numbers are those of section 5 of the RFC. */
const base = 36
const tMin = 1
const tMax = 26
const firstBias = 72
const firstCodePoint = 0x80

const digits = 'abcdefghijklmnopqrstuvwxyz0123456789'

const adapt = (difference: number, length: number, isFirst: boolean): number => {
  let delta = Math.floor(difference / (isFirst ? 700 : 2))
  delta += Math.floor(delta / length)
  let k = 0
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + 38))
}

const threshold = (k: number, bias: number): number => Math.min(Math.max(k - bias, tMin), tMax)

/** Encodes a label without its prefix `xn--`. Quadratic: the caller limits the length. */
export const encodePunycode = (label: string): string => {
  const codePoints = Array.from(label, (character) => character.codePointAt(0) as number)
  const basic = codePoints.filter((codePoint) => codePoint < firstCodePoint)
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '')
  let delta = 0
  let bias = firstBias
  let handled = basic.length
  let before = firstCodePoint - 1
  for (const next of [...new Set(codePoints)].sort((a, b) => a - b)) {
    if (next < firstCodePoint) continue
    delta += (next - before - 1) * (handled + 1)
    before = next
    for (const codePoint of codePoints) {
      if (codePoint < next) delta++
      if (codePoint !== next) continue
      let rest = delta
      let k = base
      for (let t = threshold(k, bias); rest >= t; t = threshold(k, bias)) {
        output += digits.charAt(t + ((rest - t) % (base - t)))
        rest = Math.floor((rest - t) / (base - t))
        k += base
      }
      output += digits.charAt(rest)
      bias = adapt(delta, handled + 1, handled === basic.length)
      delta = 0
      handled++
    }
    delta++
  }
  return output
}

/** Decodes a label without its prefix `xn--`; `undefined` if it is not valid Punycode. */
export const decodePunycode = (text: string): string | undefined => {
  const hyphen = text.lastIndexOf('-')
  const output = Array.from(text.slice(0, Math.max(hyphen, 0)), (character) => character.codePointAt(0) as number)
  let codePoint = firstCodePoint
  let bias = firstBias
  let i = 0
  for (let at = hyphen + 1; at < text.length; ) {
    const before = i
    for (let weight = 1, k = base; ; k += base) {
      const digit = digits.indexOf(text.charAt(at++) || ' ')
      if (digit < 0) return undefined
      i += digit * weight
      const t = threshold(k, bias)
      if (digit < t) break
      weight *= base - t
    }
    const length = output.length + 1
    bias = adapt(i - before, length, before === 0)
    codePoint += Math.floor(i / length)
    if (codePoint > 0x10ffff) return undefined
    i %= length
    output.splice(i++, 0, codePoint)
  }
  return String.fromCodePoint(...output)
}
