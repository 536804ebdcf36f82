import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { Ajv2020 } from './node_modules/ajv/dist/2020'

// What other languages read: the catalogue, the schema of a report, and the labels.

const { resolve } = createRequire(join(inject('folder'), 'index.js'))
const json = (name: string) => JSON.parse(readFileSync(resolve(name), 'utf8'))
const beian = await import(/* @vite-ignore */ resolve('beian'))
const labels = await import(/* @vite-ignore */ resolve('beian/labels'))
const { zhCN } = await import(/* @vite-ignore */ resolve('beian/locales/zh-CN'))

const isReport = new Ajv2020({ allErrors: true, strict: false, discriminator: false }).compile(
  json('beian/report.schema.json'),
)

it('the schema takes every report, a custom issue among them, and no other shape', () => {
  const names = readFileSync('test/hard-names.tsv', 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0])
  for (const name of names) {
    const report = beian.validate(beian.websiteName, name, { subject: { kind: 'enterprise' } })
    expect(isReport(report), `${name}: ${JSON.stringify(isReport.errors)}`).toBe(true)
  }
  const own = { code: 'shop.rival', level: 'review', path: ['name'], params: { found: [] } }
  expect(isReport({ ok: true, issues: [own] })).toBe(true)
  expect(isReport(beian.check(beian.order, { subject: 7 }, { registry: 'x' }))).toBe(true)
  const short = { code: 'name.too-short', level: 'error', path: [], params: { min: 3 } }
  expect(isReport({ ok: false, issues: [short] })).toBe(false)
  expect(isReport({ ok: false, issues: [{ ...own, level: 'fatal' }] })).toBe(false)
})

it('the catalogue has every code, with what its sentences use', () => {
  const entries: { code: string; params: object; sentences: { placeholders: { zh: string[]; en: string[] } } }[] =
    json('beian/catalogue.json')
  expect(entries.map(({ code }) => code).sort()).toEqual(Object.keys(zhCN).sort())
  for (const { code, params, sentences } of entries) {
    const names = Object.keys((params as { properties: object }).properties)
    for (const name of [...sentences.placeholders.zh, ...sentences.placeholders.en]) expect(names, code).toContain(name)
  }
})

it('labels name every choice in both languages, and the numbers of the national form lead to one each', () => {
  for (const name of ['fields', 'subjectKinds', 'certificateTypes', 'orderStates', 'categories'])
    expect(Object.keys(labels[`${name}En`]).sort()).toEqual(Object.keys(labels[`${name}Zh`]).sort())
  expect(Object.keys(labels.orderStatesZh).sort()).toEqual([...beian.orderStates].sort())
  for (const [choices, values] of [
    [labels.subjectNatures, labels.subjectKindsZh],
    [labels.certificateKinds, labels.certificateTypesZh],
    [labels.categoryBits, labels.categoriesZh],
  ]) {
    const numbers = choices.map(({ number }: { number: number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { value } of choices) expect(values).toHaveProperty([value])
    // The form has neither: a sole trader is filed as an enterprise or a person, and other certificates have no number.
    for (const value of Object.keys(values).filter(
      (own) => own !== 'sole-trader' && !(own === 'other' && values.passport),
    ))
      expect(choices.some((choice: { value: string }) => choice.value === value)).toBe(true)
  }
  for (const { number } of labels.categoryBits) expect(Math.log2(number) % 1).toBe(0)
})
