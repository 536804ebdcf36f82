import type { Framing } from '../data/words/pre-approval-contexts'
import type {
  PreApprovalCategory,
  PreApprovalEvidence,
  PreApprovalFinding,
  PreApprovalInput,
  PreApprovalRequirement,
} from '../model/pre-approval'
import { manners, someText } from './fields'
import { type Reading, readText } from './read'
import { linesOf, type PreApprovalEdition } from './requirement'
import { vocabulary } from './vocabulary'
import { certaintyOf, discount, totalWeight } from './weigh'

const evidenceOf = ({ field, index, terms }: Reading): PreApprovalEvidence[] => {
  const evidence: PreApprovalEvidence[] = []
  const seen = new Set<string>()
  for (const { word, start, end, meaning } of terms) {
    if (seen.has(word)) continue
    seen.add(word)
    for (const [topic, { weights }] of meaning.senses) {
      const weight = weights[field]
      if (weight === 0) continue
      const piece = { field, start, end, term: word, topic, weight }
      evidence.push(index === undefined ? piece : { ...piece, index })
    }
  }
  return evidence
}

/** What a site says that it is instead: in its name, or in its description. */
const framingsOf = ({ field, framings }: Reading): readonly Framing[] =>
  field === 'name' ? framings : field === 'description' ? framings.filter(({ inName }) => !inName) : []

/** The line of the table whose topic the evidence speaks for most; the first of several. */
const leading = (rows: readonly PreApprovalRequirement[], evidence: readonly PreApprovalEvidence[]) => {
  const weights = rows.map(({ topic }) => totalWeight(evidence.filter((piece) => piece.topic === topic)))
  return rows[weights.indexOf(Math.max(...weights))] as PreApprovalRequirement
}

const judge = (
  category: PreApprovalCategory,
  rows: readonly PreApprovalRequirement[],
  all: readonly PreApprovalEvidence[],
  framings: readonly Framing[],
): PreApprovalFinding | undefined => {
  const evidence = all.filter(({ topic }) => rows.some((row) => row.topic === topic))
  const weight = totalWeight(evidence) - discount(category, framings)
  const certainty = certaintyOf(weight)
  if (certainty === undefined) return undefined
  const { status, issuingBureau, documents, since, localPractice = [] } = leading(rows, evidence)
  const finding = {
    category,
    certainty,
    weight,
    evidence,
    status,
    issuingBureau,
    documents: [...documents],
    localPractice: localPractice.map((practice) => ({ ...practice, documents: [...practice.documents] })),
  }
  return since === undefined ? finding : { ...finding, since }
}

const nothing: readonly PreApprovalFinding[] = /* @__PURE__ */ Object.freeze([])

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
): readonly PreApprovalFinding[] => {
  const words = vocabulary()
  const { scan } = words.lexicon
  if (!someText(input, (field, text) => (scan(text) & manners[field].wakes) !== 0)) return nothing
  const readings: Reading[] = []
  someText(input, (field, text, index) => {
    readings.push(readText({ field, text, index }, scan(text), manners[field], words))
    return false
  })
  const evidence = readings.flatMap(evidenceOf)
  if (evidence.length === 0) return nothing
  const framings = readings.flatMap(framingsOf)
  const table = linesOf(edition)
  const findings: PreApprovalFinding[] = []
  for (const category of new Set(table.map((row) => row.category))) {
    const rows = table.filter((row) => row.category === category)
    const finding = judge(category, rows, evidence, framings)
    if (finding) findings.push(finding)
  }
  return findings.sort((a, b) => b.weight - a.weight || (a.category < b.category ? -1 : 1))
}
