import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { validate, websiteName } from '../../dist/index.js'
import { scoreEvasions } from './evasions.mjs'
import { scoreFresh } from './fresh.mjs'
import { scoreGenerated } from './generated.mjs'
import { scoreNames } from './names.mjs'
import { parseTable, printTable } from './table.mjs'

const usage =
  'usage: npm run accuracy -- names|pre-approval FILE.tsv [--json] [--wrong], pre-approval, generated [--wrong], fresh [--wrong], evasions [--wrong]'

const fail = (message) => {
  console.error(message)
  process.exit(2)
}

const options = { json: { type: 'boolean' }, wrong: { type: 'boolean' } }
const parse = () => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return fail(`${error.message}\n${usage}`)
  }
}
const { values, positionals } = parse()
const [what, file] = positionals
/** What is measured on names and sites that this project contains. */
const isOwn = ['generated', 'fresh', 'evasions'].includes(what) || (what === 'pre-approval' && file === undefined)
if (!isOwn && (!['names', 'pre-approval'].includes(what) || file === undefined)) fail(usage)

const read = () => {
  try {
    return parseTable(readFileSync(file, 'utf8'))
  } catch (error) {
    return fail(`cannot read ${file}: ${error.message}`)
  }
}

const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)

const printNames = ({ perCode, fine, noise, refused, wrong, rows }, title) => {
  console.log(`${title}: ${rows} names`)
  const cells = perCode.map(({ code, labelled, errors, errorPrecision, precision, recall }) => [
    code,
    labelled,
    errors,
    errorPrecision,
    precision,
    recall,
  ])
  console.log(printTable(['code', 'labelled', 'errors', 'error precision', 'precision', 'recall'], cells))
  console.log(`noise: ${percent(noise)} of ${fine} names labelled ok get a review; ${percent(refused)} an error`)
  if (values.wrong) {
    for (const { name, expected, tooMuch, missed, noise } of wrong) {
      const parts = [
        expected.length > 0 && `expected ${expected}`,
        tooMuch.length > 0 && `wrong error ${tooMuch}`,
        missed.length > 0 && `missed ${missed}`,
        noise.length > 0 && `noise ${noise}`,
      ]
      console.log(`  ${name}\t${parts.filter(Boolean).join('; ')}`)
    }
  }
}

const rows = isOwn ? [] : read()
if (what === 'fresh') {
  const names = parseTable(readFileSync(new URL('../fresh-names.tsv', import.meta.url), 'utf8'))
  const { parts, wrong } = scoreFresh(names, (name, facts) => validate(websiteName, name, facts).issues)
  const cells = [...parts].map(([part, { right, all }]) => [part, all, percent(right / all)])
  console.log(printTable(['part', 'names', 'right'], cells))
  if (values.wrong) for (const line of wrong) console.log(`  ${line}`)
} else if (what === 'evasions') {
  const score = scoreEvasions((name, facts) => validate(websiteName, name, facts).issues)
  const cells = score.map(({ family, tried, seen }) => [family, tried, seen])
  console.log(printTable(['family', 'tried', 'seen'], cells))
  if (values.wrong) for (const { family, unseen } of score) console.log(`${family}: ${unseen.join(' ')}`)
} else if (what === 'generated') {
  const score = Object.entries(scoreGenerated((name, facts) => validate(websiteName, name, facts).issues))
  const cells = score.map(([set, { names, refused, reviewed }]) => [set, names, percent(refused), percent(reviewed)])
  console.log(printTable(['generated', 'names', 'refused', 'sent to a person'], cells))
  for (const [set, { codes, wrong }] of score) {
    console.log(`${set}: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`)
    if (values.wrong) for (const line of wrong) console.log(`  ${line}`)
  }
} else if (what === 'names') {
  const score = scoreNames(rows, (name, facts) => validate(websiteName, name, facts).issues)
  if (values.json) console.log(JSON.stringify(score))
  else {
    printNames(score, 'scored')
    const { registeredNames } = score
    console.log(
      `registered names: ${registeredNames.rows}, of which refused as a place or 人民 when the registered name is known: ${registeredNames.refused.length}`,
    )
    console.log('')
    printNames(score.debatable, 'debatable')
  }
} else if (isOwn) {
  const { reportPreApproval } = await import('./own-sites.mjs')
  const { detectPreApproval } = await import('../../dist/index.js')
  reportPreApproval(detectPreApproval, values)
} else {
  const { printPreApproval, scorePreApproval } = await import('./pre-approval.mjs')
  const { detectPreApproval } = await import('../../dist/index.js')
  const score = scorePreApproval(rows, detectPreApproval)
  if (values.json) console.log(JSON.stringify(score))
  else printPreApproval(score, values)
}
