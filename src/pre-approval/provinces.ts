import { provinceNamed as divisionNamed, provinces } from '../data/provinces'
import { fold } from '../text/fold'
import { isHan } from '../text/lattice'
import { once } from '../text/remember'

/** A text as names are compared: folded, without spaces and symbols. */
export const folded = (text: string): string => fold(text, true).text

/** Has no code of its own; 新疆 alone means the region. */
const corps = '新疆生产建设兵团'

/** The full name of each province of the mainland, by its names, letters and codes: 广东, 粤, 44, 440000, GD, CN-GD. */
const byName = /* @__PURE__ */ once(() => {
  const names = new Map<string, string>([
    [corps, corps],
    ['兵团', corps],
  ])
  for (const { code, iso, letters, name, short } of provinces())
    if (code < '71' && name !== corps)
      for (const key of [name, short, ...letters, code, `${code}0000`, iso, `CN${iso}`]) names.set(folded(key), name)
  return names
})

/** The longest name: 新疆生产建设兵团. */
const longest = 8

/** 省级行政区 by its full name, from any of its names, its letter (粤) or its GB or ISO code; `undefined` for anything else. */
export const provinceNamed = (text: unknown): string | undefined =>
  typeof text === 'string' ? byName().get(folded(text)) : undefined

/** Whether there is such a province; beside those of the mainland, where filings are made, also 香港, 澳门 and 台湾. */
export const isProvince = (text: unknown): boolean =>
  provinceNamed(text) !== undefined || divisionNamed(text) !== undefined

/** The name that a text begins with, and the province: 广东 of 广东省文化厅 is 广东省, of 广东文化厅 too. */
export const provinceAtStart = (text: string): readonly [length: number, province: string] | undefined => {
  for (let length = isHan(text, 0) ? longest : 0; length > 1; length--) {
    const name = length > text.length ? undefined : byName().get(text.slice(0, length))
    if (name !== undefined) return [length, name]
  }
  return undefined
}
