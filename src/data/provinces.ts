import { once } from '../text/remember'
import { provinces as rows } from './packed'

/** A division of the first level, or 新疆生产建设兵团, which has no code and no letters of its own. */
export interface Province {
  /** Two digits of GB/T 2260. */
  readonly code: string
  /** Two letters of ISO 3166-2:CN: CN-BJ without the country. */
  readonly iso: string
  /** The characters that filing numbers begin with; some provinces have two: 甘 and 陇, 川 and 蜀. */
  readonly letters: string
  readonly name: string
  /** The name without its kind: 广东. */
  readonly short: string
}

/** All provinces, those of the mainland first. */
export const provinces: () => readonly Province[] = /* @__PURE__ */ once(() =>
  rows.split('\n').map((row): Province => {
    const [code, iso, letters, name, short] = row.split('\t') as [string, string, string, string, string]
    return { code, iso, letters, name, short }
  }),
)

/** The province of a full or short name, of a letter (粤), of a code of two or six digits, or of ISO 3166-2:CN with or without the country. */
export const provinceNamed = (name: unknown): Province | undefined => {
  if (typeof name !== 'string') return undefined
  const text = name.trim().replace(/^CN-/i, '').toUpperCase()
  const code = /^\d{2}0000$/.test(text) ? text.slice(0, 2) : text
  const named = provinces().filter(({ name, short, code: own, iso, letters }) =>
    [name, short, own, iso, ...letters].includes(code),
  )
  // 新疆 means the region, not 新疆生产建设兵团, which has no code of its own.
  return named.find(({ iso }) => iso !== '-')
}
