import type { Rule } from '../core/rule'
import { typeAt } from '../model/place'

/** Throws a TypeError that names the mistake. */
export const fail = (what: string): never => {
  throw new TypeError(`edition: ${what}`)
}

const counts: readonly string[] = ['minLength', 'maxLength', 'minHan']

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

/** Checks the limits that an edition is given. */
export const checkLimits = (limits: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(limits)) {
    const isPair = name === 'maxWebsites' || name === 'maxDomains'
    const { individual, unit } = (value ?? {}) as Readonly<Record<string, unknown>>
    if (isPair && !(isCount(individual) && isCount(unit)))
      fail(`limits.${name} must be { individual: 3, unit: 3 }: a count for each kind of subject`)
    if (!isPair && name !== 'symbols' && !counts.includes(name)) fail(`there is no limit called ${name}`)
    if (name === 'symbols' && typeof value !== 'string') fail('limits.symbols must be a text of symbols: ()-')
    if (counts.includes(name) && !isCount(value)) fail(`limits.${name} must be a whole number`)
  }
}

/** Checks that a table of pre-approval is one. */
export const checkTable = (table: unknown): void => {
  if (table !== undefined && typeof table !== 'function')
    fail('preApprovals must be a function that returns the lines of a table')
}

/** Checks that ordinary words are what `beian/words-full` exports, or the like. */
export const checkWords = (words: unknown): void => {
  if (words !== undefined && typeof words !== 'function')
    fail('ordinaryWords must be words such as fullWords of beian/words-full')
}

const isCode = (code: string): boolean => /^[a-z-]+\.[a-z-]+$/.test(code)

const levelNames: readonly unknown[] = ['error', 'review', 'advice']

/** Checks the rules and codes that an edition is given. */
export const checkCodes = (
  rules: readonly Rule<never, string, never>[],
  levels: object,
  without: readonly string[],
): void => {
  const codes = new Set<string>()
  for (const { code, at, on } of rules) {
    const type = typeAt(at)
    if (type === undefined) fail(`rule ${code} must name its place in a filing: at: 'website.name', …`)
    if (on !== type && !on.endsWith('-analysis')) fail(`rule ${code} is on: '${on}', but ${at} is of type '${type}'`)
    if (codes.has(code)) fail(`two rules have the code ${code}`)
    codes.add(code)
  }
  for (const [code, level] of Object.entries(levels))
    if (!levelNames.includes(level)) fail(`levels['${code}'] must be error, review or advice`)
  for (const code of [...Object.keys(levels), ...without]) if (!isCode(code)) fail(`'${code}' is no code`)
}

const isTexts = (list: unknown): boolean =>
  list === undefined || (Array.isArray(list) && list.every((text) => typeof text === 'string'))

/** Checks the provisions that an edition is given. */
export const checkProvisions = (provisions: readonly unknown[]): void => {
  for (const given of provisions) {
    const { code, level, words, unless, for: group } = (given ?? {}) as Readonly<Record<string, unknown>>
    if (typeof code !== 'string' || !isCode(code))
      fail(`a provision must name the code of a rule, not '${String(code)}'`)
    if (level !== undefined && level !== 'off' && !levelNames.includes(level))
      fail(`the provision of ${code} must have the level error, review, advice or off`)
    if (!isTexts(words) || !isTexts(unless)) fail(`words and unless of the provision of ${code} must be lists of texts`)
    if (group !== undefined && group !== 'individual' && group !== 'unit')
      fail(`the provision of ${code} must be for 'individual' or 'unit'`)
  }
}
