import { readFileSync, writeFileSync } from 'node:fs'
import { modules } from './modules.mjs'

export const scoresFile = 'test/mutation/scores.json'

const pages = {
  'docs/guide/trust.md': { head: ['module', 'mutants', 'killed', 'score', 'run of'], notRun: 'not run' },
  'docs/zh/guide/trust.md': { head: ['模块', '变异体', '被测试发现', '得分', '运行日期'], notRun: '未运行' },
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`

/** The cells of a module. */
const rowOf = (name, score, notRun) => {
  if (score === undefined) return [`\`${name}\``, '', '', '', notRun]
  const all = score.killed + score.survived
  return [`\`${name}\``, all, score.killed, percent(score.killed, all), score.date].map(String)
}

const tableOf = ({ head, notRun }, scores) => {
  const rows = [head, head.map(() => '---'), ...Object.keys(modules).map((name) => rowOf(name, scores[name], notRun))]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Writes the scores of the last runs into both guides, between the marks. */
export const writeTables = () => {
  const scores = JSON.parse(readFileSync(scoresFile, 'utf8'))
  for (const [page, words] of Object.entries(pages)) {
    const text = readFileSync(page, 'utf8')
    const marked = /(<!-- mutation -->\n)[\s\S]*?(<!-- \/mutation -->)/
    if (!marked.test(text)) throw new Error(`${page} has no place for the table`)
    writeFileSync(
      page,
      text.replace(marked, (_, open, close) => `${open}\n${tableOf(words, scores)}\n\n${close}`),
    )
  }
}
