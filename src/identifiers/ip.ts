import { once } from '../text/remember'

/** A function that gives an IPv6 address in one form of many, and `null` for any other text. */
export type CanonicalAddress = (text: string) => string | null

const part = /^(?:0|[1-9]\d{0,2})$/

/**
 * An IPv4 address as a number of 32 bits, from four decimal numbers with dots between; `undefined` for anything else.
 * A leading zero is no decimal number: other readers take it for octal and reach another machine.
 */
export const parseIpv4 = (text: string): number | undefined => {
  const parts = text.split('.', 5)
  if (parts.length !== 4 || !parts.every((digits) => part.test(digits) && Number(digits) < 256)) return undefined
  return parts.reduce((address, digits) => address * 256 + Number(digits), 0)
}

/** Blocks that no one on the internet can reach: first address and prefix length (IANA special-purpose registry). */
const reserved: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

const blocks = /* @__PURE__ */ once(() =>
  reserved.map(([first, prefix]) => ({ start: parseIpv4(first) as number, size: 2 ** (32 - prefix) })),
)

/** Whether an IPv4 address can be a server's on the internet. */
export const isPublicIpv4 = (address: number): boolean =>
  !blocks().some(({ start, size }) => address >= start && address < start + size)

/** Whether a text can only be meant as an IPv6 address: hexadecimal digits and at least two colons. */
export const looksLikeIpv6 = (text: string): boolean =>
  /^[0-9a-f:.]+$/i.test(text) && text.indexOf(':') !== text.lastIndexOf(':')

const canonical = (text: string, canonicalAddress?: CanonicalAddress): string | undefined =>
  parseIpv4(text) === undefined ? (canonicalAddress?.(text) ?? undefined) : text

/** Whether two texts are one address; `undefined` where one of them can't be read. */
export const sameAddress = (a: string, b: string, canonicalAddress?: CanonicalAddress): boolean | undefined => {
  const one = a.trim().toLowerCase()
  const other = b.trim().toLowerCase()
  if (one === other) return true
  const first = canonical(one, canonicalAddress)
  const second = canonical(other, canonicalAddress)
  return first === undefined || second === undefined ? undefined : first === second
}
