import { freeze } from '../core/freeze'
import { checkOptions, refuse } from '../core/mistake'
import { type ProvinceRow, provinceRows } from '../data/province-rules'
import { type Province, provinceNamed, provinces } from '../data/provinces'
import { checkEdition } from '../name/check-edition'
import type { EditionNameIssue, OrderIssue } from '../rules/all'
import { optionalNameRules, optionalRules } from '../rules/by-place'
import { type AnyIssueShape, type Edition, edition as editionOf, type Overlay } from '../rulesets/edition'
import { overlayProvisions } from './overlay'

/** Whose rows count, and until when. */
export interface ProvinceOptions {
  /** Only texts of this provider: `tencent`, `ucloud`, `huawei`, `aliyun`. */
  readonly provider?: string
  /** Only texts of this day or before, YYYY-MM-DD. */
  readonly date?: string
}

const maker = 'withProvince'

const named = ({ code, iso, name }: Province): Overlay['province'] => ({ code: `${code}0000`, iso: `CN-${iso}`, name })

/**
 * Returns the provinces that `withProvince` knows, those of the mainland first.
 *
 * @example allProvinces()[0] // { code: '110000', iso: 'CN-BJ', name: '北京市' }
 */
export const allProvinces = (): readonly Overlay['province'][] =>
  freeze(
    provinces()
      .filter(({ iso }) => iso !== '-')
      .map(named),
  )

const overlayOf = (province: Province, rows: readonly ProvinceRow[]): Overlay => {
  const texts = [...new Set(rows.map(({ text }) => text))]
  return freeze({
    province: named(province),
    texts: texts.map(({ provider, date, source }) => ({ provider, date, source })),
  })
}

/** The options, checked. */
const optionsOf = (options: ProvinceOptions): ProvinceOptions => {
  checkOptions(maker, options, ['provider', 'date'])
  const { provider, date } = options
  const providers = [...new Set(provinceRows().map(({ text }) => text.provider))]
  if (provider !== undefined && !providers.includes(provider))
    refuse(maker, `provider must be one of ${providers.join(', ')}`, provider)
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) refuse(maker, 'date must be YYYY-MM-DD', date)
  return options
}

/** Whether a text is of a day or before; a month without a day counts from its first. */
const isBy = (date: string, day: string | undefined): boolean => day === undefined || date <= day

const rulesFor = (rows: readonly ProvinceRow[]) => {
  const codes = new Set(rows.map(({ code }) => code))
  return [...optionalNameRules, ...optionalRules].filter(({ code }) => codes.has(code))
}

/**
 * Returns an edition with what a province requires beyond it, by the newest texts that apply. Where two providers contradict
 * each other, issues are reviews that name both. `overlay.texts` is empty if no text about the province is known; then
 * nothing else changes.
 *
 * @param province 广东, 广东省, 440000, 44, CN-GD or GD
 * @throws TypeError if there is no such province
 * @example withProvince(latest, '广东').overlay.province.iso // 'CN-GD'
 */
export const withProvince = <I extends AnyIssueShape = never>(
  edition: Edition<I>,
  province: string,
  options: ProvinceOptions = {},
): Edition<I | EditionNameIssue | OrderIssue> & { readonly overlay: Overlay } => {
  checkEdition(maker, edition)
  const found =
    provinceNamed(province) ?? refuse(maker, 'the province must be one such as 广东, 440000 or CN-GD', province)
  const { provider, date } = optionsOf(options)
  const rows = provinceRows().filter(
    (row) =>
      row.province === found.code &&
      (provider === undefined || row.text.provider === provider) &&
      isBy(row.text.date, date),
  )
  const overlay = overlayOf(found, rows)
  if (rows.length === 0) return Object.freeze({ ...edition, overlay })
  return editionOf({
    base: edition,
    id: `${edition.id}+${overlay.province.iso}`,
    rules: rulesFor(rows),
    provisions: overlayProvisions(rows, overlay.province.iso),
    overlay,
  }) as never
}
