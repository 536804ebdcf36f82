import { cnSuffixes } from '../data/packed'
import { provinces } from '../data/provinces'
import { once } from '../text/remember'

/** The public suffixes below .cn: categories, provinces, and two in Chinese (公司.cn, 网络.cn, in ASCII here). */
const secondLevels = /* @__PURE__ */ once(
  () => new Set([...cnSuffixes.split('\n'), ...provinces().map(({ iso }) => iso.toLowerCase())]),
)

/**
 * The registrable part of an ASCII host as far as a small table can tell: below .cn, and below top-level domains of three
 * letters or more. Elsewhere suffixes of two labels are usual (co.uk), so nothing is said of three labels and more;
 * pass a `registrableDomain` made from the Public Suffix List to judge those too.
 */
export const registrableBelowCn = (host: string): string | null | undefined => {
  const labels = host.split('.')
  const top = labels.at(-1) as string
  const second = labels.at(-2) ?? ''
  const parts = top === 'cn' && secondLevels().has(second) ? 3 : 2
  if (labels.length < parts) return null
  if (parts === 2 && labels.length > 2 && top.length === 2 && top !== 'cn') return undefined
  return labels.slice(-parts).join('.')
}
