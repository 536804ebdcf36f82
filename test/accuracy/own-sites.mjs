import { readFileSync } from 'node:fs'
import { isHeld, labelledFiles, sitesOf } from '../../src/build/labelled-sites.ts'
import { printPreApproval, scorePreApproval } from './pre-approval.mjs'
import { parseTable } from './table.mjs'

const read = (name) => readFileSync(new URL(`../pre-approval/${name}.tsv`, import.meta.url), 'utf8')

const held = () =>
  labelledFiles
    .flatMap((file) => sitesOf(read(file)))
    .filter(isHeld)
    .map(({ name, description, categories }) => [name, description, categories.join(' ') || 'none', ''])

/** The sites that were written before anybody looked at the words; a category that is tolerated is none that is expected. */
const fresh = () =>
  parseTable(read('fresh-sites'))
    .filter(([name = '']) => !name.startsWith('#'))
    .map(([name, , description, expected, tolerated]) => [name, description, expected, tolerated ? '[debatable]' : ''])

const scopesRight = (detect) => {
  const rows = parseTable(read('scopes')).filter(([scope = '']) => !scope.startsWith('#') && scope !== '')
  const right = rows.filter(([businessScope, expected]) => {
    const found = detect({ businessScope }).map(({ category }) => category)
    return (
      found.sort().join(' ') ===
      expected
        .split(' ')
        .filter((label) => label !== 'none')
        .sort()
        .join(' ')
    )
  })
  return `${right.length} of ${rows.length} business scopes get just the categories that they are labelled with`
}

/** Reports on sites that the learned numbers were never fitted on. */
export const reportPreApproval = (detect, options) => {
  for (const [title, rows] of [
    ['our own sites, the third that is never fitted on', held()],
    ['fresh sites', fresh()],
  ]) {
    console.log(`\n${title}`)
    printPreApproval(scorePreApproval(rows, detect), options)
  }
  console.log(`\n${scopesRight(detect)}`)
}
