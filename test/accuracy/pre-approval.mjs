const share = (part, whole) => (whole === 0 ? undefined : part / whole)

const scoreOf = (rows, has) => {
  let right = 0
  let claimed = 0
  let labelled = 0
  for (const row of rows) {
    const is = row.expected.includes(row.category)
    const says = has(row)
    if (is) labelled++
    if (says) claimed++
    if (is && says) right++
  }
  const precision = share(right, claimed)
  const recall = share(right, labelled)
  const f1 = share(2 * right, claimed + labelled)
  return { right, claimed, labelled, precision, recall, f1 }
}

const categories = ['news', 'publishing', 'education', 'medical', 'broadcasting', 'culture']

const summarise = (judged) => {
  const byCategory = {}
  for (const category of categories) {
    const rows = judged.map((row) => ({ ...row, category, found: row.findings.find((f) => f.category === category) }))
    byCategory[category] = {
      definite: scoreOf(rows, ({ found }) => found?.certainty === 'definite'),
      any: scoreOf(rows, ({ found }) => found !== undefined),
    }
  }
  const macro = (level) => {
    const scored = categories.map((category) => byCategory[category][level].f1).filter((f1) => f1 !== undefined)
    return share(scored.reduce((sum, f1) => sum + f1, 0), scored.length)
  }
  const none = judged.filter(({ expected }) => expected.length === 0)
  const noneWith = (test) => share(none.filter(({ findings }) => findings.some(test)).length, none.length)
  return {
    rows: judged.length,
    byCategory,
    macroF1: { definite: macro('definite'), any: macro('any') },
    none: {
      rows: none.length,
      definite: noneWith(({ certainty }) => certainty === 'definite'),
      any: noneWith(() => true),
    },
  }
}

/**
 * Scores `detectPreApproval` on labelled sites.
 *
 * @param rows cells of the file: name, description, expected categories (blank-divided, or `none`), note
 * @param detect `detectPreApproval`
 * @returns figures without the rows whose note says [debatable], the same for those alone, and every wrong row
 */
export const scorePreApproval = (rows, detect) => {
  const judged = rows
    .filter(([name]) => name !== undefined && name !== '' && !name.startsWith('#'))
    .map(([name, description = '', labels = '', note = '']) => ({
      name,
      debatable: note.includes('[debatable]'),
      expected: labels.split(/[\s,;|+]+/).filter((label) => categories.includes(label)),
      findings: detect({ name, description }),
    }))
  const clear = judged.filter(({ debatable }) => !debatable)
  const wrong = []
  for (const { name, debatable, expected, findings } of judged) {
    const missed = expected.filter((category) => !findings.some((finding) => finding.category === category))
    const extra = findings.filter(({ category }) => !expected.includes(category))
    if (missed.length > 0 || extra.length > 0)
      wrong.push({
        name,
        debatable,
        expected,
        missed,
        extra: extra.map(({ category, certainty, evidence }) => ({
          category,
          certainty,
          terms: [...new Set(evidence.map(({ term }) => term))],
        })),
      })
  }
  return { ...summarise(clear), debatable: summarise(judged.filter(({ debatable }) => debatable)), wrong }
}
