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
