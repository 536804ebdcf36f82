import { attempt } from '../core/attempt'
import type { Example } from '../core/doc'
import { format } from '../core/format'
import type { Issue, Level } from '../core/issue'
import { checkOptions, refuse } from '../core/mistake'
import type { Analyser, AnyTree, ValueOf } from '../core/node'
import type { ParamsOf, Rule } from '../core/rule'
import { spansOf } from '../core/spans'
import { analysis } from '../core/tree'
import { check } from '../core/validate'
import { isList } from '../core/value'
import { tencent20160919 } from '../editions/tencent-2016-09-19'
import { certificateNumber } from '../identifiers/certificate-number'
import { ipAddress } from '../identifiers/ip-address'
import { nameAnalyser } from '../name/name-analyser'
import { preApprovalOf } from '../pre-approval/website'
import type { AnyIssueShape, Edition } from '../rulesets/edition'

export type { Example }

/** What the examples of a rule contain; of a rule about an object or an analysis any value, as the analysed one is not known. */
export type ExampleValue<R> = ValueOf<R> extends string | number | boolean | readonly unknown[] ? ValueOf<R> : unknown

/** Values that a rule must not report, and values that it must; for a rule of an analysis, the value that is analysed. */
export interface RuleExamples<R, V = ExampleValue<R>> {
  readonly valid: readonly Example<V>[]
  /** `params` are those that the issue must at least have; `level` is given if it is not that of the rule. */
  readonly invalid: readonly (Example<V> & { readonly params?: Partial<ParamsOf<R>>; readonly level?: Level })[]
}

/** Options of `exampleFaults` and `testRule`. */
export interface ExampleOptions {
  /** The edition that names are analysed by: a rule about custom words needs the edition that contains them. */
  readonly edition?: Edition<AnyIssueShape>
  /** Sentences, of which the rule's own is tried on every issue. */
  readonly messages?: Readonly<Record<string, unknown>>
}

/** Any rule, whatever it checks. */
export type AnyRule = Pick<Rule, 'code' | 'level' | 'on' | 'downgrade'> & AnyTree

const treeOf = (rule: AnyRule, edition: Edition<AnyIssueShape>): AnyTree => {
  const analysers: readonly Analyser<never, unknown>[] = [
    nameAnalyser(edition),
    certificateNumber,
    ipAddress,
    preApprovalOf,
  ]
  const analyser = analysers.find(({ gives }) => gives === rule.on)
  return analyser === undefined ? rule : analysis(analyser, rule as never)
}

const shown = (value: unknown): string => attempt(() => JSON.stringify(value) ?? String(value), 'a value')

/** Whether a part of the params is as expected; what is not expected may be there as well. */
const includes = (actual: unknown, expected: unknown): boolean => {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected)
  if (typeof actual !== 'object' || actual === null) return false
  if (Array.isArray(expected) && (actual as readonly unknown[]).length !== expected.length) return false
  return Object.entries(expected).every(([key, part]) => includes((actual as Record<string, unknown>)[key], part))
}

/** Faults that every issue must be free of, regardless of its example. */
const issueFaults = (issue: Issue, value: unknown, messages: ExampleOptions['messages']): string[] => {
  const faults: string[] = []
  for (const { start, end } of attempt(() => spansOf(issue, value), []))
    if (!(start >= 0 && start < end)) faults.push(`the span ${start}–${end} is empty`)
  if (messages !== undefined) {
    const sentence = format(issue, messages)
    if (sentence === issue.code) faults.push('messages has no sentence for it, or the sentence throws')
    else if (/undefined|NaN|\[object/.test(sentence)) faults.push(`the sentence lacks a param: ${sentence}`)
  }
  return faults
}

const maker = 'beian/testing'

const checkGiven = (rule: unknown, examples: unknown, options: ExampleOptions): void => {
  if ((rule as Partial<AnyRule> | undefined)?.kind !== 'rule') refuse(maker, 'the first argument must be a rule', rule)
  const { valid, invalid } = (examples ?? {}) as Partial<RuleExamples<AnyRule>>
  if (!isList(valid) || !isList(invalid)) refuse(maker, 'examples must be { valid: [], invalid: [] }', examples)
  checkOptions(maker, options, ['edition', 'messages'])
}

/**
 * Returns what is wrong with a rule or its examples, a text for each fault; none if all pass. Every level of the rule must
 * have an example, so that no branch of its sentence stays untried.
 *
 * @throws TypeError if this is no rule, or if an option is wrong
 * @example exampleFaults(nameTooShort, { valid: [{ value: '雕刻光阴' }], invalid: [{ value: '小窝' }] }) // []
 */
export const exampleFaults = <R extends AnyRule>(
  rule: R,
  examples: RuleExamples<R>,
  options: ExampleOptions = {},
): readonly string[] => {
  checkGiven(rule, examples, options)
  const { edition = tencent20160919, messages } = options
  const tree = treeOf(rule, edition)
  const faults: string[] = []
  const complain = (value: unknown, what: string) => faults.push(`${rule.code}: ${shown(value)}: ${what}`)
  const issuesOf = (value: unknown, facts: unknown) => check(tree, value, facts).issues as readonly Issue[]
  for (const name of ['valid', 'invalid'] as const)
    if (examples[name].length === 0) faults.push(`${rule.code}: there is no ${name} example`)
  for (const { value, facts } of examples.valid)
    for (const { code } of issuesOf(value, facts)) complain(value, `${code} is reported, and nothing should be`)
  const levels = new Set<Level>()
  for (const { value, facts, params = {}, level = rule.level } of examples.invalid) {
    levels.add(level)
    const [issue, another] = issuesOf(value, facts)
    if (issue === undefined) complain(value, 'nothing is reported')
    else if (another !== undefined || issue.code !== rule.code)
      complain(value, `${(another ?? issue).code} is reported`)
    else {
      if (issue.level !== level) complain(value, `the level is ${issue.level}, not ${level}`)
      if (!includes(issue.params, params)) complain(value, `params are ${shown(issue.params)}, not ${shown(params)}`)
      for (const fault of issueFaults(issue, value, messages)) complain(value, fault)
    }
  }
  for (const level of rule.downgrade === undefined ? [rule.level] : [rule.level, rule.downgrade.to])
    if (examples.invalid.length > 0 && !levels.has(level))
      faults.push(`${rule.code}: no example has the level ${level}`)
  return faults
}

/**
 * Runs the examples of a rule, in a test of any runner: `it('shop.slogan', () => testRule(slogan, { valid, invalid }))`.
 *
 * @throws Error that lists every fault
 */
export const testRule = <R extends AnyRule>(rule: R, examples: RuleExamples<R>, options: ExampleOptions = {}): void => {
  const faults = exampleFaults(rule, examples, options)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
