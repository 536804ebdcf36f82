import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { analysis } from '../../src/core/tree'
import { validate } from '../../src/core/validate'
import { effects, topics } from '../../src/data/words/pre-approval-labels'
import { preApprovalMessages } from '../../src/locales/pre-approval/zh-CN'
import { defaultLimits } from '../../src/model/edition'
import type { Facts } from '../../src/model/facts'
import type { PreApprovalFinding, PreApprovalInput } from '../../src/model/pre-approval'
import { type PreApprovalCategory, subjectKind, type Website } from '../../src/model/schema'
import { detectPreApproval } from '../../src/pre-approval/detect'
import { explainPreApproval } from '../../src/pre-approval/explain'
import { defaultPreApprovals } from '../../src/pre-approval/table'
import { preApprovals2021 } from '../../src/pre-approval/table-2021'
import { preApprovals2026 } from '../../src/pre-approval/table-2026'
import { preApprovalOf } from '../../src/pre-approval/website'
import { websiteRules } from '../../src/rules/by-place'
import { isUnseen } from '../../src/text/characters'
import { fold } from '../../src/text/fold'
import { evidence, evidenceOf, wordsOf } from './words'

const contexts = [...effects.flatMap((effect) => wordsOf('-', effect)), '不提供', '没有', '除外', '非']

const neutral = [
  '江边的榆木师傅慢慢打磨',
  '今天下了一场雨',
  '猫在窗台上睡着了',
  '2024',
  'hello',
  '我们卖水杯',
  '𠮷野家',
  '☔',
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...evidence) },
  { weight: 2, arbitrary: fc.constantFrom(...contexts) },
  { weight: 2, arbitrary: fc.constantFrom(...neutral) },
  { weight: 1, arbitrary: fc.constantFrom('、', '，', '的', ' ', '\u200b', '📷', '（', '）') },
)

const sentence = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const sentences = fc.array(sentence, { maxLength: 5 })
const domain = fc
  .constantFrom(...topics.flatMap((topic) => wordsOf(topic, 'label')), 'example')
  .map((label) => `${label}.cn`)

const inputs: fc.Arbitrary<PreApprovalInput> = fc.record(
  {
    name: sentence,
    description: sentences.map((parts) => parts.join('。')),
    subjectName: sentence,
    businessScope: sentences.map((parts) => parts.join('；')),
    serviceContents: fc.array(fc.constantFrom('网络新闻', '其他', '网络游戏', '单位门户网站'), { maxLength: 3 }),
    domains: fc.array(domain, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

/** How strict the demand is: none, one for a person to look at, one that refuses. */
const rank = (findings: readonly PreApprovalFinding[], category: string) => {
  const finding = findings.find((other) => other.category === category)
  if (finding === undefined || finding.status === 'cancelled') return 0
  return finding.certainty === 'definite' && finding.status === 'required' ? 2 : 1
}

const gist = (findings: readonly PreApprovalFinding[]) =>
  findings.map(({ category, certainty, weight, evidence }) => ({
    category,
    certainty,
    weight,
    terms: [...new Set(evidence.map(({ field, term }) => `${field} ${term}`))].sort(),
  }))

const edition = { preApprovals: preApprovals2026 }
const detect = (input: PreApprovalInput) => detectPreApproval(input, edition)
const categories = new Set(preApprovals2026().map(({ category }) => category))

/** The categories of a word’s topics. */
const categoriesOf = (word: string) =>
  new Set(
    topics
      .filter((topic) => evidenceOf(topic).includes(word))
      .map((topic) => preApprovals2026().find((line) => line.topic === topic)?.category),
  )

/** Negation and other trades apart, all that a caller may add is more evidence, for whatever topic. */
const notLower = (before: readonly PreApprovalFinding[], after: readonly PreApprovalFinding[]) => {
  for (const category of categories) expect(rank(after, category)).toBeGreaterThanOrEqual(rank(before, category))
}

describe('detectPreApproval', () => {
  test.prop([inputs, fc.constantFrom(...evidence)])('more words of a topic never lower it', (input, word) => {
    const before = detect(input)
    const { description = '', serviceContents = [], domains = [] } = input
    for (const after of [
      detect({ ...input, description: `${description}。${word}。` }),
      detect({ ...input, remark: `${word}。` }),
    ])
      for (const category of categoriesOf(word))
        if (category) expect(rank(after, category)).toBeGreaterThanOrEqual(rank(before, category))
    notLower(before, detect({ ...input, serviceContents: [...serviceContents, '网络教育'] }))
    notLower(before, detect({ ...input, domains: [...domains, 'news.cn'] }))
  })

  test.prop([inputs, fc.constantFrom(...evidence)])(
    'in a site that is described, more words of any topic lower none',
    (input, word) => {
      const described = { ...input, description: `江边。${input.description ?? ''}` }
      notLower(detect(described), detect({ ...described, description: `${described.description}。${word}。` }))
    },
  )

  test.prop([inputs, fc.constantFrom(...[...topics, '-'].flatMap((topic) => wordsOf(topic, 'scope')))])(
    'a longer business scope lowers nothing',
    (input, phrase) => {
      notLower(detect({ ...input, businessScope: '' }), detect(input))
      notLower(detect(input), detect({ ...input, businessScope: `${input.businessScope ?? ''}。${phrase}；` }))
    },
  )

  test.prop([inputs, fc.constantFrom(...neutral)])('an unrelated sentence changes nothing', (input, unrelated) => {
    const described = { ...input, description: `江边。${input.description ?? ''}` }
    const { description } = described
    expect(gist(detect({ ...input, description: `${description}。${unrelated}。` }))).toEqual(gist(detect(described)))
    expect(gist(detect({ ...input, description: `${unrelated}。${description}` }))).toEqual(gist(detect(described)))
  })

  test.prop([sentences, fc.infiniteStream(fc.nat())])('the order of sentences does not matter', (parts, numbers) => {
    const keys = parts.map(() => numbers.next().value ?? 0)
    const turned = parts.map((part, i) => [keys[i] as number, part] as const).sort(([a], [b]) => a - b)
    const description = turned.map(([, part]) => part).join('。')
    expect(gist(detect({ description }))).toEqual(gist(detect({ description: parts.join('。') })))
  })

  test.prop([fc.constantFrom(...evidence), fc.constantFrom('\u200b', ' ', '·', '*')])(
    'nothing put between its characters hides a word in a name',
    (word, separator) => {
      const hidden = [...word].join(separator)
      expect(gist(detect({ name: hidden }))).toEqual(gist(detect({ name: word })))
    },
  )

  test.prop([fc.constantFrom(...evidence)])(
    'invisible characters, width and case hide nothing in a description',
    (word) => {
      const wide = word
        .toUpperCase()
        .replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
      const plain = gist(detect({ description: `${word}。歌手。药师。` }))
      expect(gist(detect({ description: `${wide}。歌手。药师。` }))).toEqual(plain)
      expect(gist(detect({ description: `${[...word].join('\u200d')}。歌手。药师。` }))).toEqual(plain)
    },
  )

  test.prop([inputs])('every span lies in its text, and the text there folds to the term', (input) => {
    for (const finding of detect(input)) {
      expect(finding.evidence.length).toBeGreaterThan(0)
      for (const { field, index = 0, start, end, term } of [...finding.evidence, ...finding.struckOut]) {
        const value = input[field] as string | readonly string[]
        const text = (typeof value === 'string' ? value : value[index]) as string
        const folded = fold(text.slice(start, end), true).text
        expect([folded, folded.replace(/(.)\1+/gu, '$1')]).toContain(term)
        expect(isUnseen(text.charAt(start))).toBe(false)
      }
    }
  })

  test.prop([
    fc.oneof(fc.anything(), fc.record({ name: fc.anything(), description: fc.anything(), domains: fc.anything() })),
  ])('takes anything, gives what survives JSON, and the same again', (input) => {
    const findings = detectPreApproval(input as PreApprovalInput)
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
    expect(detectPreApproval(input as PreApprovalInput)).toEqual(findings)
  })

  test.prop([inputs])('leaves its input alone', (input) => {
    const before = JSON.stringify(input)
    detect(input)
    expect(JSON.stringify(input)).toBe(before)
  })

  test.prop([inputs, fc.constantFrom('广东', '河南省', '火星', undefined)])(
    'explains whatever it finds',
    (input, province) => {
      const findings = detect(input)
      const explained = explainPreApproval(findings, preApprovalMessages, province === undefined ? {} : { province })
      expect(explained.map(({ category }) => category)).toEqual(findings.map(({ category }) => category))
      for (const { sentences } of explained) for (const text of sentences) expect(text).toMatch(/.。$/)
    },
  )
})

/** What is judged of a website about pre-approval. */
const demands = analysis(preApprovalOf, ...websiteRules)
const levels = ['review', 'error']

/** How strict the rules are about a category: 0 if they say nothing. */
const strictness = (site: Website, facts: Facts, category: string) =>
  Math.max(
    0,
    ...validate(demands, site, facts)
      .issues.filter(({ params }) => (params as { category?: string }).category === category)
      .map(({ level }) => levels.indexOf(level) + 1),
  )

const websites: fc.Arbitrary<Website> = inputs.map(({ name = '', description, serviceContents, domains }) => ({
  name,
  domains: domains ?? [],
  description: `江边。${description ?? ''}`,
  ...(serviceContents && { serviceContents }),
}))

const situations: fc.Arbitrary<Facts> = fc.record({
  edition: fc.constantFrom(
    ...[defaultPreApprovals, preApprovals2021, preApprovals2026].map((preApprovals) => ({
      limits: defaultLimits,
      preApprovals,
    })),
  ),
  province: fc.constantFrom('广东', '四川', '上海', '河南', '湖北'),
  subject: fc.record({
    kind: fc.constantFrom(...subjectKind.values),
    registeredName: sentence,
    businessScope: sentences.map((parts) => parts.join('；')),
  }),
})

describe('the rules', () => {
  const every = [...categories] as PreApprovalCategory[]

  test.prop([websites, situations, fc.subarray(every)])(
    'never ask less of a website without a paper, or with a tick',
    (site, facts, chosen) => {
      const preApprovals = chosen.map((category) => ({ category }))
      for (const category of every) {
        const before = strictness(site, facts, category)
        expect(before).toBeGreaterThanOrEqual(strictness({ ...site, preApprovals }, facts, category))
        expect(strictness({ ...site, declaredCategories: chosen }, facts, category)).toBeGreaterThanOrEqual(before)
      }
    },
  )

  test.prop([websites, situations, fc.constantFrom(...evidence)])(
    'never ask less of a website with more words, or with a scope',
    (site, facts, word) => {
      const more = { ...site, description: `${site.description}。${word}。` }
      const { subject, ...rest } = facts
      const { businessScope, ...noScope } = subject ?? {}
      for (const category of every) {
        const before = strictness(site, facts, category)
        expect(strictness(more, facts, category)).toBeGreaterThanOrEqual(before)
        expect(before).toBeGreaterThanOrEqual(strictness(site, { ...rest, subject: noScope }, category))
      }
    },
  )
})
