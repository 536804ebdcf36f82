import { isList } from '../core/value'
import type { FormChoice } from '../model/form-numbers'

/** How one value is written at a portal; both functions give `undefined` for what they cannot read or write. */
export interface ValueCodec {
  readonly read: (raw: unknown) => unknown
  readonly write: (value: unknown) => unknown
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /\S/.test(value) ? value : undefined

/** A text as it is. */
export const text: ValueCodec = { read: textOf, write: textOf }

/** Several texts in one, with half-width semicolons between. */
export const texts: ValueCodec = {
  read: (raw) => {
    const parts = textOf(raw)
      ?.split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    return parts === undefined || parts.length === 0 ? undefined : parts
  },
  write: (value) =>
    isList(value) &&
    value.length > 0 &&
    value.every((part) => textOf(part) !== undefined && !String(part).includes(';'))
      ? value.join(';')
      : undefined,
}

const numberOf = (raw: unknown): number | undefined => {
  const number = typeof raw === 'string' && /^\d{1,16}$/.test(raw) ? Number(raw) : raw
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined
}

/** The number of a choice; `undefined` if it has no number, or several with different meanings. */
const numberFor = (choices: readonly FormChoice<string>[], value: unknown): number | undefined => {
  const numbers = choices.filter((each) => each.value === value).map(({ number }) => number)
  return numbers.length === 1 ? numbers[0] : undefined
}

/** A choice of the national form, by its number. */
// @__NO_SIDE_EFFECTS__
export const choice = (choices: readonly FormChoice<string>[]): ValueCodec => ({
  read: (raw) => {
    const number = numberOf(raw)
    return choices.find((each) => each.number === number)?.value
  },
  write: (value) => numberFor(choices, value),
})

/** Several choices of the national form, as the sum of their bits. */
// @__NO_SIDE_EFFECTS__
export const bits = (choices: readonly FormChoice<string>[]): ValueCodec => ({
  read: (raw) => {
    const sum = numberOf(raw)
    if (sum === undefined || sum === 0) return undefined
    const set = choices.filter(({ number }) => Math.floor(sum / number) % 2 === 1)
    const known = set.reduce((all, { number }) => all + number, 0)
    return known === sum ? [...new Set(set.map(({ value }) => value))] : undefined
  },
  write: (value) => {
    if (!isList(value) || value.length === 0) return undefined
    const numbers = [...new Set(value)].map((each) => numberFor(choices, each))
    return numbers.reduce<number | undefined>(
      (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
      0,
    )
  },
})
