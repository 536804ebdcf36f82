import type { PreApprovalInput } from '../model/pre-approval'
import { anyOf, BLANK, REPEAT, SLOW, SYMBOL } from '../text/characters'
import { CONTEXT, DECLARED, EVIDENCE, LABEL } from './meanings'

/** A part of the input by its name. */
export type Field = keyof PreApprovalInput

/** How a field is read. */
export interface FieldOptions {
  /** Blanks and symbols only hide words here; in running text they divide them. */
  readonly ignoresSeparators: boolean
  /** The lists that count here. */
  readonly lists: number
  /** The classes of character that a walk can't see through. */
  readonly opaque: number
}

const opaque = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL, REPEAT)
const evidence = /* @__PURE__ */ anyOf(EVIDENCE, CONTEXT)
const name: FieldOptions = { ignoresSeparators: true, lists: evidence, opaque }
const prose: FieldOptions = { ignoresSeparators: false, lists: evidence, opaque: SLOW }

const manners: Readonly<Record<Field, FieldOptions>> = {
  name,
  subjectName: name,
  description: prose,
  businessScope: prose,
  serviceContents: { ignoresSeparators: true, lists: DECLARED, opaque },
  domains: { ignoresSeparators: false, lists: LABEL, opaque: SLOW },
}

/** The fields in the order in which they are read; elsewhere a field goes by its number here. */
export const fields = /* @__PURE__ */ Object.keys(manners) as readonly Field[]

/** The number of a field within the name: for a word that the name does not end with. */
export const insideName = 6

/** How each field is read, by its number. */
export const mannerOf = /* @__PURE__ */ Object.values(manners) as readonly FieldOptions[]

/** One text of the input. */
export interface FieldText {
  /** The number of the field. */
  readonly field: number
  /** Which element of a field that is a list. */
  readonly index: number | undefined
  readonly text: string
}

/** No form takes more than this in one field, so nobody reads what stands behind. */
const mostElements = 1000
/** The same of one text, in UTF-16 units. */
export const mostUnits = 20_000

const cut = (text: string): string => (text.length > mostUnits ? text.slice(0, mostUnits) : text)

/** The texts of an input of any shape: what is no text, or can't be read, says nothing. */
export const textsOf = (input: unknown): readonly FieldText[] => {
  const texts: FieldText[] = []
  let field = 0
  const add = (text: unknown, index?: number): void => {
    if (typeof text === 'string') texts.push({ field, index, text: cut(text) })
  }
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.slice(0, mostElements).forEach(add)
    else add(value)
    field++
  }
  try {
    const given = input as PreApprovalInput
    // By name and one by one, in the order of `fields`: an engine knows where a property lies that is asked for by its name.
    read(given.name)
    read(given.subjectName)
    read(given.description)
    read(given.businessScope)
    read(given.serviceContents)
    read(given.domains)
  } catch {
    return texts
  }
  return texts
}
