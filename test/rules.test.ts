import { describe, expect, it } from 'vitest'
import { issuesOf, names, sentenceOf, treeOf } from '../src/build/examples'
import type { RuleModule } from '../src/build/rule-module'
import { camelCase } from '../src/build/sources'
import type { Issue } from '../src/core/issue'
import { audit } from '../src/core/validate'
import { clauses } from '../src/editions/clauses'
import * as beian from '../src/index'
import { en } from '../src/locales/en'
import { zhCN } from '../src/locales/zh-CN'
import { allRules, ruleFiles } from './all-rules'

const languages = { zh: zhCN, en }

/** What `npm run new-rule` leaves to be written. */
const blanksOf = (value: unknown): string[] => JSON.stringify(value).match(/TODO[^"]*/g) ?? []

const shown = ({ value }: { readonly value: unknown }) => JSON.stringify(value)

describe.each(allRules.map((module) => [module.code, module] as const))('%s', (code, module) => {
  const { rule, doc, file, exportName } = module
  const place = `src/rules/${file}.ts`

  it('is written: title, why, sentences, examples', () => {
    const { zh, en: english } = module
    const blanks = blanksOf([doc, zh, english].map((part) => (typeof part === 'function' ? String(part) : part)))
    expect(blanks, `${place} still contains what npm run new-rule left to be written`).toEqual([])
    expect(doc.valid.length, `${place}: doc.valid needs a value that the rule does not report`).toBeGreaterThan(0)
    expect(doc.invalid.length, `${place}: doc.invalid needs a value that the rule reports`).toBeGreaterThan(0)
  })

  it('has one name: code, file, export, clause', () => {
    expect(rule.code, `${place}: the code follows from the path`).toBe(code)
    expect(exportName, `${place}: the export is named after the code`).toBe(camelCase(code))
    expect(Object.keys(clauses), `${place}: src/editions/clauses.ts has no such clause`).toContain(rule.clause)
    expect((beian as Record<string, unknown>)[exportName], 'Run npm run generate.').toBe(rule)
  })

  it('does not look at every name without need', () => {
    const isCheap =
      rule.on !== 'name-analysis' ||
      rule.triggers !== undefined ||
      (rule.subjectKinds !== undefined && rule.needs.length > 0)
    expect(
      isCheap,
      `${place}: without \`triggers\` this rule would make every valid name four times dearer. Name the trigger that a reported name always sets (src/name/analysis.ts); only a rule that waits for a kind of subject and for a fact can do without.`,
    ).toBe(true)
  })

  it.each(doc.valid.map((example) => [shown(example), example] as const))(
    'does not report %s',
    (_, { value, facts }) => {
      expect(issuesOf(module, value, facts)).toEqual([])
    },
  )

  it.each(doc.invalid.map((example) => [shown(example), example] as const))(
    'reports %s',
    (_, { value, facts, params = {}, level }) => {
      const issues = issuesOf(module, value, facts)
      expect(issues).toHaveLength(1)
      const issue = issues[0] as Issue
      expect(issue.code).toBe(code)
      expect(issue.params).toMatchObject(params)
      expect(issue.level).toBe(level ?? rule.level)
    },
  )

  it('is judged in an audit', () => {
    for (const { value, facts } of doc.invalid) {
      const { outcomes } = audit(treeOf(rule), value as never, facts)
      expect(outcomes).toContainEqual(expect.objectContaining({ code, verdict: 'failed' }))
    }
  })

  it('shows each of its levels', () => {
    const levels = new Set(doc.invalid.map(({ level }) => level ?? rule.level))
    expect(levels, `${place}: doc.invalid needs an example of each level`).toEqual(
      new Set(rule.downgrade ? [rule.level, rule.downgrade.to] : [rule.level]),
    )
  })
})

const ofNames = allRules.filter(({ rule }) => rule.on === 'name-analysis')

it.each(ofNames.map((module) => [module.code, module] as const))(
  '%s needs no trigger to be silent about a valid name',
  (_, { rule, doc }) => {
    const { when, check } = rule as unknown as {
      when?: (name: unknown, facts: unknown) => boolean
      check: (name: unknown, facts: unknown, path: readonly []) => unknown
    }
    for (const { value, facts = {} } of doc.valid) {
      const name = names.analyse(value as string)
      const isBound = rule.subjectKinds === undefined || rule.subjectKinds.includes(facts.subject?.kind as never)
      const isKnown = rule.needs.length === 0 || facts.subject?.name || facts.subject?.registeredName
      if (isBound && isKnown && (when?.(name, facts) ?? true)) expect(check(name, facts, [])).toBeUndefined()
    }
  },
)

/** Every issue of every invalid example. */
const examples: readonly (readonly [issue: Pick<Issue, 'code' | 'level' | 'params'>, module: object])[] = [
  ...ruleFiles.inputs.flatMap((module) =>
    module.doc.invalid.map(({ params }) => [{ code: module.code, level: 'error', params } as Issue, module] as const),
  ),
  ...allRules.flatMap((module: RuleModule) =>
    module.doc.invalid.flatMap(({ value, facts }) =>
      issuesOf(module, value, facts).map((issue) => [issue, module] as const),
    ),
  ),
]

/** What STYLE does not want in a sentence, and why. */
const unwanted: Readonly<Record<keyof typeof languages, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/[「」"']/, 'quotes are “ ”'],
    [/标出|标红/, 'mail and many forms mark nothing'],
    [/undefined|NaN|\[object|null/, 'a param is missing'],
  ],
  en: [
    [/["「」]/, 'quotes are “ ”'],
    [/\b(?:marked|highlighted)\b/, 'mail and many forms mark nothing'],
    [
      /\b(?:stands?|holds?|behind|told|tells|Han|units?|blanks?|had best|bureaus)\b/,
      'see the words that STYLE replaces',
    ],
    [/\ba (?:organisation|individual|enterprise|IP)\b/, 'an'],
    [/undefined|NaN|\[object|null/, 'a param is missing'],
  ],
}

describe.each(['zh', 'en'] as const)('sentences: %s', (language) => {
  const sentences = examples.map(([issue]) => ({
    issue,
    text: sentenceOf(issue, languages[language][issue.code as keyof typeof zhCN] as never),
  }))

  it('are whole, and say nothing of the code', () => {
    for (const { issue, text } of sentences) {
      expect(text, issue.code).toMatch(/[。.]$/)
      expect(text, issue.code).not.toContain(issue.code)
      for (const [pattern, why] of unwanted[language]) expect(text, `${issue.code}: ${why}`).not.toMatch(pattern)
    }
  })

  it('never say of a review what they say of an error', () => {
    const hard = language === 'zh' ? /不能|必须|应为/ : /must not|cannot|should have/
    const soft = language === 'zh' ? /可能|审核人员|建议|请核对|如果/ : /may|reviewer|recommend|consider|if the/i
    for (const { issue, text } of sentences)
      if (issue.level === 'review' && !soft.test(text)) expect(text, issue.code).not.toMatch(hard)
    const levels = new Map<string, string>()
    for (const { issue, text } of sentences) {
      expect(levels.get(text) ?? issue.level, `${issue.code}: ${text}`).toBe(issue.level)
      levels.set(text, issue.level)
    }
  })
})

it('the messages of both languages know exactly the codes that exist', () => {
  const codes = [...ruleFiles.inputs, ...allRules].map(({ code }) => code).sort()
  for (const messages of Object.values(languages)) expect(Object.keys(messages).sort()).toEqual(codes)
})

it('every code that supersedes another exists', () => {
  const codes = new Set(allRules.map(({ code }) => code))
  for (const { rule } of allRules) for (const code of rule.supersededBy) expect(codes).toContain(code)
})

it('every clause has a rule, a function or a reason', () => {
  const covered = new Set(allRules.map(({ rule }) => rule.clause))
  for (const [id, clause] of Object.entries(clauses) as [
    string,
    { functions?: readonly string[]; reason?: string },
  ][]) {
    for (const name of clause.functions ?? []) expect(beian).toHaveProperty(name)
    expect(covered.has(id) || clause.functions !== undefined || clause.reason !== undefined, id).toBe(true)
  }
})
