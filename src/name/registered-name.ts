import { fold } from '../text/fold'
import { isPlainHan } from '../text/kinds'
import { rememberLast } from '../text/remember'
import type { NameAnalysis } from './analysis'

const folded = (text: string): string => (isPlainHan(text) ? text : fold(text, true).text)

const foldWhole = /* @__PURE__ */ rememberLast(folded)
const foldShort = /* @__PURE__ */ rememberLast(folded)

/** Whether a website name contains a registered name as a whole, or its 字号. */
export const containsRegisteredName = (name: NameAnalysis, registeredName: string): boolean => {
  const contains = (text: string) => text !== '' && name.folded.text.includes(text)
  // Only what fails as a whole must be parsed.
  return contains(foldWhole(registeredName)) || contains(foldShort(name.company(registeredName).tradeName))
}
