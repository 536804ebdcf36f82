import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isBlank } from '../../src/core/blank'
import { rule } from '../../src/core/checked-rule'
import type { Issue } from '../../src/core/issue'
import type { AnyTree } from '../../src/core/node'
import { each, property, ruleset, withFacts } from '../../src/core/tree'
import { audit, check, validate } from '../../src/core/validate'
import { filing, websiteName } from '../../src/editions/default'
import type { Facts } from '../../src/model/facts'
import type { Subject } from '../../src/model/schema'
import * as placed from '../../src/rules/by-place'
import { anyName, anyValue, filings, hostile, subjects } from '../arbitraries'

const numRuns = 1000

/** A rule that speaks of texts that hold a letter. */
const letters = 'abcde'.split('').map((letter) =>
  rule({
    code: `letter.${letter}`,
    level: letter === 'a' ? 'review' : 'error',
    clause: '2',
    on: 'string',
    ...(letter === 'b' && { supersededBy: ['letter.c'] }),
    ...(letter === 'd' && { supersededBy: ['letter.b'] }),
    check: (text: string) => (text.includes(letter) ? { at: text.indexOf(letter) } : undefined),
  }),
)

const texts = fc.string({ unit: fc.constantFrom(...'abcdexyz'), maxLength: 6 })

/** Cuts a list of rules into nested sets in any way. */
const nested = (nodes: readonly AnyTree[]): fc.Arbitrary<AnyTree> =>
  nodes.length <= 1
    ? fc.constant(ruleset(...nodes))
    : fc
        .integer({ min: 1, max: nodes.length - 1 })
        .chain((cut) => fc.tuple(nested(nodes.slice(0, cut)), nested(nodes.slice(cut))).map(([a, b]) => ruleset(a, b)))

const rules = letters
const flat = ruleset(...rules)
const report = (node: AnyTree, value: unknown, facts?: Facts) =>
  check(node, value, facts) as unknown as { ok: boolean; issues: readonly Issue[] }

describe('the laws of the interpreter', () => {
  it.prop([nested(rules), texts], { numRuns })('nesting sets changes nothing', (tree, text) => {
    expect(report(tree, text)).toEqual(report(flat, text))
  })

  it.prop([fc.shuffledSubarray([...rules], { minLength: rules.length }), texts], { numRuns })(
    'the order of rules is irrelevant',
    (shuffled, text) => {
      expect(report(ruleset(...shuffled), text)).toEqual(report(flat, text))
    },
  )

  it.prop([texts, fc.string({ minLength: 1 }).filter((key) => key !== '__proto__')], { numRuns })(
    'property only prefixes the path',
    (text, key) => {
      const below = report(property(key, flat), Object.fromEntries([[key, text]]))
      expect(below.issues).toEqual(report(flat, text).issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })))
    },
  )

  it.prop(
    [
      fc.array(
        texts.filter((text) => text !== ''),
        { maxLength: 5 },
      ),
    ],
    { numRuns },
  )('each prefixes the index', (list) => {
    const expected = list.flatMap((text, i) =>
      report(flat, text).issues.map((issue) => ({ ...issue, path: [i, ...issue.path] })),
    )
    expect(report(each(flat), list).issues).toEqual(expected)
  })

  it.prop([texts, subjects], { numRuns })(
    'withFacts changes what is known below, and nothing else',
    (text, subject) => {
      const seen: Facts[] = []
      const spy = rule({
        code: 'spy.facts',
        level: 'error',
        clause: '2',
        on: 'string',
        check: (_: string, facts: Facts) => void seen.push(facts) as undefined,
      })
      validate(
        withFacts(() => ({ subject }), spy),
        text,
        { account: {} },
      )
      // Blank text means the same as nothing.
      const given = JSON.parse(JSON.stringify(subject, (_, part) => (isBlank(part) ? undefined : part))) as Subject
      expect(seen).toMatchObject([{ account: {}, subject: given }])
      expect(
        report(
          withFacts(() => ({ subject }), flat),
          text,
        ),
      ).toEqual(report(flat, text))
    },
  )
})

/** Those of the default edition: optional rules are in the trees of editions that list them. */
const everyCode = Object.values(placed)
  .flatMap((list) => list as readonly { readonly code: string; readonly clause: string }[])
  .filter(({ clause }) => clause !== 'editions')
  .map(({ code }) => code)
const factNames = [
  'subject',
  'registry',
  'account',
  'today',
  'action',
  'previous',
  'filed',
  'authorizationCodes',
  'odd',
]

const follow = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((part, key) => (part as Record<string, unknown>)[key], value)

const spansOf = ({ params }: Issue): { start: number; end: number }[] =>
  'found' in params ? (params.found as unknown as { start: number; end: number }[]) : []

describe('the laws of a report', () => {
  it.prop([filings], { numRuns })('same input, same report, input untouched', (value) => {
    const before = structuredClone(value)
    const first = validate(filing, value)
    expect(validate(filing, value)).toEqual(first)
    expect(value).toEqual(before)
  })

  it.prop([filings], { numRuns })('a report survives JSON, is frozen, and ok means no error', (value) => {
    const found = validate(filing, value)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(Object.isFrozen(found) && Object.isFrozen(found.issues)).toBe(true)
    for (const issue of found.issues)
      expect(Object.isFrozen(issue) && Object.isFrozen(issue.path) && Object.isFrozen(issue.params)).toBe(true)
    expect(found.ok).toBe(found.issues.every(({ level }) => level !== 'error'))
  })

  it.prop([filings], { numRuns })('every path leads to a value', (value) => {
    for (const { path } of validate(filing, value).issues) expect(follow(value, path)).toBeDefined()
  })

  it.prop([filings], { numRuns })('an audit reports what validate reports', (value) => {
    expect(audit(filing, value).issues).toEqual(validate(filing, value).issues)
  })

  it.prop([filings, fc.dictionary(fc.constantFrom(...factNames), anyValue)], { numRuns })(
    'an audit accounts for every rule of the tree, whatever the facts are',
    (value, facts) => {
      const codes = new Set(audit(filing, value, facts as Facts).outcomes.map(({ code }) => code as string))
      expect(everyCode.filter((code) => !codes.has(code))).toEqual([])
    },
  )

  it.prop([anyValue], { numRuns })('so does an audit of any value at all', (value) => {
    const codes = new Set(audit(filing, value as never).outcomes.map(({ code }) => code as string))
    expect(everyCode.filter((code) => !codes.has(code))).toEqual([])
  })

  it.prop([anyValue], { numRuns })('every path leads into the value, whatever the value is', (value) => {
    for (const issue of report(filing, value).issues) {
      const path = issue.code === 'input.missing' ? issue.path.slice(0, -1) : issue.path
      expect(() => follow(value, path)).not.toThrow()
    }
  })

  it.prop([anyName, subjects], { numRuns })(
    'every span lies in the original text, in order, and ends behind its start',
    (name, subject) => {
      for (const issue of validate(websiteName, name, { subject }).issues) {
        for (const { start, end } of spansOf(issue)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(name.length)
        }
      }
    },
  )

  it.prop([hostile, fc.option(hostile, { nil: undefined })], { numRuns })(
    'never throws, whatever comes',
    (value, facts) => {
      for (const node of [filing, websiteName] as const)
        expect(typeof report(node, value(), facts?.() as Facts).ok).toBe('boolean')
    },
  )

  it.prop([anyName, fc.nat()], { numRuns })('adding a character never makes a name too short', (name, position) => {
    const long = `${name.slice(0, position % (name.length + 1))}字${name.slice(position % (name.length + 1))}`
    const short = (text: string) =>
      validate(websiteName, text).issues.some(({ code }) => code === 'name.too-short' || code === 'name.empty')
    if (!short(name)) expect(short(long)).toBe(false)
  })
})
