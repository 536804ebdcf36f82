import { answerNow } from '../core/attempt'
import { halfWidth } from './half-width'

/** A function that gives an IPv6 address in one form of many, and `null` for any other text. */
export type CanonicalAddress = (text: string) => string | null

/** An IP address as groups of 16 bits: two for IPv4, eight for IPv6. */
export type Address = readonly number[]

/** Longer than any address, with its brackets and the spaces around it. */
const longest = 64

const octet = /^(?:0|[1-9]\d{0,2})$/

/**
 * The groups of an IPv4 address, from four decimal numbers with dots between; `undefined` for anything else.
 * Leading zeros are refused: other parsers read them as octal and reach another machine.
 */
const parseIpv4 = (text: string): Address | undefined => {
  const octets = text.split('.')
  if (octets.length !== 4 || !octets.every((digits) => octet.test(digits) && Number(digits) < 256)) return undefined
  const [a, b, c, d] = octets.map(Number) as [number, number, number, number]
  return [a * 256 + b, c * 256 + d]
}

/** The groups of a part of an IPv6 address; an IPv4 address may be its end (RFC 4291, 2.2). */
const groupsOf = (part: string, isEnd: boolean): Address | undefined => {
  if (part === '') return []
  const texts = part.split(':')
  const tail = isEnd ? parseIpv4(texts.at(-1) as string) : undefined
  const groups = tail ? texts.slice(0, -1) : texts
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined
  return [...groups.map((group) => Number.parseInt(group, 16)), ...(tail ?? [])]
}

const parseIpv6 = (text: string): Address | undefined => {
  const [head = '', end, ...more] = text.split('::')
  if (more.length > 0) return undefined
  const before = groupsOf(head, end === undefined)
  const after = groupsOf(end ?? '', true)
  if (before === undefined || after === undefined) return undefined
  const left = 8 - before.length - after.length
  // `::` is for one group at least, and without it there are eight.
  if (end === undefined ? left !== 0 : left < 1) return undefined
  return [...before, ...new Array<number>(left).fill(0), ...after]
}

/** Parses an IP address however it is typed: full-width, in capitals, with spaces around it. Addresses with a zone are refused. */
export const parseAddress = (text: string): Address | undefined => {
  if (text.length > longest) return undefined
  const typed = halfWidth(text).trim().toLowerCase()
  return typed.includes(':') ? parseIpv6(typed) : parseIpv4(typed)
}

/** An IPv6 address without the brackets that it has in a URL. */
export const withoutBrackets = (text: string): string => text.replace(/^\[(.*[:：].*)\]$/, '$1')

/** Whether a text is an IP address, or one in brackets. */
export const isAddress = (text: string): boolean => parseAddress(withoutBrackets(text)) !== undefined

/** Prints an address in the one form of RFC 5952: `2001:db8::7`. */
export const formatAddress = (address: Address): string => {
  if (address.length === 2) return address.flatMap((group) => [group >> 8, group & 255]).join('.')
  const text = address.map((group) => group.toString(16)).join(':')
  // The first of the longest runs of two zero groups or more.
  let start = 0
  let length = 0
  for (const { 0: run, index } of text.matchAll(/\b0(?::0)+\b/g))
    if (run.length > length) [start, length] = [index, run.length]
  if (length === 0) return text
  return `${text.slice(0, start).replace(/:$/, '')}::${text.slice(start + length + 1)}`
}

/** An address in one form of many; `undefined` if it can't be read. */
const canonical = (text: string, canonicalAddress: CanonicalAddress | undefined): string | undefined => {
  const address = parseAddress(text)
  return address ? formatAddress(address) : (answerNow(canonicalAddress?.(plain(text))) ?? undefined)
}

const plain = (text: string): string => text.trim().toLowerCase()

/** Whether an address is one of several; `undefined` if one that would have to be compared can't be read. */
export type AddressTest = (text: string) => boolean | undefined

/** Reads a list of addresses once, for many that are compared with it. */
export const addressTest = (list: readonly string[], canonicalAddress?: CanonicalAddress): AddressTest => {
  const read = new Set<string>()
  const unread = new Set<string>()
  for (const text of list) {
    const address = canonical(text, canonicalAddress)
    if (address === undefined) unread.add(plain(text))
    else read.add(address)
  }
  return (text) => {
    const address = canonical(text, canonicalAddress)
    if (address === undefined ? unread.has(plain(text)) : read.has(address)) return true
    return unread.size > 0 || (address === undefined && read.size > 0) ? undefined : false
  }
}

/** Whether two texts are one address; `undefined` if one of them can't be read. */
export const sameAddress = (a: string, b: string, canonicalAddress?: CanonicalAddress): boolean | undefined =>
  addressTest([b], canonicalAddress)(a)
