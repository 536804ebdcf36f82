import { type FactSchema, factSchemas } from '../model/fact-schema'
import { isPlace, placeNames } from '../model/place'
import { subjectKind } from '../model/schema'
import { refuse } from './mistake'
import { checkKeys, checkWord } from './nearest'

const valueTypes: readonly string[] = ['string', 'number', 'boolean', 'object', 'array']

/** The levels, from the strictest to the mildest. */
export const levels: readonly string[] = ['error', 'review', 'advice']

const names = [
  'code',
  'level',
  'clause',
  'on',
  'at',
  'subjectKinds',
  'needs',
  'supersededBy',
  'triggers',
  'when',
  'check',
  'cleared',
  'downgrade',
]

type Definition = Readonly<Record<string, unknown>>

/** A list of texts, or none. */
const textsIn = (maker: string, name: string, list: unknown): readonly string[] => {
  if (list === undefined) return []
  if (!Array.isArray(list) || !list.every((text) => typeof text === 'string'))
    refuse(maker, `${name} must be a list of texts`, list)
  return list as readonly string[]
}

/** A fact that a rule needs, or a part of one: `subject.name`. */
const checkFact = (maker: string, fact: string): void => {
  const [name = '', ...parts] = fact.split('.')
  checkWord(`${maker}: needs`, 'fact', name, Object.keys(factSchemas))
  let schema: FactSchema | undefined = factSchemas[name]
  for (const part of parts) {
    // What is in an opaque fact, the caller alone knows.
    if (schema?.type === 'opaque') return
    const known: Readonly<Record<string, FactSchema | undefined>> = schema?.type === 'object' ? schema.schemas : {}
    checkWord(`${maker}: needs: ${fact}`, 'part', part, Object.keys(known))
    schema = known[part]
  }
}

const checkDowngrade = (maker: string, level: unknown, downgrade: unknown): void => {
  if (downgrade === undefined) return
  if (typeof downgrade !== 'object' || downgrade === null)
    refuse(maker, "downgrade must be { to: 'review', when: (params) => … }", downgrade)
  const { to, when, ...more } = downgrade as Definition
  checkKeys(maker, 'option of downgrade', more, ['to', 'when'])
  checkWord(`${maker}: downgrade.to`, 'level', to, levels)
  if (levels.indexOf(to as string) <= levels.indexOf(level as string))
    refuse(maker, `downgrade.to must be milder than ${level}`, to)
  if (typeof when !== 'function') refuse(maker, 'downgrade.when must be a function', when)
}

const isCode = (code: unknown): boolean => typeof code === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(code)

/** Throws a TypeError that names the rule and the mistake. */
export const checkDefinition = (given: unknown): void => {
  const definition = (given ?? {}) as Definition
  const { code, level, clause, on, at, triggers, when, check, cleared } = definition
  if (!isCode(code)) refuse('rule', "code must be 'family.problem', in small letters", code)
  const maker = `rule ${code}`
  // A rule that another one is made of has every field of a node.
  if (definition.kind !== 'rule') checkKeys(maker, 'option', definition, names)
  checkWord(maker, 'level', level, levels)
  if (typeof clause !== 'string') refuse(maker, 'clause must be a text', clause)
  if (!/^[a-z-]+-analysis$/.test(String(on))) checkWord(`${maker}: on`, 'type or analysis', on, valueTypes)
  if (at !== undefined && !isPlace(at)) checkWord(`${maker}: at`, 'place in a filing', at, placeNames())
  for (const kind of textsIn(maker, 'subjectKinds', definition.subjectKinds))
    checkWord(`${maker}: subjectKinds`, 'kind of subject', kind, subjectKind.values)
  for (const fact of textsIn(maker, 'needs', definition.needs)) checkFact(maker, fact)
  for (const one of textsIn(maker, 'supersededBy', definition.supersededBy))
    if (!isCode(one)) refuse(maker, 'supersededBy must list codes', one)
  if (triggers !== undefined && !Number.isInteger(triggers))
    refuse(maker, 'triggers must be triggers of the analysis', triggers)
  if (when !== undefined && typeof when !== 'function') refuse(maker, 'when must be a function', when)
  if (typeof check !== 'function') refuse(maker, 'check must be a function', check)
  if (cleared !== undefined && typeof cleared !== 'function') refuse(maker, 'cleared must be a function', cleared)
  checkDowngrade(maker, level, definition.downgrade)
}
