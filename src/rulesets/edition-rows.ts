import { levels } from '../core/definition'
import { refuse } from '../core/mistake'
import { checkWord } from '../core/nearest'
import type { ObjectSchema, Schema } from '../model/kit'
import {
  certificate,
  materialKind,
  order,
  responsiblePerson,
  service,
  subject,
  subjectKind,
  website,
} from '../model/schema'
import { commonCodes, optionalCodes } from '../rules/codes'
import { checkObject, checkTexts, maker } from './edition-options'

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

const places = ['start', 'end', 'whole']
const sureness = ['A', 'B', 'C']
const provisionNames = [
  'code',
  'level',
  'for',
  'kinds',
  'service',
  'words',
  'where',
  'unless',
  'min',
  'max',
  'mode',
  'layer',
  'clause',
  'sure',
  'basis',
]

/** The name that the rule of a code is exported by: `name.format-word` → `nameFormatWord`. */
const camelCase = (code: string): string => code.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())

/** Checks an option that may be omitted and must be one of these words. */
const checkChoice = (of: string, what: string, value: unknown, words: readonly string[]): void => {
  if (value !== undefined) checkWord(of, what, value, words)
}

const checkProvision = (given: unknown, rules: readonly string[]): void => {
  const provision = checkObject('provisions', given, provisionNames)
  const { code, level, words, unless, kinds, min, max } = provision
  checkWord(`${maker}: provisions`, 'rule', code, [...commonCodes, ...optionalCodes, ...rules])
  const of = `${maker}: provision of ${code}`
  if (level !== 'off' && optionalCodes.includes(code as string) && !rules.includes(code as string))
    throw new TypeError(`${of}: only some editions have this rule; add rules: [${camelCase(code as string)}]`)
  checkChoice(of, 'level', level, [...levels, 'off'])
  checkChoice(of, 'group', provision.for, ['individual', 'unit'])
  checkChoice(of, 'place in a name', provision.where, places)
  checkChoice(of, 'service', provision.service, service.values)
  checkChoice(of, 'sureness', provision.sure, sureness)
  for (const [name, list] of Object.entries({ words, unless, kinds }))
    if (list !== undefined) checkTexts(`${name} of the provision of ${code}`, list)
  for (const kind of (kinds ?? []) as readonly string[]) checkWord(of, 'kind of subject', kind, subjectKind.values)
  for (const [name, value] of Object.entries({ min, max }))
    if (value !== undefined && !isNumber(value)) refuse(of, `${name} must be a number`, value)
}

/**
 * Checks the provisions that an edition is given.
 *
 * @param rules codes of the rules that the edition lists
 */
export const checkProvisions = (provisions: readonly unknown[], rules: readonly string[]): void => {
  for (const given of provisions) checkProvision(given, rules)
}

const fieldsOf = (prefix: string, { schemas }: Pick<ObjectSchema<never>, 'schemas'>): string[] =>
  Object.keys(schemas as Readonly<Record<string, Schema>>).map((name) => `${prefix}.${name}`)

/** The fields that a requirement can be about. */
const requiredFields = (): readonly string[] => [
  ...fieldsOf('order', order),
  ...fieldsOf('subject', subject),
  ...fieldsOf('subject.certificate', certificate),
  ...fieldsOf('subject.responsiblePerson', responsiblePerson),
  ...fieldsOf('website', website),
  ...fieldsOf('website.responsiblePerson', responsiblePerson),
]

const rowNames = [
  'field',
  'material',
  'condition',
  'of',
  'min',
  'unless',
  'types',
  'subjectKinds',
  'services',
  'provinces',
  'moreThan',
  'nonLocal',
  'youngerThan',
  'level',
  'withoutServer',
  'source',
  'clause',
  'sure',
  'lifted',
]
const conditions = ['age', 'local-certificate', 'local-mobile', 'separate-mobile']

/** Checks the requirements that an edition is given. */
export const checkRequired = (rows: readonly unknown[]): void => {
  const of = `${maker}: required`
  for (const given of rows) {
    const { field, material, condition, source, sure, subjectKinds = [] } = checkObject('required', given, rowNames)
    if ([field, material, condition].filter((one) => one !== undefined).length !== 1)
      refuse(of, 'a row must name a field, a material or a condition', given)
    checkChoice(of, 'field', field, requiredFields())
    checkChoice(of, 'material', material, materialKind.values)
    checkChoice(of, 'condition', condition, conditions)
    checkChoice(of, 'sureness', sure, sureness)
    if (typeof source !== 'string') refuse(of, 'source must say where that is published', source)
    checkTexts('required: subjectKinds', subjectKinds)
    for (const kind of subjectKinds as readonly string[]) checkWord(of, 'kind of subject', kind, subjectKind.values)
  }
}
