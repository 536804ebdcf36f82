/**
 * Public suffixes below .cn: seven categories, thirty-four provinces, and 公司.cn, 网络.cn and 網絡.cn (in ASCII here).
 * Source: CNNIC's list of second-level domains, as the Public Suffix List's ICANN section has it; read 2026-11. Facts
 * only. Below .中国 and .中國 there are none.
 */
const secondLevels =
  ' ac com edu gov mil net org ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj xn--55qx5d xn--io0a7i xn--od0alg '

/** Longer top-level domains with suffixes of two labels, .香港 among them; all of two letters may have such too. */
const withSuffixes = ' aero arpa int pro xn--4dbrk0ce xn--90a3ac xn--j6w193g xn--o3cw4h '

/**
 * The registrable part of an ASCII host, as far as a small table can tell: below .cn, and below top-level domains without
 * suffixes of two labels. Elsewhere (co.uk) nothing is said of three labels and more; pass a `registrableDomain` made
 * from the Public Suffix List to judge those too.
 */
export const registrableBelowCn = (host: string): string | null | undefined => {
  const labels = host.split('.')
  const top = labels.at(-1) as string
  const second = labels.at(-2) ?? ''
  const parts = top === 'cn' && secondLevels.includes(` ${second} `) ? 3 : 2
  if (labels.length < parts) return null
  const isUnknown = top !== 'cn' && (top.length === 2 || withSuffixes.includes(` ${top} `))
  if (isUnknown && labels.length > 2) return undefined
  return labels.slice(-parts).join('.')
}
