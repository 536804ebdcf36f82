import { normaliseNumber } from '../identifiers/certificate'
import { dayOf } from '../model/date'

const milliseconds = 86_400_000

/** Year, month and day of a number of days since 1970, as eight digits. */
const digitsOf = (day: number): string => new Date(day * milliseconds).toISOString().slice(0, 10).replaceAll('-', '')

/** The age on a day of the person whose resident number this is; `undefined` if the number or the day is invalid. */
export const ageOn = (residentNumber: string, today: unknown): number | undefined => {
  const born = /^\d{6}(\d{8})\d{3}[\dX]$/.exec(normaliseNumber(residentNumber))?.[1]
  const day = dayOf(today)
  // Whole years are the difference of the eight digits, without its last four.
  return born === undefined || day === undefined
    ? undefined
    : Math.floor((Number(digitsOf(day)) - Number(born)) / 10_000)
}
