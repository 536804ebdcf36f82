import type { BureauMatch } from '../../pre-approval/bureau'
import type { PreApprovalMessages } from '../../pre-approval/explain'
import type { PreApprovalDemand, PreApprovalHit } from '../../pre-approval/website'

type Category = PreApprovalDemand['category']

const categories: Readonly<Record<Category, string>> = {
  news: 'news (新闻)',
  publishing: 'publishing (出版)',
  education: 'education (教育)',
  medical: 'health care, drugs and medical devices (医疗保健、药品和医疗器械)',
  broadcasting: 'radio, film and television programmes (广播电影电视节目)',
  culture: 'culture (文化)',
  religion: 'religion (宗教)',
  'ride-hailing': 'ride hailing (网络预约车)',
  finance: 'internet finance (互联网金融)',
  tutoring: 'tutoring outside school (校外培训)',
}

const fields: Readonly<Record<PreApprovalHit['field'], string>> = {
  name: 'the website name',
  description: 'the description',
  subjectName: 'the registered name',
  businessScope: 'the business scope',
  serviceContents: 'the service contents',
  domains: 'a domain',
}

const quoted = (words: readonly string[]): string => [...new Set(words)].map((word) => `“${word}”`).join(', ')

const paperOf = (documents: readonly string[]): string =>
  documents.join(' or ') || 'its written approval (前置审批文件)'

const demandOf = ({ category, issuingBureau, documents }: PreApprovalDemand): string =>
  `${categories[category]}, by ${paperOf(documents)} from ${issuingBureau}`

const demandsOf = (demands: readonly PreApprovalDemand[]): string => demands.map(demandOf).join('; ')

const becauseOf = (found: readonly PreApprovalHit[]): string =>
  found.length === 0 ? 'By the categories ticked' : `Going by ${quoted(found.map(({ word }) => word))}`

type About = { demands: readonly PreApprovalDemand[]; found: readonly PreApprovalHit[] }

const reasons: Readonly<Record<Exclude<BureauMatch, 'same'>, string>> = {
  renamed: 'the issuer of this paper took that task over later; check that the bureau accepts it',
  national: 'the issuer of this paper is the national one; check that the bureau accepts it',
  'other-province': 'the issuer of this paper is of another province; check that it is the subject’s own',
  'lower-level': 'the issuer of this paper is not a provincial one; hand in the provincial bureau’s paper',
  'other-bureau': 'the issuer of this paper is not in charge of that category; hand in the right bureau’s paper',
}

/** Clause 15: pre-approval. */
export const preApproval = {
  'pre-approval.missing': ({ demands, found }: About) =>
    `${becauseOf(found)}, the website needs a pre-approval: ${demandsOf(demands)}. Obtain the paper and hand it in together with the filing.`,
  'pre-approval.suspected': ({ demands, found }: About) =>
    `${becauseOf(found)}, the website may need a pre-approval: ${demandsOf(demands)}. Check what it is about: hand in the paper if it applies, else choose other words or add an explanation.`,
  'pre-approval.by-individual': ({ demands, found }: About) =>
    `${becauseOf(found)}, the website needs a pre-approval: ${demandsOf(demands)}. Individuals cannot obtain one; leave that content out, or let an organisation file the website.`,
  'pre-approval.other-bureau': ({
    category,
    issuingBureau,
    reason,
  }: {
    category: Category
    issuingBureau: string
    reason: Exclude<BureauMatch, 'same'>
  }) => `A pre-approval for ${categories[category]} comes from ${issuingBureau}; ${reasons[reason]}.`,
  'pre-approval.expired': ({ category, days }: { category: Category; days: number }) =>
    `The pre-approval for ${categories[category]} expired ${days} ${days === 1 ? 'day' : 'days'} ago. Renew it before you file.`,
} as const

/** What was detected, in words for the owner of the website. */
export const preApprovalMessages: PreApprovalMessages = {
  because: ({ category, certainty, words }) => {
    const parts = words.map(({ field, terms }) => `${quoted(terms)} in ${fields[field]}`).join(' and ')
    return certainty === 'definite'
      ? `The website is about ${categories[category]}, by ${parts}.`
      : `The website may be about ${categories[category]}, by ${parts}.`
  },
  paper: ({ bureau, documents }) => `The filing must come with ${paperOf(documents)} from ${bureau}.`,
  cancelled: ({ since, provinces }) =>
    `This pre-approval is no longer asked for nationally${since === undefined ? '' : ` since ${since}`}${provinces.length === 0 ? '' : `, though ${provinces.join(', ')} may still ask for papers`}; the bureau of your province decides.`,
  local: ({ bureau, documents }) =>
    `There is no national requirement, but your province may ask for ${documents.join(' or ') || `the opinion of ${bureau}`}; ask your provider first.`,
  individual: () =>
    'Individuals cannot obtain a pre-approval; leave that content out, or let an organisation file the website.',
  mistaken: ({ category }) =>
    `If the website has nothing to do with ${categories[category]}, replace these words, or write in the remark what it really shows.`,
  letter: ({ province, accepted }) => {
    if (accepted === true)
      return `${province} takes a letter of non-involvement (不涉及说明); hand it in together with the filing.`
    if (accepted === false)
      return `${province} takes no letter of non-involvement (不涉及说明); change the content or hand in the paper.`
    return province === undefined
      ? 'Some provinces take a letter of non-involvement (不涉及说明); ask your provider what yours does.'
      : `Ask your provider whether ${province} takes a letter of non-involvement (不涉及说明).`
  },
}
