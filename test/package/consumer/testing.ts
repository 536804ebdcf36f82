import { nameTooShort } from 'beian'
import { exampleFaults, type RuleExamples, testRule } from 'beian/testing'

export const examples: RuleExamples<typeof nameTooShort, string> = {
  valid: [{ value: '雕刻时光' }],
  invalid: [{ value: '小窝', params: { min: 3 }, level: 'error' }],
}
export const faults = exampleFaults(nameTooShort, examples)
export const run = () => testRule(nameTooShort, examples)
