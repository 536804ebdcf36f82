import { domainToASCII, domainToUnicode } from 'node:url'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { domainFault } from '../../src/identifiers/domain-fault'
import { asciiHost, comparedDomain } from '../../src/identifiers/host'
import { decodePunycode, encodePunycode } from '../../src/identifiers/punycode'

/** Scripts that run from left to right, and characters that node’s own tables of IDNA know. */
const plainScripts = /^[-a-z0-9\u00a0-\u024f\u3041-\u30ff\u3400-\u4db5\u4e00-\u9fd5\u{20000}-\u{2a6d6}]*$/u

const label = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(...'abc019〇の한яéß𠮷𪚥'),
    fc.constantFrom('-', '①', '©', 'É', 'Ж', '\u200d', '·', '々', 'ー'),
  ),
  minLength: 1,
  maxLength: 12,
})

test.prop([fc.string({ unit: 'binary', maxLength: 40 })], { numRuns: 5000 })(
  'what is encoded is decoded again',
  (text) => {
    fc.pre(!/\p{Surrogate}/u.test(text))
    expect(decodePunycode(encodePunycode(text))).toBe(text)
  },
)

test.prop([fc.stringMatching(/^[a-z0-9-]{0,50}$/)], { numRuns: 5000 })('any text is decoded or not', (text) => {
  const decoded = decodePunycode(text)
  if (decoded !== undefined && !/^[\0-\x7f]*$/.test(decoded))
    expect(encodePunycode(decoded).length).toBeLessThanOrEqual(2 * text.length)
})

test.prop([fc.array(label, { minLength: 1, maxLength: 3 })], { numRuns: 20_000 })(
  'a domain without fault has the ASCII form that node gives it',
  (labels) => {
    const domain = `${labels.join('.')}.com`
    if (domainFault(domain) !== undefined) return
    const theirs = domainToASCII(domain)
    expect(comparedDomain(domain)).toBe(theirs)
    expect(domainFault(theirs)).toBeUndefined()
    expect(asciiHost(theirs)).toBe(theirs)
    expect(domainFault(domain.toUpperCase())).toBeUndefined()
    expect(domainFault(domainToUnicode(theirs))).toBeUndefined()
  },
)

test.prop([fc.stringMatching(/^xn--[a-z0-9]{1,3}-?[a-z0-9]{1,8}$/)], { numRuns: 20_000 })(
  'an encoded label without fault is one that node can read',
  (text) => {
    if (domainFault(`${text}.com`) !== undefined || !plainScripts.test(decodePunycode(text.slice(4)) ?? '')) return
    expect(domainToASCII(`${text}.com`)).toBe(`${text}.com`)
  },
)
