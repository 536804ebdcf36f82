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

/** Also a verb (学会生活), an adverb (总会放晴) and an adjective (有限的时间): nothing unless they end a name. */
const ambiguous: ReadonlySet<string> = new Set(['学会', '总会', '有限'])

const closing = /^(?:$|网$|官网|官方|网站|主页|公司|责任|合伙|股份|分会)/

/**
 * How sure an organisation word is before what follows it: as its list says where the name or its noun ends (书法学会官网);
 * elsewhere a person must look (医院实习日记), unless the word is an ordinary one too.
 *
 * @param behind the rest of the folded name
 */
export const organisationAt = (word: string, behind: string, certainty: Certainty): Certainty | undefined => {
  if (closing.test(behind)) return certainty
  return ambiguous.has(word) ? undefined : 'suspected'
}
