import { attempt } from '../core/attempt'
import { isList } from '../core/value'
import type { PreApprovalField, PreApprovalInput } from '../model/pre-approval'
import { anyOf, BLANK, REPEAT, SLOW, SYMBOL } from '../text/characters'

/** What kind of field a word counts in: a text, a 服务内容, the label of a domain, a business scope. */
export type FieldKind = 'text' | 'declared' | 'label' | 'scope'

/** How a field is read. */
export interface FieldOptions {
  readonly kind: FieldKind
  /** Running text has clauses. */
  readonly isProse: boolean
  /** Blanks and symbols only hide words here; in running text they divide them. */
  readonly ignoresSeparators: boolean
  /** The classes of character that the search can't see through. */
  readonly opaque: number
}

const opaque = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL, REPEAT)
const name: FieldOptions = { kind: 'text', isProse: false, ignoresSeparators: true, opaque }
const prose: FieldOptions = { kind: 'text', isProse: true, ignoresSeparators: false, opaque: SLOW }

/** How each field is read. */
export const fieldOptions: Readonly<Record<PreApprovalField, FieldOptions>> = {
  name,
  subjectName: name,
  description: prose,
  remark: prose,
  serviceContents: { kind: 'declared', isProse: false, ignoresSeparators: true, opaque },
  domains: { kind: 'label', isProse: false, ignoresSeparators: false, opaque: SLOW },
  businessScope: { kind: 'scope', isProse: true, ignoresSeparators: false, opaque: SLOW },
}

/** One text of the input. */
export interface FieldText {
  readonly field: PreApprovalField
  /** Which element of a field that is a list. */
  readonly index: number | undefined
  readonly text: string
}

/** No form takes more than this in one field, so nobody reads what comes after. */
const mostElements = 1000
/** The same of one text, in UTF-16 units. */
export const mostUnits = 20_000

/** The texts of an input of any shape: what is no text, or cannot be read, says nothing. */
export const textsOf = (input: PreApprovalInput): readonly FieldText[] => {
  const texts: FieldText[] = []
  const add = (field: FieldText['field'], value: unknown, index?: number): void => {
    if (typeof value === 'string') texts.push({ field, index, text: value.slice(0, mostUnits) })
    else if (isList(value)) for (let i = 0; i < value.length && i < mostElements; i++) add(field, value[i], i)
  }
  // By name and one by one: an engine knows where a property lies that is asked for by its name.
  attempt(() => {
    add('name', input.name)
    add('subjectName', input.subjectName)
    add('description', input.description)
    add('remark', input.remark)
    add('serviceContents', input.serviceContents)
    add('domains', input.domains)
    add('businessScope', input.businessScope)
  }, undefined)
  return texts
}
