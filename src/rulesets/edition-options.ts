import { levels as levelNames } from '../core/definition'
import { refuse, shown } from '../core/mistake'
import { checkKeys, checkWord } from '../core/nearest'
import type { Node } from '../core/node'
import type { Rule } from '../core/rule'
import { analysisAt, typeAt } from '../model/place'
import { commonCodes, inputCodes, optionalCodes } from '../rules/codes'

/** The name of the maker in every message. */
export const maker = 'edition'

type Options = Readonly<Record<string, unknown>>

/** The options, as an object with names that are known. */
export const checkObject = (what: string, given: unknown, names: readonly string[]): Options => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    refuse(maker, `${what} must be an object`, given)
  checkKeys(maker, what === 'options' ? 'option' : `option of ${what}`, given as object, names)
  return given as Options
}

/** Throws a TypeError unless an option is a list. */
export const checkList = (name: string, list: unknown): void => {
  if (!Array.isArray(list)) refuse(maker, `${name} must be a list`, list)
}

/** Throws a TypeError unless an option is a list of texts. */
export const checkTexts = (name: string, list: unknown): void => {
  if (!Array.isArray(list) || !list.every((text) => typeof text === 'string'))
    refuse(maker, `${name} must be a list of texts`, list)
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

const checkLimit = (name: string, value: unknown): void => {
  if (name === 'maxWebsites' || name === 'maxDomains') {
    const { individual, unit } = (value ?? {}) as Options
    if (!isCount(individual) || !isCount(unit))
      refuse(maker, `limits.${name} must be { individual: 3, unit: 3 }: a count for each kind of subject`, value)
  } else if (name === 'symbols') {
    if (typeof value !== 'string') refuse(maker, 'limits.symbols must be a text of symbols: ()-', value)
  } else if (!isCount(value)) refuse(maker, `limits.${name} must be a whole number`, value)
}

const limitNames = ['minLength', 'maxLength', 'minHan', 'symbols', 'maxWebsites', 'maxDomains']

/**
 * Checks the limits that an edition is given.
 *
 * @param base the limits of the base edition, which remain unless changed
 */
export const checkLimits = (limits: unknown, base: Options): void => {
  const own = checkObject('limits', limits, limitNames)
  for (const [name, value] of Object.entries(own)) checkLimit(name, value)
  const { minLength, minHan = 0, maxLength = Number.POSITIVE_INFINITY } = { ...base, ...own } as Record<string, number>
  for (const [name, value] of Object.entries({ minLength, minHan }))
    if (value! > maxLength) refuse(maker, `limits.${name} must be at most maxLength, ${maxLength}`, value)
}

/** Checks the rules that an edition is given, and returns the codes that it can leave out. */
export const checkRules = (rules: readonly Rule<never, string, never>[]): readonly string[] => {
  const codes = new Set<string>()
  for (const [i, rule] of rules.entries()) {
    if ((rule as Partial<Node> | undefined)?.kind !== 'rule')
      refuse(maker, `rules[${i}] must be what rule() returns`, rule)
    const { code, at, on } = rule
    const type = typeAt(at)
    if (type === undefined) refuse(maker, `rule ${code} must name its place in a filing: at: 'website.name', …`, at)
    const analysis = analysisAt(String(at))
    if (on !== type && on !== analysis)
      refuse(maker, `rule ${code} at ${at} must be on: '${[type, analysis ?? []].flat().join("' or '")}'`, on)
    if (codes.has(code)) throw new TypeError(`${maker}: two rules have the code ${code}`)
    if (commonCodes.includes(code) || inputCodes.includes(code))
      throw new TypeError(`${maker}: every edition has a rule with the code ${code} already`)
    codes.add(code)
  }
  return [...commonCodes, ...optionalCodes, ...codes]
}

/** Checks a code of a rule that an edition changes. */
export const checkCode = (option: string, code: unknown, codes: readonly string[]): void => {
  if (inputCodes.includes(code as string))
    throw new TypeError(`${maker}: ${option}: ${shown(code)} is about the input, and no edition can change it`)
  checkWord(`${maker}: ${option}`, 'rule', code, codes)
}

/** Checks the levels and omissions of an edition. */
export const checkChanges = (levels: unknown, without: unknown, codes: readonly string[]): void => {
  if (typeof levels !== 'object' || levels === null || Array.isArray(levels))
    refuse(maker, "levels must be an object: { 'name.place': 'review' }", levels)
  for (const [code, level] of Object.entries(levels as object)) {
    checkCode('levels', code, codes)
    checkWord(`${maker}: levels['${code}']`, 'level', level, levelNames)
  }
  checkTexts('without', without)
  // The one clause of names that a person checks.
  for (const code of without as readonly string[]) checkCode('without', code, [...codes, 'name.unrelated'])
}
