// Random names and filings against the built package: npm run fuzz -- --minutes 3 [--seed 1] [--names 1000000] [--filings 100000]
import { audit, check, filing, validate, websiteName } from '../../dist/index.js'
import { randomOf } from '../bench/random.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const minutes = option('minutes', Number.POSITIVE_INFINITY)
const mostNames = option('names', minutes === Number.POSITIVE_INFINITY ? 100_000 : Number.POSITIVE_INFINITY)
const mostFilings = option('filings', minutes === Number.POSITIVE_INFINITY ? 10_000 : Number.POSITIVE_INFINITY)
const seed = option('seed', Date.now() % 2 ** 31)

const words =
  '中国 人民 赌博 賭博 六合彩 北京 朝阳区 黑龙江 公司 协会 集团 云杉 读书 笔记 网 官网 的 王 建国 欧阳 blog 2024 新闻 出版 医院 彩票 光合作用 路口交通 枪支 com'.split(
    ' ',
  )
const odd = [
  ' ',
  '\u200b',
  '·',
  '📷',
  'の',
  '𠮷',
  '\ud800',
  '\udc00',
  '（',
  '）',
  '.',
  '\ufdfa',
  '\u0301',
  '\ufe0f',
  '０',
  'Ａ',
  '⾭',
  '\u3007',
  '々',
  '\0',
]

const text = (next, most) => {
  let made = ''
  const parts = 1 + Math.floor(next() * most)
  for (let i = 0; i < parts; i++) {
    const kind = next()
    if (kind < 0.45) made += words[Math.floor(next() * words.length)]
    else if (kind < 0.6) made += odd[Math.floor(next() * odd.length)]
    else if (kind < 0.85) made += String.fromCharCode(0x4e00 + Math.floor(next() * 0x51ff))
    else if (kind < 0.95) made += String.fromCharCode(Math.floor(next() * 0x10000))
    else made += String.fromCodePoint(0x10000 + Math.floor(next() * 0x100000))
  }
  return made
}

const subjects = [
  undefined,
  { kind: 'individual', name: '欧阳建国' },
  { kind: 'enterprise', registeredName: '北京云杉科技有限公司' },
  { kind: 'institution', level: 'national' },
]

const foreign = [
  null,
  undefined,
  5,
  '',
  {},
  [],
  [[]],
  { kind: {} },
  1n,
  Symbol('x'),
  () => 1,
  Number.NaN,
  new Date(Number.NaN),
  new Map(),
  new Array(4e9),
]

const one = (next, list) => list[Math.floor(next() * list.length)]

const anyFiling = (next) => {
  const websites = Array.from({ length: Math.floor(next() * 5) }, () => ({
    name: text(next, 5),
    domains: Array.from({ length: Math.floor(next() * 4) }, () =>
      next() < 0.5 ? `a${Math.floor(next() * 9)}.cn` : text(next, 3),
    ),
    ...(next() < 0.5 && { ip: one(next, ['203.0.113.7', '10.0.0.1', '::1', text(next, 2)]) }),
    ...(next() < 0.5 && { description: text(next, 30) }),
    ...(next() < 0.3 && { declaredCategories: ['news'], preApprovals: [{ category: 'news', issuer: text(next, 3) }] }),
  }))
  const subject = {
    ...(one(next, subjects) ?? { kind: 'social' }),
    certificate: { type: one(next, ['resident-id', 'passport', 'unified-social-credit']), number: text(next, 4) },
    ...(next() < 0.3 && { filingNumber: `京ICP备${Math.floor(next() * 1e8)}号` }),
  }
  const value = { account: { orders: [{ state: 'draft' }], servers: ['203.0.113.7'] }, order: { subject, websites } }
  if (next() < 0.5) return value
  // One foreign value at one place.
  let part = value
  for (;;) {
    const key = one(next, Object.keys(part))
    if (key === undefined) return value
    const below = part[key]
    if (typeof below !== 'object' || below === null || next() < 0.3) {
      part[key] = one(next, foreign)
      return value
    }
    part = below
  }
}

const isHalf = (name, at) =>
  at > 0 && at < name.length && /[\ud800-\udbff]/.test(name[at - 1]) && /[\udc00-\udfff]/.test(name[at])

const checkReport = (report, name) => {
  if (!Object.isFrozen(report) || !Object.isFrozen(report.issues)) throw new Error('not frozen')
  if (report.ok !== report.issues.every(({ level }) => level !== 'error')) throw new Error('ok is wrong')
  if (JSON.stringify(JSON.parse(JSON.stringify(report))) !== JSON.stringify(report)) throw new Error('no JSON')
  for (const { code, params } of report.issues) {
    if (code === 'rule.failed') throw new Error(`rule.failed: ${params.rule}`)
    for (const { start, end } of name === undefined ? [] : (params.found ?? []))
      if (start < 0 || end <= start || end > name.length || isHalf(name, start) || isHalf(name, end))
        throw new Error(`${code}: a span of ${start} to ${end}`)
  }
}

const began = Date.now()
const goesOn = () => Date.now() - began < minutes * 60_000
const failures = []
/** So many are enough to see what is wrong. */
const most = 10
let names = 0
let filings = 0
let longest = 0

const attempt = (kind, own, act) => {
  const start = performance.now()
  try {
    act(randomOf(own))
  } catch (thrown) {
    failures.push(`${kind} of seed ${own}: ${thrown.message}`)
  }
  const took = performance.now() - start
  if (took > longest && names > 1000) longest = took
}

console.log(`seed ${seed}`)
while (goesOn() && failures.length < most && (names < mostNames || filings < mostFilings)) {
  for (let i = 0; i < 1000 && names < mostNames; i++, names++)
    attempt('name', (seed + names) | 0, (next) => {
      const name = text(next, 8)
      const subject = one(next, subjects)
      checkReport(validate(websiteName, name, subject && { subject }), name)
    })
  for (let i = 0; i < 100 && filings < mostFilings; i++, filings++)
    attempt('filing', (seed + filings) | 0, (next) => {
      const value = anyFiling(next)
      const report = check(filing, value)
      checkReport(report)
      if (filings % 10 === 0 && JSON.stringify(audit(filing, value).issues) !== JSON.stringify(report.issues))
        throw new Error('audit and check differ')
    })
}
const seconds = Math.round((Date.now() - began) / 1000)
console.log(
  `${names} names and ${filings} filings in ${seconds} s; the longest took ${longest.toFixed(1)} ms; ${failures.length} failures`,
)
for (const failure of failures) console.log(failure)
process.exitCode = failures.length > 0 ? 1 : 0
