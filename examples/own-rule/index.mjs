// A hosting company's own rules beside ours: a list of words, a limit, and a tree that holds both.
import assert from 'node:assert/strict'
import { at, check, each, format, order, ownWords, ruleset, tencent20160919, websiteNameOf } from 'beian'
import { zhCN } from 'beian/locales/zh-CN'

// A list of words. It is read through the same folding and word boundaries as ours, and reports the same spans.
const rivals = ownWords({
  code: 'shop.rival-brand',
  level: 'review',
  clause: 'house rules 3',
  words: ['星舰云', 'borealis'],
  allow: ['星舰云图'],
})

// Any other rule is an object that says at most one thing about one value.
const tooLong = {
  code: 'shop.name-too-long',
  level: 'error',
  clause: 'house rules 1',
  on: 'string',
  check: (name) => ([...name].length > 12 ? { max: 12, actual: [...name].length } : undefined),
}

const name = ruleset(websiteNameOf(tencent20160919, rivals), tooLong)
const filingOrder = ruleset(order, at('websites', each(at('name', tooLong))))

const messages = {
  ...zhCN,
  'shop.rival-brand': ({ found }) =>
    `名称含有其他服务商的品牌“${found.map(({ word }) => word).join('、')}”，请联系客服。`,
  'shop.name-too-long': ({ max, actual }) => `名称最多 ${max} 个字，现有 ${actual} 个。`,
}

const show = (title, { ok, issues }) => {
  console.log(`${title}: ${ok ? '通过' : '不通过'}`)
  for (const issue of issues) console.log(`  ${issue.level} ${issue.code}: ${format(issue, messages)}`)
}

const disguised = '星 舰 云用户之家'
const report = check(name, disguised)
show(disguised, report)
assert.deepEqual(report.issues.map(({ code }) => code).sort(), ['name.space', 'shop.rival-brand'])
const [{ start, end }] = report.issues.find(({ code }) => code === 'shop.rival-brand').params.found
assert.equal(disguised.slice(start, end), '星 舰 云')

assert.equal(check(name, '星舰云图绘本馆').issues.length, 0, 'a longer word that is allowed hides the listed one')

const submitted = {
  subject: { kind: 'enterprise' },
  websites: [{ name: '一个名字长得谁也记不住的赌博网站', domains: ['example.com'] }],
}
const whole = check(filingOrder, submitted)
show('订单', whole)
assert.equal(whole.ok, false)
assert.deepEqual(
  whole.issues.map(({ code, path }) => [code, path.join('.')]),
  [
    ['name.sensitive-word', 'websites.0.name'],
    ['shop.name-too-long', 'websites.0.name'],
  ],
)
for (const issue of whole.issues) assert.notEqual(format(issue, messages), issue.code, 'every code has its sentence')
