// The main job: a filing order goes in, a report in Chinese and English comes out.
//   npm run demo                                      the order of this folder
//   npm run demo -- order.json                        another order or filing
//   npm run demo -- names.txt --subject individual    one website name a line
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check, clauses, filing, format, order, websiteName } from 'beian'
import catalogue from 'beian/catalogue.json' with { type: 'json' }
import { en } from 'beian/locales/en'
import { zhCN } from 'beian/locales/zh-CN'

const usage =
  'usage: npm run demo -- [order.json | names.txt] [--subject individual|enterprise|institution|government|social|other]'

const fail = (message) => {
  console.error(message)
  process.exit(2)
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    return fail(`无法读取 ${file}：${error.message}\nCannot read ${file}: ${error.message}`)
  }
}

const parseJson = (text, file) => {
  try {
    return JSON.parse(text)
  } catch (error) {
    return fail(`${file} 不是有效的 JSON：${error.message}\n${file} is not valid JSON: ${error.message}`)
  }
}

const clauseOf = Object.fromEntries(catalogue.map(({ code, clause }) => [code, clause]))
const levels = { error: '必须修改 error', review: '人工复核 review', advice: '建议 advice' }

/** How many columns a terminal gives to a text: Han and full-width characters take two. */
const columns = (text) =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u.test(
        character,
      )
        ? 2
        : /\p{M}|\p{Cf}/u.test(character)
          ? 0
          : 1),
    0,
  )

/** The line below a text that marks the spans of an issue. */
const underline = (text, found) => {
  const marks = [...Array(text.length).keys()].map((i) => found.some(({ start, end }) => i >= start && i < end))
  let line = ''
  let i = 0
  for (const character of text) {
    line += (marks[i] ? '^' : ' ').repeat(columns(character))
    i += character.length
  }
  return line.trimEnd()
}

const valueAt = (value, path) => path.reduce((part, key) => part?.[key], value)

const printIssue = (issue, value) => {
  const clause = clauseOf[issue.code]
  console.log(`  [${levels[issue.level]}] ${issue.code}${issue.path.length > 0 ? `  ${issue.path.join('.')}` : ''}`)
  const text = valueAt(value, issue.path)
  if (typeof text === 'string') {
    console.log(`      ${text}`)
    if (Array.isArray(issue.params.found)) console.log(`      ${underline(text, issue.params.found)}`)
  }
  console.log(`      ${format(issue, zhCN)}`)
  console.log(`      ${format(issue, en)}`)
  if (clause) console.log(`      第 ${clause} 条 clause ${clause}：${clauses[clause].zh}`)
}

const countOf = (issues, level) => issues.filter((issue) => issue.level === level).length

const summary = (ok, issues) => {
  const [errors, reviews, advice] = ['error', 'review', 'advice'].map((level) => countOf(issues, level))
  console.log(`${ok ? '可以提交' : '不能提交'}：${errors} 项必须修改，${reviews} 项人工复核，${advice} 项建议。`)
  console.log(
    `${ok ? 'Ready to submit' : 'Not ready'}: ${errors} to change, ${reviews} for a person to look at, ${advice} advised.`,
  )
}

const checkOrder = (value) => {
  const isFiling = value !== null && typeof value === 'object' && 'order' in value
  const { ok, issues } = check(isFiling ? filing : order, value)
  const websites = (isFiling ? value.order : value)?.websites
  console.log(
    `${isFiling ? '备案申请 filing' : '备案订单 order'}：${Array.isArray(websites) ? websites.length : 0} 个网站 websites\n`,
  )
  for (const issue of issues) printIssue(issue, value)
  if (issues.length > 0) console.log('')
  summary(ok, issues)
}

const checkNames = (names, kind) => {
  const totals = new Map()
  let passed = 0
  for (const name of names) {
    const { ok, issues } = check(websiteName, name, kind ? { subject: { kind } } : {})
    if (ok) passed++
    console.log(`${ok ? '✓' : '✗'} ${name}`)
    for (const issue of issues) {
      printIssue(issue, name)
      totals.set(issue.code, (totals.get(issue.code) ?? 0) + 1)
    }
  }
  console.log(
    `\n${names.length} 个名称，${passed} 个没有必须修改的问题。 ${names.length} names, ${passed} without an error.`,
  )
  for (const [code, total] of [...totals].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(total).padStart(5)}  ${code}`)
}

const kinds = ['individual', 'enterprise', 'institution', 'government', 'social', 'other']
const parse = () => {
  try {
    return parseArgs({ options: { subject: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    return fail(`${error.message}\n${usage}`)
  }
}
const { values, positionals } = parse()
if (positionals.length > 1 || (values.subject !== undefined && !kinds.includes(values.subject))) fail(usage)

/** The same rules in a form: three lines for React Hook Form; beian/forms has the other libraries. */
const wiring = `在表单里使用 in a form:
  import { hookFormResolver } from 'beian/forms'
  import { zhCN } from 'beian/locales/zh-CN'
  const form = useForm({ resolver: hookFormResolver(order, { messages: zhCN }) })`

const file = positionals[0] ?? new URL('order.json', import.meta.url)
const text = read(file)
if (String(file).endsWith('.json')) checkOrder(parseJson(text, file))
else
  checkNames(
    text.split(/\r?\n/).filter((line) => line.trim() !== ''),
    values.subject,
  )
if (positionals.length === 0) console.log(`\n${wiring}`)
