import type { Level } from '../index'
import type { Checked } from './checked'

/** What was counted in a run, or in a part of it. */
export interface Totals {
  checked: number
  /** How many have no error. */
  ok: number
  unusable: number
  /** How many rows name no kind of subject, so that rules for some kinds do not judge them. */
  withoutKind: number
  readonly levels: Record<Level, number>
  readonly codes: Record<string, number>
}

export const noTotals = (): Totals => ({
  checked: 0,
  ok: 0,
  unusable: 0,
  withoutKind: 0,
  levels: { error: 0, review: 0, advice: 0 },
  codes: {},
})

/** Counts what was checked. */
export const count = (totals: Totals, { ok, issues, withoutKind }: Checked): void => {
  totals.checked++
  if (withoutKind) totals.withoutKind++
  if (ok) totals.ok++
  for (const { code, level } of issues) {
    totals.levels[level]++
    totals.codes[code] = (totals.codes[code] ?? 0) + 1
  }
}

/** Adds the counts of a part. */
export const addTotals = (totals: Totals, part: Totals): void => {
  totals.checked += part.checked
  totals.ok += part.ok
  totals.unusable += part.unusable
  totals.withoutKind += part.withoutKind
  for (const level of ['error', 'review', 'advice'] as const) totals.levels[level] += part.levels[level]
  for (const [code, number] of Object.entries(part.codes)) totals.codes[code] = (totals.codes[code] ?? 0) + number
}

/** The codes of a run, the most frequent first. */
export const frequentCodes = ({ codes }: Totals): [string, number][] =>
  Object.entries(codes).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))

/** The mildest level of issue that makes a run fail. */
export const failLevels = ['error', 'review', 'advice', 'never'] as const

export type FailOn = (typeof failLevels)[number]

/** The levels that make a run fail. */
export const failing = (failOn: FailOn): readonly string[] =>
  failOn === 'never' ? [] : failLevels.slice(0, failLevels.indexOf(failOn) + 1)

/** 0 if all is clean, 1 if an issue is as severe as the limit, 2 if something could not be used. */
export const exitCodeOf = ({ unusable, levels }: Totals, failOn: FailOn): 0 | 1 | 2 => {
  if (unusable > 0) return 2
  return failing(failOn).some((level) => levels[level as Level] > 0) ? 1 : 0
}
