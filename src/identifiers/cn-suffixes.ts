/**
 * Public suffixes below .cn: seven categories, thirty-four provinces, and two in Han (公司.cn, 网络.cn, in ASCII here).
 * Source: CNNIC's list of second-level domains, as the Public Suffix List's ICANN section has it; read 2026-11. Facts only.
 */
const secondLevels =
  ' ac com edu gov mil net org ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj xn--55qx5d xn--io0a7i '

/**
 * The registrable part of an ASCII host as far as a small table can tell: below .cn, and below top-level domains of three
 * letters or more. Elsewhere suffixes of two labels are usual (co.uk), so nothing is said of three labels and more;
 * pass a `registrableDomain` made from the Public Suffix List to judge those too.
 */
export const registrableBelowCn = (host: string): string | null | undefined => {
  const labels = host.split('.')
  const top = labels.at(-1) as string
  const second = labels.at(-2) ?? ''
  const parts = top === 'cn' && secondLevels.includes(` ${second} `) ? 3 : 2
  if (labels.length < parts) return null
  if (parts === 2 && labels.length > 2 && top.length === 2 && top !== 'cn') return undefined
  return labels.slice(-parts).join('.')
}
