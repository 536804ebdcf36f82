import { fold } from '../text/fold'
import { isPlainHan } from '../text/kinds'
import { longestPerson, tokensOf } from './persons'
import { turned } from './romanised'

/** A person's own name, as it is compared. */
interface OwnName {
  readonly tokens: readonly string[]
  readonly whole: string
}

const ownName = (person: string): OwnName => {
  const tokens = person.length > longestPerson ? [] : isPlainHan(person) ? [person] : tokensOf(person)
  return { tokens, whole: tokens.join('') }
}

/** What is added to a person's name to make a website's of it. */
const siteEnding = /的?(?:官方网站|官网|网站|网|小站|站)$/

/** Whether a website name is this person's name and 网, 站 or 官网. */
export const samePersonWithEnding = (person: string, folded: string): boolean => {
  const { whole } = ownName(person)
  return whole !== '' && folded !== whole && folded.replace(siteEnding, '') === whole
}

/** The same Chinese characters in any order: 清和沈 for 沈清和. */
const inOrder = (text: string): string => [...text].sort().join('')

/**
 * Whether a website name is this person's name: in any case, script, order, spacing and punctuation; in Latin letters with the
 * surname at either end, in one word or several. A text of more than 1,000 units is no one's name.
 *
 * @param folded the folded text of the name, if it is known
 */
export const samePerson = (name: string, person: string, folded: string = fold(name, true).text): boolean => {
  const { tokens, whole } = ownName(person)
  if (name.length > longestPerson) return false
  if (whole === folded) return whole !== ''
  if (isPlainHan(whole)) return whole.length === folded.length && inOrder(whole) === inOrder(folded)
  return /^[a-z]+$/.test(folded) && (turned(tokensOf(name)).includes(whole) || turned(tokens).includes(folded))
}
