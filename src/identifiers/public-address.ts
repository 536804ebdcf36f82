import { once } from '../text/remember'
import { type Address, parseAddress } from './ip'

/**
 * Blocks that cannot be reached from the internet: those of the IANA IPv4 and IPv6 Special-Purpose Address Registries
 * (IPv6 as of 2025-10-09) that are not “globally reachable”, and multicast. Read 2026-11. A block that the registry
 * marks as deprecated (192.88.99.0/24, 2001:10::/28) or leaves open (2001::/32, 2002::/16) is no server's either.
 */
const special =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 2001::/23 2001:db8::/32 2002::/16 3fff::/20'

/** Parts of these blocks that the registries mark as globally reachable. */
const reachable =
  '192.0.0.9/32 192.0.0.10/32 2001:1::1/128 2001:1::2/128 2001:1::3/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28'

/**
 * All that IANA has assigned for global unicast (IPv6 Address Space registry). Loopback, link-local, unique local,
 * IPv4-mapped, discard and SRv6 blocks are outside; so is 64:ff9b::/96, which can be reached but only encodes an
 * IPv4 address.
 */
const unicast = '2000::/3'

interface Block {
  readonly first: Address
  readonly bits: number
}

const blocksOf = (text: string): readonly Block[] =>
  text.split(' ').map((block) => {
    const [first = '', bits] = block.split('/')
    return { first: parseAddress(first) as Address, bits: Number(bits) }
  })

const tables = /* @__PURE__ */ once(() => [special, reachable, unicast].map(blocksOf))

const isIn =
  (address: Address) =>
  ({ first, bits }: Block): boolean =>
    first.length === address.length &&
    first.every((group, i) => {
      const ignored = Math.min(16, Math.max(0, 16 * (i + 1) - bits))
      return group >> ignored === (address[i] as number) >> ignored
    })

/** Whether an address can be a server's on the internet. */
export const isPublicAddress = (address: Address): boolean => {
  const [blocked, exceptions, assigned] = tables() as [readonly Block[], readonly Block[], readonly Block[]]
  const isInside = isIn(address)
  if (address.length === 8 && !assigned.some(isInside)) return false
  return !blocked.some(isInside) || exceptions.some(isInside)
}
