import { describe, expect, it } from 'vitest'
import { format } from '../src/core/format'
import type { Node } from '../src/core/node'
import { analysis } from '../src/core/ruleset'
import { audit, validate } from '../src/core/validate'
import { clauses } from '../src/editions/clauses'
import { tencent20160919 } from '../src/editions/tencent-2016-09-19'
import * as beian from '../src/index'
import { en } from '../src/locales/en'
import { zhCN } from '../src/locales/zh-CN'
import { nameAnalyser } from '../src/name/analyser'
import { allRules, type RuleModule } from './all-rules'
import { page, pageIndex } from './pages'

const names = nameAnalyser(tencent20160919)

/** What a value of the rule's examples is checked with: a rule about a reading takes the raw text. */
const nodeOf = ({ rule }: RuleModule): Node => (rule.on === 'analysis' ? analysis(names, rule as never) : rule)

const camelCase = (code: string) => code.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())

describe.each(allRules.map((module) => [module.rule.code, module] as const))('%s', (code, module) => {
  const { rule, doc, file, exportName } = module
  const node = nodeOf(module)

  it('has one name: code, file, export, clause', () => {
    expect(code).toBe(file.replace('/', '.'))
    expect(exportName).toBe(camelCase(code))
    expect(Object.keys(clauses)).toContain(rule.clause)
    expect((beian as Record<string, unknown>)[exportName]).toBe(rule)
  })

  it('has examples of both kinds', () => {
    expect(doc.valid.length).toBeGreaterThan(0)
    expect(doc.invalid.length).toBeGreaterThan(0)
  })

  it.each(doc.valid.map((example) => [JSON.stringify(example.value), example] as const))(
    'is satisfied by %s',
    (_, { value, facts }) => {
      expect(validate(node, value as never, facts).issues).toEqual([])
    },
  )

  it.each(doc.invalid.map((example) => [JSON.stringify(example.value), example] as const))(
    'reports %s',
    (_, { value, facts, params = {}, level }) => {
      const { issues } = validate(node, value as never, facts)
      expect(issues).toHaveLength(1)
      const issue = issues[0] as unknown as beian.Issue
      expect(issue.code).toBe(code)
      expect(issue.params).toMatchObject(params)
      expect(issue.level).toBe(level ?? rule.level)
      for (const messages of [zhCN, en]) {
        const text = format(issue, messages)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
        expect(text).toMatch(/[。.]$/)
      }
    },
  )

  it('is judged in an audit', () => {
    for (const { value, facts } of doc.invalid) {
      const { outcomes } = audit(node, value as never, facts)
      expect(outcomes).toContainEqual(expect.objectContaining({ code, verdict: 'failed' }))
    }
  })

  it('has its page', async () => {
    await expect(page(module)).toMatchFileSnapshot(`../docs/rules/${file}.md`)
  })
})

const ofReadings = allRules.filter(({ rule }) => rule.on === 'analysis')

it.each(ofReadings.map((module) => [module.rule.code, module] as const))(
  '%s needs no flag to be silent about a valid name',
  (_, { rule, doc }) => {
    for (const { value, facts = {} } of doc.valid) {
      const name = names.analyse(value as string) as never
      const binds = rule.subjectKinds === undefined || rule.subjectKinds.includes(facts.subject?.kind as never)
      const knows = rule.needs === undefined || facts.subject?.name || facts.subject?.registeredName
      const speaks = binds && knows && (rule.when?.(name, facts as never) ?? true)
      if (speaks) expect(rule.check(name, facts as never, [])).toBeUndefined()
    }
  },
)

it('the index of the pages and the catalogue are made from the rules', async () => {
  await expect(pageIndex(allRules)).toMatchFileSnapshot('../docs/rules/README.md')
  const catalogue = allRules.map(({ rule, doc, exportName, file }) => ({
    code: rule.code,
    name: exportName,
    level: rule.level,
    ...(rule.downgrade && { softerLevel: rule.downgrade.to }),
    clause: rule.clause,
    ...(rule.subjectKinds && { subjects: rule.subjectKinds }),
    ...(rule.needs && { needs: rule.needs }),
    ...(rule.supersededBy && { unless: rule.supersededBy }),
    title: doc.title,
    page: `docs/rules/${file}.md`,
  }))
  await expect(`${JSON.stringify(catalogue, null, 2)}\n`).toMatchFileSnapshot('../docs/catalogue.json')
})

it('the messages of both languages know exactly the codes that exist', () => {
  const codes = [...allRules.map(({ rule }) => rule.code), 'input.missing', 'input.wrong-type'].sort()
  expect(Object.keys(zhCN).sort()).toEqual(codes)
  expect(Object.keys(en).sort()).toEqual(codes)
})

it('every code that a rule gives way to exists', () => {
  const codes = new Set(allRules.map(({ rule }) => rule.code))
  for (const { rule } of allRules) for (const code of rule.supersededBy ?? []) expect(codes).toContain(code)
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
