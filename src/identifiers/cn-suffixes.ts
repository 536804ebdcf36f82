import { cnSuffixes } from '../data/packed'
import { provinces } from '../data/provinces'
import { once } from '../text/remember'

/** The public suffixes below .cn: categories, provinces, and two in Chinese (公司.cn, 网络.cn, in ASCII here). */
const secondLevels = /* @__PURE__ */ once(
  () => new Set([...cnSuffixes.split('\n'), ...provinces().map(({ iso }) => iso.toLowerCase())]),
)

/** Longer top-level domains with suffixes of two labels, .香港 among them; all of two letters may have such too. */
const withSuffixes = ' aero arpa int pro xn--4dbrk0ce xn--90a3ac xn--j6w193g xn--o3cw4h '

/**
 * The registrable part of an ASCII host, as far as a table knows it: below .cn, and below top-level domains without
 * suffixes of two labels. Returns `undefined` for three labels or more elsewhere (co.uk); pass a `registrableDomain`
 * that reads the Public Suffix List to judge those too.
 */
export const registrableBelowCn = (host: string): string | null | undefined => {
  const labels = host.split('.')
  const top = labels.at(-1) as string
  const second = labels.at(-2) ?? ''
  const parts = top === 'cn' && secondLevels().has(second) ? 3 : 2
  if (labels.length < parts) return null
  const isUnknown = top !== 'cn' && (top.length === 2 || withSuffixes.includes(` ${top} `))
  if (isUnknown && labels.length > 2) return undefined
  return labels.slice(-parts).join('.')
}
