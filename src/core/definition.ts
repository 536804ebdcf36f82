const valueTypes: readonly unknown[] = ['string', 'number', 'boolean', 'object', 'array']
const levels: readonly unknown[] = ['error', 'review', 'advice']
const lists = ['subjectKinds', 'needs', 'supersededBy'] as const
const functions = ['check', 'when', 'cleared'] as const

const isAnalysis = (on: unknown): boolean => typeof on === 'string' && /^[a-z-]+-analysis$/.test(on)

const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === 'string')

/** What is wrong with the definition of a rule, in words; `undefined` if it is valid. */
const mistakeIn = (definition: Readonly<Record<string, unknown>>): string | undefined => {
  const { level, on, clause, check } = definition
  if (!levels.includes(level)) return 'level must be error, review or advice'
  if (typeof clause !== 'string') return 'clause must be a text'
  if (!valueTypes.includes(on) && !isAnalysis(on)) return `on must be ${valueTypes.join(', ')} or an analysis`
  if (check === undefined) return 'check must be a function'
  for (const name of lists)
    if (definition[name] !== undefined && !areTexts(definition[name])) return `${name} must be a list of texts`
  for (const name of functions)
    if (definition[name] !== undefined && typeof definition[name] !== 'function') return `${name} must be a function`
  return undefined
}

/** Throws a TypeError that names the rule and the mistake. */
export const checkDefinition = (given: unknown): void => {
  const definition = (given ?? {}) as Readonly<Record<string, unknown>>
  const { code } = definition
  if (typeof code !== 'string' || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(code))
    throw new TypeError("rule: code must be 'family.problem', in small letters")
  const mistake = mistakeIn(definition)
  if (mistake !== undefined) throw new TypeError(`rule ${code}: ${mistake}`)
}
