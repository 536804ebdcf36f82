import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { PreApprovalFinding, PreApprovalInput } from '../model/pre-approval'
import { type FieldText, textsOf } from './fields'
import { type Line, type Plan, planOf } from './plan'
import { forgetText, readText } from './read'
import { linesOf, type PreApprovalEdition } from './requirement'
import { evidenceFor, weightOf } from './sums'
import { clear, count, noTally, type Tally } from './tally'
import { type Vocabulary, vocabulary } from './vocabulary'
import { certaintyOf, discount } from './weigh'

/** The line whose topic the evidence speaks for most; the first of several. */
const leading = ({ lines }: Plan, tally: Tally, words: Vocabulary): Line => {
  let best = lines[0] as Line
  let most = 0
  for (const line of lines) {
    if ((tally.topics & line.topic) === 0) continue
    const weight = weightOf(tally, line.topic, words)
    if (weight > most) {
      most = weight
      best = line
    }
  }
  return best
}

const judge = (
  plan: Plan,
  tally: Tally,
  texts: readonly FieldText[],
  words: Vocabulary,
): PreApprovalFinding | undefined => {
  const { category, topics, lines } = plan
  if ((tally.topics & topics) === 0) return undefined
  const weight = weightOf(tally, topics, words) - discount(category, tally.framings)
  const certainty = certaintyOf(weight)
  if (certainty === undefined) return undefined
  const line = lines.length === 1 ? (lines[0] as Line) : leading(plan, tally, words)
  const finding = {
    category,
    certainty,
    weight,
    evidence: evidenceFor(tally, topics, texts, words),
    status: line.status,
    issuingBureau: line.issuingBureau,
    documents: line.documents,
    localPractice: line.localPractice,
  }
  return line.since === undefined ? finding : { ...finding, since: line.since }
}

/** Keeps findings by weight, the heaviest first, then by category. There are few, so nothing has to be sorted. */
const insert = (findings: PreApprovalFinding[], finding: PreApprovalFinding): void => {
  let at = findings.length
  for (; at > 0; at--) {
    const { weight, category } = findings[at - 1] as PreApprovalFinding
    if (weight > finding.weight || (weight === finding.weight && category < finding.category)) break
    findings[at] = findings[at - 1] as PreApprovalFinding
  }
  findings[at] = finding
}

const nothing: readonly PreApprovalFinding[] = /* @__PURE__ */ Object.freeze([])

const tally: Tally = /* @__PURE__ */ noTally()

const detect = (input: PreApprovalInput, edition: PreApprovalEdition | undefined): readonly PreApprovalFinding[] => {
  const words = vocabulary()
  // What the caller may run, getters and the edition's own function, runs before anything is counted.
  const texts = textsOf(input)
  const plans = planOf(linesOf(edition))
  clear(tally)
  for (let source = 0; source < texts.length; source++) {
    const text = texts[source] as FieldText
    count(tally, readText(text, words), source, text, words)
  }
  forgetText()
  if (tally.topics === 0) return nothing
  const findings: PreApprovalFinding[] = []
  for (const plan of plans) {
    const finding = judge(plan, tally, texts, words)
    if (finding) insert(findings, finding)
  }
  return freeze(findings)
}

/**
 * Which pre-approval categories a website seems to belong to, by the words of its own texts (clause 15).
 * Total: input of any shape gives findings or none. Time grows linearly with the text, of which the first 20,000 units of
 * each field are read.
 *
 * @param edition whose table decides which topics count, to which category, and whom they ask; else the default edition's
 * @returns findings by weight, the heaviest first, then by category; spans are UTF-16 offsets into the input's own texts
 */
export const detectPreApproval = (
  input: PreApprovalInput,
  edition?: PreApprovalEdition,
): readonly PreApprovalFinding[] => attempt(() => detect(input, edition), nothing)
