import type { Certainty, Words } from '../../model/lists'
import { once } from '../../text/remember'
import { unpack } from '../../text/unpack'
import { lookUpBy, wordsIn } from '../../text/word-list'
import { organisation } from '../packed'

/** What is known of an organisation word of clause 14.1.B: whether the source names it, and how sure it is. */
export type OrganisationWord = {
  readonly named: boolean
  readonly certainty: Certainty
}

const list = /* @__PURE__ */ once(() => unpack(organisation))

/** 公司、组织等类型的字眼 (clause 14.1.B): every organisation word in folded form, each after the mark of its label. */
export const organisationText = (): string => list().text

/** The same word by word. */
export const organisationWords: Words = () => wordsIn(organisationText())

/** What is known of a word of `organisationWords`; `undefined` for any other. */
export const organisationWord = /* @__PURE__ */ lookUpBy(organisationText, (group): OrganisationWord => {
  const [certainty, named] = (list().labels[group] as string).split(' ')
  return { named: named !== undefined, certainty: certainty as Certainty }
})

/** Also a verb (学会生活), an adverb (总会放晴) and an adjective (有限的时间). */
const ambiguous: ReadonlySet<string> = new Set(['学会', '总会', '有限'])

const closing = /^(?:$|网$|官网|官方|网站|主页|公司|责任|合伙|股份|分会)/

/**
 * Whether an organisation word names an organisation, given what follows it: 学会, 总会 and 有限 do only if the name
 * or its noun ends there (书法学会, 书法学会官网), every other word does anywhere.
 *
 * @param behind the rest of the folded name
 */
export const namesOrganisation = (word: string, behind: string): boolean => !ambiguous.has(word) || closing.test(behind)
