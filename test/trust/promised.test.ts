import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as api from '../../src/index'

// Functions of the caller that answer with a Promise. It would pass for `true`, and end the process if it is rejected.

const rejected: unknown[] = []
const note = (reason: unknown) => void rejected.push(reason)

beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

const later = () => Promise.reject(new Error('later')) as never
const failed = (rule: string) => expect.objectContaining({ code: 'rule.failed', params: { rule } })
const person = { name: '李建国', mobile: '13800138000', landline: '010-12345678', email: 'a@yunshan.cn' }
const order = {
  subject: { kind: 'individual', name: '李建国', responsiblePerson: person },
  websites: [{ name: '一帆风顺', domains: ['blog.yunshan.cn'], ip: '云服务器' }],
}

describe('a function that answers with a Promise', () => {
  it.each([
    ['registrableDomain', 'domain.not-registrable'],
    ['isPhoneNumber', 'contact.mobile-malformed'],
    ['isPhoneNumber', 'contact.landline-malformed'],
    ['isEmail', 'contact.email-malformed'],
    ['canonicalAddress', 'website.ip-malformed'],
  ])('%s makes %s fail', (fact, rule) => {
    expect(api.check(api.order, order, { [fact]: later }).issues).toContainEqual(failed(rule))
  })

  it.each([
    ['isIdiom', 'name.is-idiom'],
    ['provinceOfMobile', 'contact.not-local-mobile'],
  ])('%s makes %s fail, in the editions that have it', (fact, rule) => {
    const tree = api.orderOf(api.withProvince(api.latest, '湖南'))
    expect(api.check(tree, order, { [fact]: later }).issues).toContainEqual(failed(rule))
  })

  it('a custom rule fails', () => {
    const own = (more: object) =>
      api.rule({
        code: 'own.rule',
        level: 'error',
        clause: '2',
        on: 'string',
        check: () => undefined,
        ...more,
      } as never)
    expect(api.check(own({ check: later }), 'a', {}, { onError: later }).issues).toContainEqual(failed('own.rule'))
    expect(api.check(own({ when: later }), 'a').issues).toContainEqual(failed('own.rule'))
  })

  it('is no answer elsewhere', () => {
    expect(api.lookupKey('yunshan.cn', { canonicalAddress: later })).toEqual({ kind: 'domain', domain: 'yunshan.cn' })
    expect(api.companyName.parse('杭州云杉信息科技有限公司', later)).toEqual(
      api.companyName.parse('杭州云杉信息科技有限公司', () => 0),
    )
    expect(() => api.requirements(order as never, { provinceOfMobile: later, province: '湖南' })).not.toThrow()
  })

  it('ends no process', async () => {
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(rejected).toEqual([])
  })

  it('an object with no `then` is an answer', () => {
    const given = api.rule({
      code: 'own.rule',
      level: 'error',
      clause: '2',
      on: 'string',
      check: () => JSON.parse('{"then":5}'),
    })
    expect(JSON.stringify(api.check(given, 'a').issues)).toContain('"params":{"then":5}')
  })
})

describe('registrableDomain', () => {
  const issuesOf = (answer: unknown) =>
    api
      .check(api.order, { websites: [{ name: '云杉笔记', domains: ['blog.yunshan.cn'] }] }, {
        registrableDomain: () => answer,
      } as never)
      .issues.filter(({ code }) => code === 'domain.not-registrable')

  it('gives a domain above the host, or is not heard', () => {
    expect(issuesOf('yunshan.cn')).toMatchObject([{ params: { registrable: 'yunshan.cn' } }])
    expect(issuesOf(null)).toMatchObject([{ params: { registrable: null } }])
    for (const answer of ['cn', 'other.cn', 'an.cn', '<b>', 5, {}, [], undefined]) expect(issuesOf(answer)).toEqual([])
  })
})
