import { share } from './table.mjs'

/** The codes of a labelled file, and the codes of ours that answer each: the first one's errors count for precision. */
const codes = {
  'too-short': ['name.too-short', 'name.empty'],
  'place-name': ['name.place', 'name.place-suspected'],
  'national-word': ['name.national-word'],
  'pure-digits': ['name.all-digits'],
  'pure-letters': ['name.all-latin'],
  'special-symbol': ['name.special-symbol', 'name.foreign-script'],
  'banned-word': ['name.sensitive-word', 'name.sensitive-suspected'],
  'domain-as-name': ['name.is-domain'],
  'person-name': ['name.is-person', 'name.person-suspected'],
  'organisation-word': ['name.organisation-word'],
}

const labelOf = (code) => Object.keys(codes).find((label) => label === code || codes[label].includes(code)) ?? code

/** One row of a labelled file: name, kind of subject, codes or `ok`, note. */
export const parseRow = ([name, kind, expected, note = '']) => {
  const host = /\[domain=([^\]]+)\]/.exec(note)?.[1]
  return {
    name,
    expected: expected === 'ok' ? [] : expected.split(',').map((code) => labelOf(code.trim())),
    fullName: note.includes('[full-name]'),
    debatable: note.includes('[debatable]') && !note.includes('[full-name]'),
    sample: note.includes('[seed-example]'),
    facts: {
      subject: { kind, ...(note.includes('[national-level]') && { level: 'national' }) },
      ...(host && { website: { domains: [host] } }),
    },
  }
}

const scoreRows = (rows, judge) => {
  const judged = rows.map((row) => {
    const issues = judge(row.name, row.facts)
    const at = (levels) =>
      new Set(issues.filter(({ level }) => levels.includes(level)).map(({ code }) => labelOf(code)))
    return { ...row, issues, errors: at(['error']), marks: at(['error', 'review']) }
  })
  const perCode = Object.keys(codes).map((code) => {
    const labelled = judged.filter(({ expected }) => expected.includes(code))
    const errors = judged.filter(({ errors }) => errors.has(code))
    const marked = judged.filter(({ marks }) => marks.has(code))
    return {
      code,
      labelled: labelled.length,
      errors: errors.length,
      errorPrecision: share(errors.filter(({ expected }) => expected.includes(code)).length, errors.length),
      precision: share(marked.filter(({ expected }) => expected.includes(code)).length, marked.length),
      recall: share(labelled.filter(({ marks }) => marks.has(code)).length, labelled.length),
    }
  })
  const fine = judged.filter(({ expected, sample }) => expected.length === 0 && !sample)
  const noisy = fine.filter(({ issues }) => issues.some(({ level }) => level === 'review'))
  const refused = fine.filter(({ issues }) => issues.some(({ level }) => level === 'error'))
  const wrong = judged.flatMap(({ name, expected, sample, issues, errors, marks }) => {
    const tooMuch = [...errors].filter((code) => !expected.includes(code))
    const missed = expected.filter((code) => !marks.has(code))
    const noise =
      expected.length === 0 && !sample ? issues.filter(({ level }) => level === 'review').map(({ code }) => code) : []
    return tooMuch.length + missed.length + noise.length > 0 ? [{ name, expected, tooMuch, missed, noise }] : []
  })
  return {
    rows: rows.length,
    perCode,
    fine: fine.length,
    noise: share(noisy.length, fine.length),
    refused: share(refused.length, fine.length),
    wrong,
  }
}

/**
 * Scores a labelled file of names. Debatable rows are scored apart; full registered names are scored without the
 * exemption, and looked at once more with it: then neither a place nor 人民 may be an error.
 *
 * @param judge (name, facts) => issues
 */
export const scoreNames = (rows, judge) => {
  const parsed = rows.filter(([name]) => name !== 'name').map(parseRow)
  const registered = parsed.filter(({ fullName }) => fullName)
  const refused = registered.filter(({ name, facts }) => {
    const issues = judge(name, { ...facts, subject: { ...facts.subject, registeredName: name } })
    return issues.some(
      ({ code, level }) => level === 'error' && (code === 'name.place' || code === 'name.national-word'),
    )
  })
  return {
    ...scoreRows(
      parsed.filter(({ debatable }) => !debatable),
      judge,
    ),
    debatable: scoreRows(
      parsed.filter(({ debatable }) => debatable),
      judge,
    ),
    registeredNames: { rows: registered.length, refused: refused.map(({ name }) => name) },
  }
}
