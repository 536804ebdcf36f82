import { isIP } from 'node:net'
import { fc, test } from '@fast-check/vitest'
import ipaddr from 'ipaddr.js'
import { expect } from 'vitest'
import { type Address, formatAddress, parseAddress } from '../../src/identifiers/ip'
import { isPublicAddress } from '../../src/identifiers/public-address'

const likeIpv6 = fc
  .array(fc.constantFrom(':', ':', '::', '0', '1', 'ff', 'db8', '2001', '12345', 'g', '1.2.3.4', '.'), {
    maxLength: 17,
  })
  .map((parts) => parts.join(''))
const texts = fc.oneof(
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6(),
  fc.string({ unit: fc.constantFrom(...'0123456789.') }),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef:.') }),
  likeIpv6,
)

test.prop([texts], { numRuns: 20_000 })('addresses are those that node knows', (text) => {
  expect(parseAddress(text)?.length).toBe({ 0: undefined, 4: 2, 6: 8 }[isIP(text)])
})

const groups = (first: readonly number[]) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), {
      minLength: 8 - first.length,
      maxLength: 8 - first.length,
    })
    .map((rest) => [...first, ...rest])
test.prop(
  [
    fc.oneof(
      fc.ipV4(),
      groups([]).map((parts) => parts.map((part) => part.toString(16)).join(':')),
    ),
  ],
  { numRuns: 5000 },
)('addresses are read as ipaddr.js does, and printed as in a URL', (text) => {
  const theirs = ipaddr.parse(text)
  const ours = parseAddress(text) as Address
  expect(ours).toEqual(
    theirs instanceof ipaddr.IPv6
      ? theirs.parts
      : [theirs.octets.slice(0, 2), theirs.octets.slice(2)].map(([a = 0, b = 0]) => a * 256 + b),
  )
  expect(parseAddress(formatAddress(ours))).toEqual(ours)
  expect(formatAddress(parseAddress(formatAddress(ours)) as Address)).toBe(formatAddress(ours))
  expect(formatAddress(ours)).toBe(isIP(text) === 6 ? new URL(`http://[${text}]`).hostname.slice(1, -1) : text)
})

const addresses = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 2, maxLength: 2 }),
  fc.tuple(
    fc.constantFrom(0x0a00, 0x6440, 0x7f00, 0xa9fe, 0xac10, 0xc000, 0xc058, 0xc0a8, 0xc612, 0xc633, 0xcb00, 0xe000),
    fc.nat(0xffff),
  ),
  groups([]),
  fc
    .constantFrom(
      [0x2001],
      [0x2001, 0xdb8],
      [0x2001, 0x20],
      [0x2002],
      [0x3fff],
      [0x2408],
      [0xfe80],
      [0xfc00],
      [0x64, 0xff9b],
      [0x100],
    )
    .chain(groups),
)

/** What ipaddr.js names otherwise than the IANA registries of today do. */
const disputed = [
  '192.0.0.0/24',
  '2001::/23',
  '3fff::/20',
  '2620:4f:8000::/48',
  '192.175.48.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
]

test.prop([addresses], { numRuns: 20_000 })('addresses are public where ipaddr.js calls them unicast', (address) => {
  const theirs = ipaddr.parse(formatAddress(address))
  const isDisputed = disputed.some((block) => {
    const range = ipaddr.parseCIDR(block)
    return range[0].kind() === theirs.kind() && theirs.match(range)
  })
  // It knows no IPv6 beyond the named ranges; IANA has assigned 2000::/3 only.
  const isUnassigned = address.length === 8 && (address[0] as number) >> 13 !== 1
  if (isUnassigned) expect(isPublicAddress(address)).toBe(false)
  else if (!isDisputed) expect(isPublicAddress(address)).toBe(theirs.range() === 'unicast')
})
