/** Scores the names of test/fresh-names.tsv: the share right by part. */

const unescaped = (text) =>
  text.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))

const noted = (facts, key) => new RegExp(`\\[${key}=([^\\]]+)\\]`).exec(facts)?.[1]

const factsOf = (kind, facts = '') => {
  const [registeredName, person, domain] = ['registered', 'person', 'domain'].map((key) => noted(facts, key))
  return {
    subject: { kind, ...(registeredName && { registeredName }), ...(person && { name: person }) },
    ...(domain && { website: { domains: [domain] } }),
  }
}

/** Whether issues bear one expectation out: `ok`, a code at level error, or a code with `?` at level review. */
const bearsOut = (issues, expected) => {
  const found = issues.filter(({ level }) => level !== 'advice')
  if (expected === 'ok') return found.length === 0
  const code = expected.replace('?', '').replace('-suspected', '')
  const level = expected.endsWith('?') || expected.endsWith('-suspected') ? 'review' : 'error'
  return found.some((issue) => issue.code.replace('-suspected', '') === code && issue.level === level)
}

/** @param judge (name, facts) => issues */
export const scoreFresh = (rows, judge) => {
  const parts = new Map()
  const wrong = []
  for (const [name, kind, expected, part, facts] of rows) {
    const issues = judge(unescaped(name), factsOf(kind, facts))
    const isRight = expected.split('|').some((one) => bearsOut(issues, one))
    const { right, all } = parts.get(part) ?? { right: 0, all: 0 }
    parts.set(part, { right: right + (isRight ? 1 : 0), all: all + 1 })
    if (!isRight)
      wrong.push(`${part}\t${name}\texpected ${expected}\tgot ${issues.map(({ code, level }) => `${code} ${level}`)}`)
  }
  return { parts, wrong }
}
