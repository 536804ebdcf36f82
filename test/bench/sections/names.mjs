// The whole of `validate(websiteName, name)`, against the loop, and against what gives the same verdicts.
import { compare, limitPass, passOf } from '../measure.mjs'
import { codesOf, zodNames } from '../peers/zod-names.mjs'
import { loadSource } from '../source.mjs'
import { listsOf } from '../words.mjs'
import { makeWorkload } from '../workload.mjs'

const npmLexicon = new URL('../peers/npm-lexicon.mjs', import.meta.url).pathname
const fromNpm = { 'text/lexicon': `export * from ${JSON.stringify(npmLexicon)}` }

const individual = { subject: { kind: 'individual', name: '欧阳秋实' } }
const enterprise = { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } }

const ours = 'beian validate'
const composition = 'composed of npm parts'
const refinements = 'zod 4 refinements over the composition'

const codesIn = ({ issues }) => [...new Set(issues.map(({ code }) => code))].sort().join(' ')

/** How many names get another report from the composition, or other codes from zod. */
const disagreements = (source, composed, schema, names) => {
  let reports = 0
  let codes = 0
  for (const name of names) {
    const report = source.validate(source.websiteName, name)
    const other = composed.validate(composed.websiteName, name)
    if (JSON.stringify(report) !== JSON.stringify(other)) reports++
    if (codesIn(report) !== codesOf(source.websiteName, schema.safeParse(name))) codes++
  }
  return { reports, codes }
}

/** What is measured; each is a copy of the library with a pass of its own, and those that report read every issue. */
const contendersOf = ({ source, known, registered, composed, schema }, texts) => {
  const issues = 'for (const issue of call(text).issues) sum += issue.code.length'
  const judge =
    ({ validate, websiteName }, facts) =>
    (name) =>
      validate(websiteName, name, facts)
  const contender = (name, body, call) => ({ name, texts, pass: passOf(name, body, call) })
  return [
    { name: 'charCodeAt loop', texts, pass: limitPass() },
    contender("normalize('NFKC')", "sum += text.normalize('NFKC').length"),
    contender('beian flags: the scan, and what may wake a rule', 'sum += call(text)', source.websiteName.reader.flags),
    contender(ours, issues, judge(source)),
    contender(`${ours}, an individual known`, issues, judge(known, individual)),
    contender(`${ours}, an enterprise known`, issues, judge(registered, enterprise)),
    contender(composition, issues, judge(composed)),
    contender(refinements, 'sum += call(text).success ? 1 : 0', (name) => schema.safeParse(name)),
  ]
}

export const measureNames = async ({ size, rounds, budget, seconds }) => {
  const source = await loadSource('names')
  const composed = await loadSource('composed', fromNpm)
  const schema = zodNames((await loadSource('zod', fromNpm)).websiteName)
  const copies = {
    source,
    composed,
    schema,
    known: await loadSource('known'),
    registered: await loadSource('registered'),
  }
  const { names } = makeWorkload({ lists: listsOf(source), size })
  const hasIssues = (name) => source.validate(source.websiteName, name).issues.length > 0
  const valid = names.filter((name) => !hasIssues(name))
  const checked = names.slice(0, 10_000 * seconds)
  const { reports, codes } = disagreements(source, composed, schema, checked)

  const results = [valid, names, names.filter(hasIssues)].map((texts) =>
    compare(contendersOf(copies, texts), { rounds, budget }),
  )
  const rows = contendersOf(copies, []).map(({ name }) => name)
  const [onValid, onAll] = results
  const percent = Math.round((100 * valid.length) / names.length)
  return {
    tables: [
      {
        title: `The whole of validate(websiteName, name), issues read; ${percent} % of the names have none`,
        head: [
          ['', 'text'],
          ['ns a valid name', 'ns'],
          ['× loop', 'times'],
          ['ns a name of all', 'ns'],
          ['× loop', 'times'],
          ['ns a name with issues', 'ns'],
          ['× loop', 'times'],
        ],
        rows: rows.map((name) => [name, ...results.flatMap((result) => [result.of(name), result.ratio(name)])]),
      },
      {
        title: `The same verdicts, on ${checked.length.toLocaleString('en')} names`,
        head: [
          ['', 'text'],
          ['names judged otherwise', 'count'],
        ],
        rows: [
          [`${composition}: whole reports`, reports],
          ['zod 4 refinements: codes', codes],
        ],
      },
    ],
    figures: {
      valid: onValid.ratio(ours),
      all: onAll.ratio(ours),
      compositionOnValid: onValid.ratio(composition, ours),
      compositionOnAll: onAll.ratio(composition, ours),
      zodOnValid: onValid.ratio(refinements, ours),
      zodOnAll: onAll.ratio(refinements, ours),
      judgedOtherwise: reports + codes,
    },
  }
}
