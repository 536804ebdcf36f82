import { describe, expect, it } from 'vitest'
import { format } from '../../../src/core/format'
import type { Issue } from '../../../src/core/issue'
import { validate } from '../../../src/core/validate'
import { life as en } from '../../../src/locales/en/life'
import { life as zhCN } from '../../../src/locales/zh-CN/life'
import { allRules } from '../../all-rules'

const families =
  /^(account\.(other|no)|authorization-code|certificate|change|conflict|contact|filing-password|order\.(illegal|unchanged)|person|website\.(open|ip))/
const rules = allRules.filter(({ rule }) => families.test(rule.code))

it('every rule has a message in both languages', () => {
  const codes = rules.map(({ rule }) => rule.code).sort()
  expect(Object.keys(zhCN).sort()).toEqual(codes)
  expect(Object.keys(en).sort()).toEqual(codes)
})

describe.each(rules.map((module) => [module.rule.code, module] as const))('%s', (code, { rule, doc }) => {
  it.each(doc.valid.map((example) => [JSON.stringify(example), example] as const))(
    'is satisfied by %s',
    (_, { value, facts }) => {
      expect(validate(rule, value as never, facts).issues).toEqual([])
    },
  )

  it.each(doc.invalid.map((example) => [JSON.stringify(example), example] as const))('reports %s', (_, example) => {
    const [issue, ...more] = validate(rule, example.value as never, example.facts).issues as readonly Issue[]
    expect(more).toEqual([])
    expect(issue).toMatchObject({ code, level: example.level ?? rule.level, params: example.params ?? {} })
    for (const messages of [zhCN, en])
      expect(format(issue as Issue, messages)).toMatch(/^(?!.*(undefined|NaN|\[object)).*[。.]$/)
  })
})
