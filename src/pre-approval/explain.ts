import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { elementsOf, paramsOf } from '../core/value'
import type { PreApprovalCertainty, PreApprovalField, PreApprovalFinding } from '../model/pre-approval'
import type { PreApprovalCategory, SubjectKind } from '../model/schema'
import { bureauIn } from './bureau'
import { takesLetter } from './letters'
import { provinceNamed } from './provinces'
import { practiceIn, statusIn } from './requirement'

/** Words of one field that speak for a category. */
export interface PreApprovalWords {
  readonly field: PreApprovalField
  readonly terms: readonly string[]
}

/** The sentences of a language; each function gives one whole sentence. */
export interface PreApprovalMessages {
  /** Which category, how sure, because of which words. */
  readonly because: (about: {
    readonly category: PreApprovalCategory
    readonly certainty: PreApprovalCertainty
    readonly words: readonly PreApprovalWords[]
  }) => string
  /** Which paper, from which bureau; no documents where no text names one. */
  readonly paper: (about: { readonly bureau: string; readonly documents: readonly string[] }) => string
  /** Since when nobody has issued that paper, though the text of the edition still asks for it. */
  readonly notIssued: (about: { readonly since: string }) => string
  /** No longer asked for nationally; in the provinces that are named it still is. */
  readonly cancelled: (about: { readonly since: string | undefined; readonly provinces: readonly string[] }) => string
  /** Not asked for nationally, but where the subject is. */
  readonly local: (about: { readonly bureau: string; readonly documents: readonly string[] }) => string
  /** Individuals can't obtain a paper. */
  readonly individual: () => string
  /** What to do if the website has nothing to do with the category. */
  readonly mistaken: (about: { readonly category: PreApprovalCategory }) => string
  /** Whether the province takes a letter; where its text is silent, or the province not known, `accepted` is left out. */
  readonly letter: (about: { readonly province: string | undefined; readonly accepted: boolean | undefined }) => string
}

/** What is known beside the findings. */
export interface PreApprovalSituation {
  /** 省级行政区 of the subject, by its full or short name. */
  readonly province?: string
  readonly subject?: { readonly kind?: SubjectKind }
}

/** What a site owner needs to know of one category. */
export interface PreApprovalExplanation {
  readonly category: PreApprovalCategory
  readonly certainty: PreApprovalCertainty
  readonly sentences: readonly string[]
}

const wordsOf = ({ evidence }: PreApprovalFinding): PreApprovalWords[] => {
  const fields = [...new Set(evidence.map(({ field }) => field))]
  return fields.map((field) => ({
    field,
    terms: [...new Set(evidence.filter((piece) => piece.field === field).map(({ term }) => term))],
  }))
}

const demand = (finding: PreApprovalFinding, messages: PreApprovalMessages, province: string | undefined): string => {
  const { localPractice, since } = finding
  const status = statusIn(finding, province)
  if (status === 'cancelled')
    return messages.cancelled({ since, provinces: localPractice.map((place) => place.province) })
  const bureau = bureauIn(finding, province)
  const practice = status === 'local-practice' ? practiceIn(localPractice, province) : undefined
  const documents = (practice ?? finding).documents
  return status === 'required' ? messages.paper({ bureau, documents }) : messages.local({ bureau, documents })
}

const letter = (category: PreApprovalCategory, messages: PreApprovalMessages, text: string | undefined): string => {
  const province = provinceNamed(text)
  return messages.letter({ province, accepted: takesLetter(province, category) })
}

const explain = (
  finding: PreApprovalFinding,
  messages: PreApprovalMessages,
  { province, subject }: PreApprovalSituation,
): PreApprovalExplanation => {
  const { category, certainty, noLongerIssued } = finding
  const asked = statusIn(finding, province) !== 'cancelled'
  const sentences = [
    messages.because({ category, certainty, words: wordsOf(finding) }),
    demand(finding, messages, province),
    ...(asked && noLongerIssued !== undefined ? [messages.notIssued({ since: noLongerIssued })] : []),
    ...(asked && subject?.kind === 'individual' ? [messages.individual()] : []),
    ...(asked ? [messages.mistaken({ category }), letter(category, messages, province)] : []),
  ]
  return { category, certainty, sentences: sentences.map(String) }
}

/**
 * Findings in words, for the owner of the website: which category, because of which words; which paper from which bureau
 * of which province; what to do if the hit is mistaken (the 不涉及 letter, where a province's text speaks of one).
 * Total: what is no finding is left out.
 *
 * @param messages `preApprovalMessages` of a locale
 */
export const explainPreApproval = (
  findings: readonly PreApprovalFinding[],
  messages: PreApprovalMessages,
  situation: PreApprovalSituation = {},
): readonly PreApprovalExplanation[] =>
  freeze(
    elementsOf(findings).flatMap((finding) =>
      attempt(() => [explain(paramsOf(finding) as unknown as PreApprovalFinding, messages, situation ?? {})], []),
    ),
  )
