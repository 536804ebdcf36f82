import { describe, expect, it } from 'vitest'
import {
  type AsyncValidator,
  angularValidator,
  antDesignVueRules,
  antdRules,
  arcoRules,
  arcoVueRules,
  asyncRule,
  elementPlusRules,
  finalFormValidate,
  formikValidate,
  hookFormResolver,
  naiveRules,
  tdesignRules,
  vantRules,
  veeValidateRule,
} from '../../src/adapters/forms'
import { lazy } from '../../src/adapters/lazy'
import { type Account, type Facts, order, required, type SubjectKind, websiteName } from '../../src/index'
import { zhCN } from '../../src/locales/zh-CN'

const name = '中国赌博\u200b 网'
const errors = ['name.national-word', 'name.sensitive-word']
const warnings = ['name.invisible-character', 'name.space']
const good = '雕刻时光手记'
const unitName = '晨光书屋公司'
const individual: Facts = { subject: { kind: 'individual' } }
const ofKind = ({ kind }: { kind: SubjectKind }): Facts => ({ subject: { kind } })
const broken = (): never => {
  throw new Error('no facts')
}
const empty = Object.fromEntries(Object.keys(zhCN).map((code) => [code, ''])) as unknown as typeof zhCN
const throwing = Object.fromEntries(Object.keys(zhCN).map((code) => [code, broken])) as unknown as typeof zhCN

/** What an async rule came to: the codes that it was rejected with, or `passed` and what it resolved. */
const run = (validator: AsyncValidator, value: unknown): Promise<unknown> =>
  validator({}, value).then(
    (resolved) => ({ resolved }),
    (issues: readonly { code: string }[]) => issues.map(({ code }) => code),
  )

describe('asyncRule', () => {
  it('resolves nothing, or rejects with an array of errors that can be written to and keep their issue', async () => {
    expect(await run(asyncRule(websiteName), good)).toEqual({ resolved: undefined })
    const rejected = await asyncRule(websiteName, { messages: zhCN })({}, '小窝').catch((reason: unknown) => reason)
    const [error, ...others] = rejected as readonly Error[]
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ code: 'name.too-short', level: 'error', params: { min: 3, actual: 2 } })
    expect(error?.message).toContain('3')
    expect(Object.isFrozen(error)).toBe(false)
    expect(others).toEqual([])
  })

  it('takes what nobody has filled for an empty text', async () => {
    for (const value of [undefined, null, '']) expect(await run(asyncRule(websiteName), value)).toEqual(['name.empty'])
  })

  it('fails when facts or sentences throw, and when a sentence is empty', async () => {
    expect(await run(asyncRule(websiteName, { facts: broken }), good)).toEqual(['input.bad-fact'])
    for (const messages of [empty, throwing]) {
      const [error] = (await asyncRule(websiteName, { messages })({}, '').catch((reason) => reason)) as readonly Error[]
      expect(error?.message).toBe('name.empty')
    }
  })

  it('fails at the level that it is asked to', async () => {
    expect(await run(asyncRule(websiteName, { failOn: 'advice' }), '雕刻 时光')).toEqual(['name.space'])
  })
})

describe('rules for libraries on async-validator', () => {
  it('antd: a function of the form, whose values the facts may read', async () => {
    const form = (kind: SubjectKind) => ({ getFieldsValue: () => ({ kind }) })
    const [failing, warning] = antdRules(websiteName, { facts: ofKind }).map((rule) => rule(form('individual')))
    expect(await run(failing?.validator as AsyncValidator, unitName)).toEqual(['name.organisation-word'])
    expect(failing).not.toHaveProperty('warningOnly')
    expect(warning).toMatchObject({ warningOnly: true })
    expect(await run(warning?.validator as AsyncValidator, name)).toEqual(warnings)
    const [other] = antdRules(websiteName, { facts: ofKind })
    expect(await run(other?.(form('enterprise')).validator as AsyncValidator, unitName)).toEqual({
      resolved: undefined,
    })
    const [lost] = antdRules(websiteName, { facts: ofKind })
    expect(await run(lost?.({ getFieldsValue: broken }).validator as AsyncValidator, good)).toEqual(['input.bad-fact'])
    const [plain, plainWarning] = antdRules(websiteName).map((rule) => rule({ getFieldsValue: broken }))
    expect(await run(plain?.validator as AsyncValidator, name)).toEqual(errors)
    expect(await run(plainWarning?.validator as AsyncValidator, good)).toEqual({ resolved: undefined })
  })

  it.each([
    ['ant-design-vue', antDesignVueRules(websiteName), { warningOnly: true }],
    ['Naive UI', naiveRules(websiteName), { level: 'warning' }],
  ])('%s: one rule that fails and one that warns', async (_, rules, mark) => {
    const [failing, warning] = rules
    expect(await run(failing?.validator as AsyncValidator, name)).toEqual(errors)
    expect(await run(warning?.validator as AsyncValidator, name)).toEqual(warnings)
    expect(warning).toMatchObject(mark)
  })

  it('Element Plus: one rule, under `asyncValidator`', async () => {
    const [rule, ...others] = elementPlusRules(websiteName)
    expect(await run(rule?.asyncValidator as AsyncValidator, name)).toEqual(errors)
    expect(others).toEqual([])
  })
})

describe('rules for libraries that show one text', () => {
  const called = (
    rule: { validator: (value: unknown, callback: (error?: string) => void) => void } | undefined,
    value: unknown,
  ) => {
    const calls: unknown[][] = []
    rule?.validator(value, (...call) => calls.push(call))
    return calls
  }

  it('Arco: calls back once, with all sentences or with nothing', () => {
    const [failing, warning] = arcoRules(websiteName)
    expect(called(failing, name)).toEqual([[errors.join('\n')]])
    expect(called(failing, good)).toEqual([[undefined]])
    expect(called(failing, undefined)).toEqual([['name.empty']])
    expect(called(warning, name)).toEqual([[warnings.join('\n')]])
    expect(warning).toMatchObject({ validateLevel: 'warning' })
    expect(called(arcoRules(websiteName, { facts: broken })[0], good)).toEqual([['input.bad-fact']])
    expect(called(arcoRules(websiteName, { messages: empty })[0], '')).toEqual([['name.empty']])
    const [vue, ...others] = arcoVueRules(websiteName, { facts: individual })
    expect(called(vue, unitName)).toEqual([['name.organisation-word']])
    expect(others).toEqual([])
    expect(called(arcoVueRules(websiteName)[0], good)).toEqual([[undefined]])
  })

  it('Vant and vee-validate: the text, or true', () => {
    const [vant] = vantRules(websiteName)
    const vee = veeValidateRule(websiteName)
    for (const validate of [(value: unknown) => vant?.validator(value), vee]) {
      expect(validate(name)).toBe(errors.join('\n'))
      expect(validate(good)).toBe(true)
      expect(validate(undefined)).toBe('name.empty')
    }
    expect(vantRules(websiteName, { messages: empty })[0]?.validator('')).toBe('name.empty')
    expect(vantRules(websiteName, { facts: broken })[0]?.validator(good)).toBe('input.bad-fact')
    const knowing = veeValidateRule(websiteName, { facts: ofKind })
    expect(knowing(unitName, { form: { kind: 'individual' } })).toBe('name.organisation-word')
    expect(knowing(unitName, { form: { kind: 'enterprise' } })).toBe(true)
    expect(knowing(unitName)).toBe('input.bad-fact')
  })

  it('TDesign: what fails by its level, and what does not as a success with a text', () => {
    const [failing, note] = tdesignRules(websiteName)
    expect(failing?.validator(name)).toMatchObject({ result: false, message: errors.join('\n'), type: 'error' })
    expect(failing?.validator(name).issues.map(({ code }) => code)).toEqual(errors)
    expect(failing?.validator(good)).toEqual({ result: true, message: '', type: 'warning', issues: [] })
    expect(note?.validator(name)).toMatchObject({ result: true, message: warnings.join('\n'), type: 'success' })
    expect(failing?.validator(null)).toMatchObject({ result: false, message: 'name.empty' })
    const [strict] = tdesignRules(websiteName, { failOn: 'advice' })
    expect(strict?.validator('雕刻 时光')).toMatchObject({ result: false, type: 'warning' })
    const [knowing] = tdesignRules(websiteName, { facts: ofKind })
    expect(knowing?.validator(unitName, { formData: { kind: 'individual' } })).toMatchObject({ result: false })
    expect(knowing?.validator(unitName, { formData: { kind: 'enterprise' } })).toMatchObject({ result: true })
    expect(knowing?.validator(good)).toMatchObject({ result: false, message: 'input.bad-fact' })
  })
})

describe('angularValidator', () => {
  const control = (value: unknown, values: unknown = {}) => ({ value, root: { getRawValue: () => values } })

  it('gives null, or the issues of each code', () => {
    expect(angularValidator(websiteName)(control(good))).toBeNull()
    expect(angularValidator(websiteName)(control('小窝'))).toEqual({
      'name.too-short': [
        {
          code: 'name.too-short',
          level: 'error',
          clause: '14.1.D',
          path: [],
          params: { min: 3, actual: 2 },
          message: 'name.too-short',
        },
      ],
    })
    expect(angularValidator(websiteName)(control(null))).toHaveProperty(['name.empty'])
  })

  it('reads facts from the whole form, and fails when it can not', () => {
    const validator = angularValidator(websiteName, { facts: ofKind })
    expect(validator(control(unitName, { kind: 'individual' }))).toHaveProperty(['name.organisation-word'])
    expect(validator(control(unitName, { kind: 'enterprise' }))).toBeNull()
    expect(validator({ value: good } as never)).toHaveProperty(['input.bad-fact'])
  })

  it('keeps every place of a code', () => {
    const value = { subject: { kind: 'enterprise' }, websites: [{ name: good, domains: ['a b.com', 'c d.com'] }] }
    expect(angularValidator(order)(control(value))?.['domain.malformed']?.map(({ path }) => path)).toEqual([
      ['websites', 0, 'domains', 0],
      ['websites', 0, 'domains', 1],
    ])
  })
})

describe('nested errors', () => {
  const websites = (count: number, first: string) =>
    Array.from({ length: count }, (_, i) => ({ name: i > 0 ? good : first, domains: [`example${i}.com`] }))
  const values = (count: number, first = name) => ({
    subject: { kind: 'enterprise' },
    websites: websites(count, first),
  })
  const list = 'order.too-many-websites'
  const lines = errors.join('\n')

  it('Formik: texts, and where parent and child both fail, both', () => {
    const validate = formikValidate(order)
    expect(validate(values(1, good))).toEqual({})
    expect(validate(values(1))).toEqual({ websites: { 0: { name: lines } } })
    expect(validate(values(4, good))).toEqual({ websites: list })
    expect(validate(values(4))).toEqual({ websites: { _root: list, 0: { name: lines } } })
    expect(validate({})).toEqual({ subject: 'input.missing', websites: 'input.missing' })
    expect(formikValidate(order, { facts: broken })(values(4))).toEqual({
      _root: 'input.bad-fact',
      websites: { _root: list, 0: { name: lines } },
    })
    expect(formikValidate(websiteName)('')).toEqual({ _root: 'name.empty' })
  })

  it('Final Form: its own keys, and lists as arrays that never are a text', () => {
    const validate = finalFormValidate(order)
    const formError = 'FINAL_FORM/form-error'
    const arrayError = 'FINAL_FORM/array-error'
    expect(validate(values(1, good))).toEqual({})
    const child = validate(values(1))
    expect(child).toEqual({ websites: [{ name: lines }] })
    for (const first of [good, name]) {
      const { websites: found } = validate(values(4, first)) as { websites: unknown }
      expect(Array.isArray(found)).toBe(true)
      expect(found).toHaveProperty([arrayError], list)
      expect((found as unknown[])[0]).toEqual(first === name ? { name: lines } : undefined)
    }
    expect(finalFormValidate(order, { facts: broken })(values(1))).toMatchObject({ [formError]: 'input.bad-fact' })
    expect(validate({ subject: 5, websites: null })).toEqual({
      subject: 'input.wrong-type',
      websites: 'input.missing',
    })
  })

  it('React Hook Form: errors with code and params, and where parent and child both fail, both', () => {
    const resolver = hookFormResolver(order)
    const passing = values(1, good)
    expect(resolver(passing)).toEqual({ values: passing, errors: {} })
    expect(resolver(passing).values).toBe(passing)
    const issue = {
      code: list,
      level: 'error',
      clause: '2',
      path: ['websites'],
      params: { max: 3, actual: 4 },
      message: list,
    }
    const own = { ...issue, type: list, types: { [list]: list } }
    expect(resolver(values(4, good)).errors).toEqual({ websites: { ...own, root: own } })
    const result = resolver(values(4))
    expect(result.values).toEqual({})
    expect(Array.isArray(result.errors.websites)).toBe(true)
    expect(result.errors).toHaveProperty('websites.0.name.type', errors[0])
    expect(result.errors).toHaveProperty('websites.root', own)
    expect(result.errors).not.toHaveProperty('websites.type')
    expect(result.errors).toHaveProperty('websites.0.name.types', {
      [errors[0] as string]: errors[0],
      [errors[1] as string]: errors[1],
    })
    expect(result.errors).toHaveProperty('websites.0.name.params.found.0.word', '中国')
    const certificate = { type: 'resident-id', number: '1' }
    const filed: Account = { subject: { certificate: { type: 'unified-social-credit', number: '91110000000000000A' } } }
    const both = hookFormResolver(order, { facts: { account: filed } })({
      ...passing,
      subject: { kind: 'enterprise', certificate },
    } as typeof passing)
    expect(both.errors).toMatchObject({
      subject: {
        root: { type: 'account.other-subject' },
        certificate: {
          type: { type: 'certificate.other-kind' },
          number: { type: 'certificate.malformed' },
        },
      },
    })
    const whole = hookFormResolver(order, { facts: broken, messages: zhCN })(passing)
    expect(whole.errors).toMatchObject({ _root: { type: 'input.bad-fact' } })
  })

  it('values that can not be read fail where they can not', () => {
    const unreadable = {
      subject: { kind: 'enterprise' },
      get websites() {
        return broken()
      },
    }
    expect(formikValidate(order)(unreadable)).not.toEqual({})
    expect(finalFormValidate(order)(unreadable)).not.toEqual({})
    expect(hookFormResolver(order)(unreadable).errors).not.toEqual({})
    let reads = 0
    const once = {
      get name() {
        return reads++ === 0 ? '' : broken()
      },
    }
    expect(finalFormValidate(required('name', websiteName))(once)).toEqual({ 'FINAL_FORM/form-error': 'name.empty' })
  })
})

describe('lazy', () => {
  it('loads once, when it is first asked', async () => {
    let loads = 0
    const validate = lazy(async () => {
      loads++
      return asyncRule(websiteName)
    })
    expect(loads).toBe(0)
    await expect(Promise.all([validate({}, '雕刻时光手记'), validate({}, '山海手账')])).resolves.toEqual([
      undefined,
      undefined,
    ])
    await expect(validate({}, '小窝')).rejects.toMatchObject([{ code: 'name.too-short' }])
    expect(loads).toBe(1)
  })

  it('fails what it cannot load the rules for, and asks again', async () => {
    let isOnline = false
    const load = async () => {
      if (!isOnline) throw new Error('offline')
      return veeValidateRule(websiteName)
    }
    const [rejecting, answering] = [lazy(load), lazy(load, () => 'try again')]
    await expect(rejecting('雕刻时光手记')).rejects.toThrow('offline')
    await expect(answering('雕刻时光手记')).resolves.toBe('try again')
    isOnline = true
    await expect(rejecting('雕刻时光手记')).resolves.toBe(true)
    await expect(answering('小窝')).resolves.toBe('name.too-short')
  })
})

it('facts that are a function get nothing from a library that passes no values', async () => {
  const given: unknown[] = []
  const facts = (values: unknown): Facts => {
    given.push(values)
    return individual
  }
  const said: unknown[] = []
  const [rule] = arcoRules(websiteName, { facts: facts as never, messages: zhCN })
  await rule?.validator?.(unitName, (message: unknown) => void said.push(message))
  expect(given).toEqual([undefined])
  expect(String(said)).toContain('公司')
})
