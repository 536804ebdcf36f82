import { describe, expect, it } from 'vitest'
import * as forms from '../../src/adapters/forms'
import { lazy } from '../../src/adapters/lazy'
import { toStandardSchema } from '../../src/adapters/standard-schema'
import { exampleFaults } from '../../src/adapters/testing'
import { zodCheck } from '../../src/adapters/zod-check'
import { nameTooShort, websiteName } from '../../src/index'

const { problemJson: _, ...validators } = forms

type Make = (tree: unknown, options?: unknown) => unknown

const makers = Object.entries({ ...validators, toStandardSchema, zodCheck } as unknown as Record<string, Make>)

const levels = 'failOn must be error, review or advice, not'
const wrong = [
  [{ failOn: 'eror' }, `beian: ${levels} "eror"`],
  [{ failOn: 'none' }, `beian: ${levels} "none"`],
  [{ failOn: null }, `beian: ${levels} null`],
  [{ messages: 'en' }, 'beian: messages must be an object such as zhCN, not "en"'],
  [{ messages: null }, 'beian: messages must be an object such as zhCN, not null'],
  [{ facts: 'individual' }, 'beian: facts must be an object or a function, not "individual"'],
  [{ mesages: {} }, 'beian: there is no option mesages; there are messages, facts, failOn'],
  [5, 'beian: options must be an object, not 5'],
  [null, 'beian: options must be an object, not null'],
] as const

describe.each(makers)('%s', (name, make) => {
  it.each(wrong)('names the mistake in %j', (options, message) => {
    const text = name === 'toStandardSchema' ? message.replace('facts, failOn', 'facts, failOn, rootKey') : message
    const act = () => make(websiteName, options)
    expect(act).toThrow(new TypeError(text))
  })

  it('names what is no tree', () => {
    const message = 'beian: the first argument must be a rule or tree such as websiteName, not'
    for (const [node, text] of [
      [undefined, 'undefined'],
      [{}, 'an object'],
      ['websiteName', '"websiteName"'],
    ] as const)
      expect(() => make(node)).toThrow(new TypeError(`${message} ${text}`))
  })

  it('takes what is right', () => {
    for (const options of [
      undefined,
      {},
      { facts: null },
      { facts: undefined, failOn: undefined, messages: undefined },
    ])
      expect(() => make(websiteName, options)).not.toThrow()
    for (const failOn of ['error', 'review', 'advice'] as const)
      expect(() => make(websiteName, { failOn, messages: {}, facts: () => ({}) })).not.toThrow()
  })
})

it('a key for the whole is a text', () => {
  expect(() => toStandardSchema(websiteName, { rootKey: 5 as never })).toThrow(
    new TypeError('toStandardSchema: rootKey must be a text, not 5'),
  )
})

it('what is loaded later is a function', () => {
  expect(() => lazy(websiteName as never)).toThrow(
    new TypeError('lazy: load must be a function that imports a validator'),
  )
})

describe('a tester', () => {
  const examples = { valid: [{ value: '雕刻光阴' }], invalid: [{ value: '小窝' }] }
  it.each<[unknown, unknown, unknown, string]>([
    ['name.too-short', examples, {}, 'beian/testing: the first argument must be a rule, not "name.too-short"'],
    [undefined, examples, {}, 'beian/testing: the first argument must be a rule, not undefined'],
    [nameTooShort, undefined, {}, 'beian/testing: examples must be { valid: [], invalid: [] }, not undefined'],
    [nameTooShort, { valid: [] }, {}, 'beian/testing: examples must be { valid: [], invalid: [] }, not an object'],
    [nameTooShort, examples, { message: {} }, 'beian/testing: there is no option message; there are edition, messages'],
    [nameTooShort, examples, null, 'beian/testing: options must be an object, not null'],
  ])('names the mistake: %#', (rule, given, options, message) => {
    expect(() => exampleFaults(rule as never, given as never, options as never)).toThrow(new TypeError(message))
  })
})
