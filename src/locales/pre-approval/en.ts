import { categoriesEn } from '../../model/labels'
import type { PreApprovalMessages } from '../../pre-approval/explain'
import { bureauEn, notIssuedEn, papersEn, sourcesEn, termsEn } from '../../pre-approval/wording'

const lower = (bureau: string): string => bureauEn(bureau).replace(/^The/, 'the')

/** What was detected, in words for the owner of the website. */
export const preApprovalMessages: PreApprovalMessages = {
  because: ({ category, certainty, words }) => {
    const parts = words.map(({ field, terms }) => `${termsEn(terms)} in ${sourcesEn[field]}`).join('; ')
    return `The website ${certainty === 'definite' ? 'is' : 'may be'} about ${categoriesEn[category]}: ${parts}.`
  },
  paper: ({ bureau, documents }) => `Submit ${papersEn(documents)} from ${lower(bureau)} with the filing.`,
  notIssued: ({ since }) => notIssuedEn(since),
  cancelled: ({ since, provinces }) =>
    `This pre-approval is no longer required nationally${since === undefined ? '' : ` since ${since}`}${provinces.length === 0 ? '' : `, but ${provinces.join(', ')} may still ask for documents`}; the communications administration of your province decides.`,
  local: ({ bureau, documents }) =>
    `There is no national requirement, but your province may ask for ${documents.join(' or ') || `the opinion of ${lower(bureau)}`}; ask your provider first.`,
  individual: () =>
    'Individuals cannot obtain a pre-approval. Remove that content, or let an organisation file the website.',
  mistaken: ({ category }) =>
    `If the website is not about ${categoriesEn[category]}, replace these words, or add an explanation of what it really shows.`,
  letter: ({ province, accepted }) => {
    if (accepted === true)
      return `${province} accepts a letter of non-involvement (不涉及说明); submit it with the filing.`
    if (accepted === false)
      return `${province} does not accept a letter of non-involvement (不涉及说明); change the content or submit the document.`
    return province === undefined
      ? 'Some provinces accept a letter of non-involvement (不涉及说明); ask your provider what yours does.'
      : `Ask your provider whether ${province} accepts a letter of non-involvement (不涉及说明).`
  },
}
