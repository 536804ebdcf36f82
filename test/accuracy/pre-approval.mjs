import { printTable, share } from './table.mjs'

const categories = ['news', 'publishing', 'education', 'medical', 'broadcasting', 'culture']

const scoreOf = (rows, category, says) => {
  const labelled = rows.filter(({ expected }) => expected.includes(category))
  const claimed = rows.filter(({ findings }) =>
    findings.some((finding) => finding.category === category && says(finding)),
  )
  const right = claimed.filter(({ expected }) => expected.includes(category)).length
  return {
    right,
    claimed: claimed.length,
    labelled: labelled.length,
    precision: share(right, claimed.length),
    recall: share(right, labelled.length),
    f1: share(2 * right, claimed.length + labelled.length),
  }
}

const isDefinite = ({ certainty }) => certainty === 'definite'
const isAny = () => true

const mean = (scores) => {
  const known = scores.map(({ f1 }) => f1).filter((f1) => f1 !== null)
  return share(
    known.reduce((sum, f1) => sum + f1, 0),
    known.length,
  )
}

const summarise = (rows) => {
  const definite = categories.map((category) => scoreOf(rows, category, isDefinite))
  const any = categories.map((category) => scoreOf(rows, category, isAny))
  const none = rows.filter(({ expected }) => expected.length === 0)
  const noneWith = (says) => share(none.filter(({ findings }) => findings.some(says)).length, none.length)
  return {
    rows: rows.length,
    perCategory: categories.map((category, i) => ({ category, definite: definite[i], any: any[i] })),
    macroF1: { definite: mean(definite), any: mean(any) },
    none: { rows: none.length, definite: noneWith(isDefinite), suspected: noneWith((finding) => !isDefinite(finding)) },
  }
}

const mistakesOf = ({ name, debatable, expected, findings }) => ({
  name,
  debatable,
  expected,
  missed: expected.filter((category) => !findings.some((finding) => finding.category === category)),
  tooMuch: findings
    .filter(({ category }) => !expected.includes(category))
    .map(({ category, certainty, evidence }) => ({
      category,
      certainty,
      terms: [...new Set(evidence.map(({ term }) => term))],
    })),
})

/** The labels of a row. Of alternatives (`news|publishing`), those found are right; the first is missed if none is found. */
const expectedBy = (labels, findings) => {
  const isFound = (category) => findings.some((finding) => finding.category === category)
  return labels.split(/[\s,]+/).flatMap((label) => {
    const allowed = label.split('|').filter((one) => categories.includes(one))
    const found = allowed.filter(isFound)
    return found.length > 0 ? found : allowed.slice(0, 1)
  })
}

/**
 * Scores detection on labelled websites.
 *
 * @param rows cells: name, description, expected categories divided by commas or blanks (`a|b` if either is right; or `none`), note
 * @param detect `detectPreApproval`
 * @returns per category precision and recall of `definite` and of `definite or suspected`, the same apart for the rows
 *   whose note says [debatable], and every row with a wrong category
 */
export const scorePreApproval = (rows, detect) => {
  const judged = rows
    .filter(([name = '']) => name !== '' && !name.startsWith('#'))
    .map(([name, description = '', labels = '', note = '']) => {
      const findings = detect({ name, description })
      return { name, debatable: note.includes('[debatable]'), expected: expectedBy(labels, findings), findings }
    })
  return {
    ...summarise(judged.filter(({ debatable }) => !debatable)),
    debatable: summarise(judged.filter(({ debatable }) => debatable)),
    wrong: judged.map(mistakesOf).filter(({ missed, tooMuch }) => missed.length > 0 || tooMuch.length > 0),
  }
}

const percent = (part) => (part === null ? '–' : `${(100 * part).toFixed(1)} %`)

const printSummary = ({ rows, perCategory, macroF1, none }, title) => {
  console.log(`${title}: ${rows} websites`)
  const head = [
    'category',
    'labelled',
    'definite',
    'precision',
    'recall',
    'definite or suspected',
    'precision',
    'recall',
  ]
  const cells = perCategory.map(({ category, definite, any }) => [
    ...[category, definite.labelled],
    ...[definite.claimed, definite.precision, definite.recall],
    ...[any.claimed, any.precision, any.recall],
  ])
  console.log(printTable(head, cells))
  console.log(`macro-F1: ${percent(macroF1.definite)} definite, ${percent(macroF1.any)} definite or suspected`)
  console.log(
    `of ${none.rows} websites labelled none ${percent(none.definite)} are definite, ${percent(none.suspected)} suspected`,
  )
}

/** Prints a score; with `wrong` also every row that went wrong. */
export const printPreApproval = (score, { wrong = false } = {}) => {
  printSummary(score, 'scored')
  console.log('')
  printSummary(score.debatable, 'debatable')
  if (!wrong) return
  for (const { name, debatable, expected, missed, tooMuch } of score.wrong) {
    const much = tooMuch.map(({ category, certainty, terms }) => `${category} ${certainty} (${terms})`)
    const parts = [
      debatable && 'debatable',
      `expected ${expected.length > 0 ? expected : 'none'}`,
      missed.length > 0 && `missed ${missed}`,
      much.length > 0 && `too much: ${much.join(', ')}`,
    ]
    console.log(`  ${name}\t${parts.filter(Boolean).join('; ')}`)
  }
}
