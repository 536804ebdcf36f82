import type { Path } from '../core/issue'
import { isList } from '../core/value'
import type { Facts } from '../model/facts'
import type { PreApprovalFinding, PreApprovalInput, PreApprovalRequirement } from '../model/pre-approval'
import type { PreApprovalCategory, Website } from '../model/schema'
import { bureauIn } from './bureau'
import type { PreApprovalHit, PreApprovalLetter, PreApprovalNeed } from './demand'
import { detectPreApproval } from './detect'
import { takesLetter } from './letters'
import { nationalNumber } from './national-numbers'
import { strictness } from './plan'
import { provinceNamed } from './provinces'
import { linesOf, practiceIn, statusIn } from './requirement'

const inputOf = (website: Website, { subject }: Facts): PreApprovalInput => ({
  name: website.name,
  description: website.description,
  serviceContents: website.serviceContents,
  domains: website.domains,
  // A person's name tells nothing of a website.
  subjectName: subject?.kind === 'individual' ? undefined : (subject?.registeredName ?? subject?.name),
  subjectKind: subject?.kind,
  businessScope: subject?.businessScope,
})

/** The strictest line of a category: what a ticked category asks for. */
const strictest = (
  lines: readonly PreApprovalRequirement[],
  category: PreApprovalCategory,
  province: string | undefined,
): PreApprovalRequirement => {
  const own = lines.filter((line) => line.category === category)
  return strictness.flatMap((status) => own.filter((line) => statusIn(line, province) === status))[0]!
}

/** The field with the words that count most; those of the subject are at the website itself. */
const placeOf = ({ evidence }: PreApprovalFinding): Path => {
  const first = evidence.reduce((best, piece) => (piece.weight > best.weight ? piece : best))
  if (first.field === 'subjectName' || first.field === 'businessScope') return []
  return first.index === undefined ? [first.field] : [first.field, first.index]
}

const hitsOf = ({ evidence }: PreApprovalFinding): PreApprovalHit[] =>
  evidence.map(({ field, index = 0, term, start, end }) => ({ field, index, word: term, start, end }))

/** Whether only the business scope says so. */
const certaintyOf = ({ certainty, evidence }: PreApprovalFinding): PreApprovalNeed['certainty'] =>
  evidence.every(({ field }) => field === 'businessScope') ? 'scope' : certainty

type Source = Pick<PreApprovalRequirement, 'topic' | 'status' | 'issuingBureau' | 'documents'> &
  Partial<Pick<PreApprovalFinding, 'bureaus' | 'localPractice' | 'doubtfulIn' | 'noLongerIssued'>>

const isFor = (entry: unknown, category: PreApprovalCategory): boolean =>
  typeof entry === 'object' && entry !== null && (entry as { category?: unknown }).category === category

/** The entry of a list for a category. */
export const entryFor = (list: unknown, category: PreApprovalCategory): object | undefined =>
  isList(list) ? (list as readonly object[]).find((entry: unknown) => isFor(entry, category)) : undefined

const letterFor = (website: Website, category: PreApprovalCategory, text: unknown): PreApprovalLetter | undefined => {
  const entry = entryFor(website.notInvolved, category)
  if (entry === undefined) return undefined
  const province = provinceNamed(text)
  const accepted = takesLetter(province, category)
  return {
    ...(province !== undefined && { province }),
    ...(accepted !== undefined && { accepted }),
    isSubmitted: typeof (entry as { letter?: unknown }).letter === 'string',
  }
}

/** What a line of the table asks of a website; `undefined` if nobody asks for it in the subject's province. */
const needFor = (
  website: Website,
  province: string | undefined,
  category: PreApprovalCategory,
  source: Source,
  rest: Pick<PreApprovalNeed, 'certainty' | 'at'> & { readonly found: readonly PreApprovalHit[] },
): PreApprovalNeed | undefined => {
  const status = statusIn(source, province)
  if (status === 'cancelled') return undefined
  const practice = status === 'local-practice' ? practiceIn(source.localPractice, province) : undefined
  const letter = letterFor(website, category, province)
  const demand = {
    category,
    number: nationalNumber(source.topic),
    issuingBureau: bureauIn(source, province),
    documents: [...(practice ?? source).documents],
    found: rest.found,
    ...(source.noLongerIssued !== undefined && { noLongerIssued: source.noLongerIssued }),
    ...(letter && { letter }),
  }
  return { certainty: rest.certainty, status, demand, at: rest.at }
}

const none: readonly PreApprovalNeed[] = /* @__PURE__ */ Object.freeze([])

/** The categories for which a website needs a document, as far as its own words, its ticks and the scope tell. */
export const preApprovalNeeds = (website: Website, facts: Facts): readonly PreApprovalNeed[] => {
  const { edition, province } = facts
  const declared: readonly unknown[] = isList(website.declaredCategories) ? website.declaredCategories : []
  const findings = detectPreApproval(inputOf(website, facts), edition)
  if (findings.length === 0 && declared.length === 0) return none
  const lines = linesOf(edition)
  return [...new Set(lines.map((line) => line.category))].flatMap((category) => {
    const finding = findings.find((other) => other.category === category)
    const found = finding ? hitsOf(finding) : []
    const tick = declared.indexOf(category)
    const at = finding ? placeOf(finding) : ['declaredCategories', tick]
    const need =
      tick >= 0
        ? needFor(website, province, category, strictest(lines, category, province), {
            certainty: 'declared',
            at,
            found,
          })
        : finding && needFor(website, province, category, finding, { certainty: certaintyOf(finding), at, found })
    return need ?? []
  })
}
