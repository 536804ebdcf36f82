import { fold } from '../text/fold'
import { isPlainHan } from '../text/kinds'
import type { NameAnalysis } from './analysis'

const folded = (text: string): string => (isPlainHan(text) ? text : fold(text, true).text)

/** Whether a website name contains a registered name as a whole, or its 字号. */
export const containsRegisteredName = (name: NameAnalysis, registeredName: string): boolean => {
  const contains = (text: string) => text !== '' && name.folded.text.includes(text)
  // Only what fails as a whole must be parsed.
  return contains(folded(registeredName)) || contains(folded(name.company(registeredName).tradeName))
}
