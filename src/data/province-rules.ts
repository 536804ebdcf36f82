import { once } from '../text/remember'
import { provinceRules, provinceTexts } from './packed'

/** A text that requirements of provinces come from. */
export interface ProvinceText {
  /** A short name: UC24. */
  readonly id: string
  readonly provider: string
  readonly date: string
  readonly sure: 'A' | 'B' | 'C'
  readonly source: string
}

/** What one text says of one province and one rule. */
export interface ProvinceRow {
  /** Two digits of GB/T 2260. */
  readonly province: string
  readonly text: ProvinceText
  readonly code: string
  readonly for: 'individual' | 'unit' | undefined
  readonly level: 'error' | 'review' | 'off'
  readonly data: Readonly<Record<string, string>>
}

const tableOf = (text: string): string[][] => text.split('\n').map((row) => row.split('\t'))

/** The texts by their short names. */
export const provinceTextsById: () => ReadonlyMap<string, ProvinceText> = /* @__PURE__ */ once(
  () =>
    new Map(
      tableOf(provinceTexts).map((row) => {
        const [id, provider, date, sure, source] = row as [string, string, string, ProvinceText['sure'], string]
        return [id, Object.freeze({ id, provider, date, sure, source })]
      }),
    ),
)

const dataOf = (text: string): Readonly<Record<string, string>> =>
  Object.freeze(
    text === '-' ? {} : Object.fromEntries(text.split(';').map((pair) => pair.split('=') as [string, string])),
  )

/** Everything that texts say of provinces. */
export const provinceRows: () => readonly ProvinceRow[] = /* @__PURE__ */ once(() =>
  Object.freeze(
    tableOf(provinceRules).map((row): ProvinceRow => {
      const [province, text, code, who, level, data] = row as [
        string,
        string,
        string,
        string,
        ProvinceRow['level'],
        string,
      ]
      return Object.freeze({
        province,
        text: provinceTextsById().get(text)!,
        code,
        for: who === '-' ? undefined : (who as 'individual' | 'unit'),
        level,
        data: dataOf(data),
      })
    }),
  ),
)
