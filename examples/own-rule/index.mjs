// A hosting company's own edition: custom words, a custom rule and a softened level, for names and orders alike.
import assert from 'node:assert/strict'
import { check, edition, format, orderOf, rule, spansOf, tencent20160919, websiteNameOf, words } from 'beian'
import { zhCN } from 'beian/locales/zh-CN'
import { testRule } from 'beian/testing'

// A list of words: found like ours, with the same folding, word boundaries and spans.
const rivals = words({
  code: 'shop.rival-brand',
  level: 'review',
  clause: 'house rules 3',
  words: ['星舰云', 'borealis'],
  allow: ['星舰云图'],
})

// Any other rule says at most one thing about one value. `at` names its place in a filing.
const slogan = rule({
  code: 'shop.slogan',
  level: 'advice',
  clause: 'house rules 1',
  at: 'website.name',
  on: 'string',
  check: (name) => (/[吗呢吧]$/.test(name) ? {} : undefined),
})

const ours = edition({
  base: tencent20160919,
  id: 'shop-2026',
  date: '2026-11-01',
  limits: { maxLength: 12 },
  words: [rivals],
  rules: [slogan],
  // Our reviewers look at place names themselves.
  levels: { 'name.place': 'review' },
})

const name = websiteNameOf(ours)
const order = orderOf(ours)

const messages = {
  ...zhCN,
  'shop.rival-brand': ({ found }) =>
    `名称含有其他服务商的品牌“${found.map(({ word }) => word).join('、')}”，请联系客服。`,
  'shop.slogan': '名称像一句广告语，建议改用名词。',
}

// What a test of any runner would call: it throws if an example does not hold, or if a sentence is missing.
testRule(slogan, { valid: [{ value: '云杉笔记' }], invalid: [{ value: '今天你读书了吗' }] }, { messages })

const show = (title, { ok, issues }) => {
  console.log(`${title}: ${ok ? '通过' : '不通过'}`)
  for (const issue of issues) console.log(`  ${issue.level} ${issue.code}: ${format(issue, messages)}`)
}

const disguised = '星 舰 云用户之家'
const report = check(name, disguised)
show(disguised, report)
assert.deepEqual(report.issues.map(({ code }) => code).sort(), ['name.space', 'shop.rival-brand'])
const [{ start, end }] = spansOf(
  report.issues.find(({ code }) => code === 'shop.rival-brand'),
  disguised,
)
assert.equal(disguised.slice(start, end), '星 舰 云')

assert.equal(check(name, '星舰云图绘本馆').issues.length, 0, 'a longer word that is allowed hides the listed one')

const submitted = {
  subject: { kind: 'enterprise' },
  websites: [
    { name: '今天你去赌博吗', domains: ['example.com'] },
    { name: '北京烤鸭', domains: ['example.cn'] },
  ],
}
const whole = check(order, submitted)
show('订单', whole)
assert.equal(whole.ok, false)
assert.deepEqual(
  whole.issues.map(({ code, level, path }) => [code, level, path.join('.')]),
  [
    ['name.sensitive-word', 'error', 'websites.0.name'],
    ['shop.slogan', 'advice', 'websites.0.name'],
    ['name.place', 'review', 'websites.1.name'],
  ],
)
for (const issue of whole.issues) assert.notEqual(format(issue, messages), issue.code, 'every code has its sentence')
