import type { PreApprovalInput } from '../model/pre-approval'
import { anyOf, BLANK, REPEAT, SLOW, SYMBOL } from '../text/classes'
import { CONTEXT, DECLARED, EVIDENCE, LABEL } from './vocabulary'

/** A part of the input by its name. */
export type Field = keyof PreApprovalInput

/** How a field is read. */
export interface Manner {
  /** Blanks and symbols only hide words here; in running text they divide them. */
  readonly joins: boolean
  /** The lists that count here. */
  readonly lists: number
  /** What a scan must show for the field to be read at all: a list, or characters that it can't see through. */
  readonly wakes: number
}

const hidden = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL, REPEAT)

const evidence = /* @__PURE__ */ anyOf(EVIDENCE, CONTEXT)
const name: Manner = { joins: true, lists: evidence, wakes: /* @__PURE__ */ anyOf(EVIDENCE, hidden) }
const prose: Manner = { joins: false, lists: evidence, wakes: /* @__PURE__ */ anyOf(EVIDENCE, SLOW) }

/** How each field is read. */
export const manners: Readonly<Record<Field, Manner>> = {
  name,
  subjectName: name,
  description: prose,
  businessScope: prose,
  serviceContents: { joins: true, lists: DECLARED, wakes: /* @__PURE__ */ anyOf(DECLARED, hidden) },
  domains: { joins: false, lists: LABEL, wakes: LABEL },
}

/** One text of the input. */
export interface FieldText {
  readonly field: Field
  /** Which element of a field that is a list. */
  readonly index?: number | undefined
  readonly text: string
}

/** No form takes more than this in one field, so nobody reads what stands behind. */
const mostElements = 1000
const mostUnits = 20_000

const fields = /* @__PURE__ */ Object.keys(manners) as readonly Field[]

/**
 * Whether any text of an input passes a test. Input of any shape: what is no text, or can't be read, says nothing.
 *
 * @param test is told the field, the text, and its place in a field that is a list
 */
export const someText = (input: unknown, test: (field: Field, text: string, index?: number) => boolean): boolean => {
  try {
    for (const field of fields) {
      const value: unknown = (input as Record<Field, unknown>)[field]
      if (typeof value === 'string') {
        if (test(field, value.slice(0, mostUnits))) return true
      } else if (Array.isArray(value)) {
        for (let index = 0; index < value.length && index < mostElements; index++) {
          const text: unknown = value[index]
          if (typeof text === 'string' && test(field, text.slice(0, mostUnits), index)) return true
        }
      }
    }
  } catch {
    return false
  }
  return false
}
