import { describe, expect, it } from 'vitest'
import { format } from '../src/core/format'
import type { Node } from '../src/core/node'
import { reading } from '../src/core/ruleset'
import { audit, validate } from '../src/core/validate'
import { clauses } from '../src/data/clauses'
import { tencent20160919 } from '../src/editions/tencent-2016-09-19'
import * as beian from '../src/index'
import { en } from '../src/locales/en'
import { zhCN } from '../src/locales/zh-CN'
import { nameReader } from '../src/text/name-reader'
import { allRules, type RuleModule } from './all-rules'
import { page, pageIndex } from './pages'

const names = nameReader({
  ...tencent20160919.names,
  minLength: tencent20160919.limits.minLength,
})

/** What a value of the rule's examples is checked with: a rule about a reading takes the raw text. */
const nodeOf = ({ rule }: RuleModule): Node => (rule.on === 'reading' ? reading(names, rule as never) : rule)

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

const ofReadings = allRules.filter(({ rule }) => rule.on === 'reading')

it.each(ofReadings.map((module) => [module.rule.code, module] as const))(
  '%s needs no flag to be silent about a valid name',
  (_, { rule, doc }) => {
    for (const { value, facts = {} } of doc.valid) {
      const name = names.read(value as string) as never
      const binds = rule.subjects === undefined || rule.subjects.includes(facts.subject?.kind as never)
      const knows = rule.needs === undefined || facts.subject?.name || facts.subject?.registeredName
      const speaks = binds && knows && (rule.applies?.(name, facts as never) ?? true)
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
    ...(rule.softer && { softerLevel: rule.softer.level }),
    clause: rule.clause,
    ...(rule.subjects && { subjects: rule.subjects }),
    ...(rule.needs && { needs: rule.needs }),
    ...(rule.unless && { unless: rule.unless }),
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
  for (const { rule } of allRules) for (const code of rule.unless ?? []) expect(codes).toContain(code)
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
