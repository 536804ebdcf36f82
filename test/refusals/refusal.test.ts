import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import catalogue from '../../docs/catalogue.json'
import { packList } from '../../src/build/pack'
import { readList } from '../../src/build/text-list'
import { refusalFieldsEn, refusalFieldsZh } from '../../src/model/labels'
import { refusalFields } from '../../src/model/refusal'
import type { Order } from '../../src/model/schema'
import { patterns } from '../../src/refusals/patterns'
import { refusal } from '../../src/refusals/refusal'

const rows = readList('refusals')
const reasons = rows.filter(([name]) => !name?.startsWith('@'))
const plainField = (field: string | undefined): string => (field ?? '').replace(/[*?]/g, '')

describe('the list of refusals', () => {
  it('has at least 60 reasons, and ships without its examples and sources', () => {
    expect(reasons.length).toBeGreaterThanOrEqual(60)
    expect(patterns()).toHaveLength(reasons.length)
    const shipped = packList('refusals', readFileSync('src/data/refusals.txt', 'utf8'))
    expect(shipped.split('\n')).toHaveLength(rows.length)
    expect(shipped).not.toContain('T21')
  })

  it.each(reasons.map(([field, codes, groups, example, source]) => [example, field, codes, groups, source]))(
    '%s: %s',
    (example, field, codes, groups, source) => {
      expect(refusalFields).toContain(plainField(field))
      const known = catalogue.map(({ code }) => code)
      for (const code of codes === '-' ? [] : (codes ?? '').split(',')) expect(known).toContain(code)
      for (const name of (groups ?? '').match(/@\w+/g) ?? []) expect(rows.map(([first]) => first)).toContain(name)
      expect(source).toMatch(/^(?:S|T16|T21|UC|HW|AL|M09|TOP)$/)
      expect(refusal({ text: example ?? '' }).reasons.map(({ field }) => field)).toContain(plainField(field))
    },
  )

  it.each(['网站名称与主办单位名称不符', '网站名称和公司名称不一致，请修改', '站点的网站名跟主体无关'])(
    '%s: the name, and the rules that compare it with the subject',
    (text) => {
      expect(refusal({ text }).reasons).toMatchObject([
        { field: 'websites.name', codes: ['name.not-registered-name', 'name.unrelated-to-subject'] },
      ])
    },
  )

  it('has a label in both languages for every field', () => {
    for (const field of refusalFields) {
      expect(refusalFieldsZh[field]).toMatch(/\p{Script=Han}|IP/u)
      expect(refusalFieldsEn[field]).toMatch(/^[A-Z]/)
    }
  })
})

/**
 * Sentences as a clerk would write them. The first look at each set, before anything was mended for it: 72 of 74 fields
 * right; 28 of 50; 33 of 40; 148 of 195, five for each field; and 41 of 47, after fields had been told apart by their names.
 */
describe.each([
  ['first', 74, 2],
  ['second', 47, 3],
  ['third', 40, 1],
  ['fourth', 192, 4],
  ['fifth', 41, 3],
] as const)('the %s set of sentences', (set, right, wrong) => {
  const sentences = readFileSync(`test/refusals/${set}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [text: string, fields: string, codes: string])

  it(`is read: ${right} of its fields are right, and at most ${wrong} wrong`, () => {
    const judged = sentences.map(([text, fields]) => {
      const found = refusal({ text }).reasons.map(({ field }) => field)
      const isRight = fields === 'none' ? found.length === 0 : found.some((field) => fields.split('|').includes(field))
      return { isRight, isWrong: found.some((field) => !fields.split('|').includes(field)) }
    })
    expect(judged.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(right)
    expect(judged.filter(({ isWrong }) => isWrong).length).toBeLessThanOrEqual(wrong)
  })
})

describe('a refusal', () => {
  const read = (text: string) =>
    refusal({ text }).reasons.map(({ field, codes, certainty }) => [field, ...codes, certainty])

  it('of several points is read point by point', () => {
    const text =
      '1、网站名称含有特殊符号，请去掉。2、多次拨打负责人电话，无人接听；3.备案密码错误\n如有疑问请拨打客服电话。'
    expect(read(text)).toEqual([
      ['websites.name', 'name.special-symbol', 'definite'],
      ['responsiblePerson.mobile', 'definite'],
      ['filingPassword', 'definite'],
    ])
    const { reasons, unread } = refusal({ text })
    expect(reasons.map(({ start, end }) => text.slice(start, end))).toEqual([
      '1、网站名称含有特殊符号，请去掉',
      '2、多次拨打负责人电话，无人接听',
      '3.备案密码错误',
    ])
    expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual(['如有疑问请拨打客服电话'])
  })

  it('of two reasons in one sentence gives both', () => {
    expect(read('网站名称是纯数字，域名持有者与备案主体不一致')).toEqual([
      ['websites.name', 'name.all-digits', 'definite'],
      ['websites.domains', 'definite'],
    ])
  })

  it('that only names a field says so', () => {
    expect(read('请核实邮箱。')).toEqual([['responsiblePerson.email', 'possible']])
    expect(refusal({ text: '请核实邮箱。' }).reasons[0]?.isOutside).toBe(true)
  })

  it('in any width, with spaces, is the same', () => {
    expect(read('网站名称 含有 特殊符号')).toEqual(read('网站名称含有特殊符号'))
    expect(read('ＩＰ不是我司的')).toEqual([['websites.ip', 'website.ip-of-nobody', 'definite']])
  })

  it.each(['', '。。。', '12345', '材料齐全，请耐心等待。'])('without reasons has none: %j', (text) => {
    expect(refusal({ text }).reasons).toEqual([])
  })

  it('that is none has no reasons', () => {
    for (const input of [undefined, null, 5, {}, { text: 5 }, { text: '网站名称含有特殊符号。'.repeat(2000) }])
      expect(refusal(input as never)).toEqual({ reasons: [], unread: [] })
    expect(refusal({ text: '备案密码错误', order: 5 as never }).reasons[0]).not.toHaveProperty('paths')
  })
})

describe('the paths of a reason', () => {
  const person = { name: '欧阳修', mobile: '13800138000', certificate: { type: 'resident-id', number: '1' } } as const
  const order: Order = {
    authorizationCode: 'a1B2c3D4e5F6g7H8i9J0',
    filingPassword: 'x',
    subject: {
      kind: 'enterprise',
      address: '滁州',
      certificate: { type: 'business-licence', number: '2' },
      responsiblePerson: person,
    },
    websites: [
      { name: '醉翁亭记', domains: ['a.cn'], description: '山水', responsiblePerson: person },
      { name: '秋声赋', domains: ['b.cn'], authorizationCode: 'b1B2c3D4e5F6g7H8i9J0' },
    ],
  }
  const pathsOf = (text: string, of: unknown = order) =>
    refusal({ text, order: of as Order }).reasons.map(({ paths }) => paths?.map((path) => path.join('.')))

  it.each([
    ['网站名称含有特殊符号', ['websites.0.name', 'websites.1.name']],
    ['网站“秋声赋”的名称含有特殊符号', ['websites.1.name']],
    ['A.cn 域名持有者与备案主体不一致', ['websites.0.domains']],
    ['请在备注里写清网站的具体内容', ['websites.0', 'websites.1']],
    ['一次提交的网站数量超过限制', ['websites']],
    ['负责人手机号是空号', ['subject.responsiblePerson.mobile', 'websites.0.responsiblePerson.mobile']],
    ['主体负责人手机号是空号', ['subject.responsiblePerson.mobile']],
    ['网站负责人手机号是空号', ['websites.0.responsiblePerson.mobile']],
    ['主体负责人的证件与本人不一致', ['subject.responsiblePerson.certificate']],
    [
      '证件号码填写有误',
      [
        'subject.certificate.number',
        'subject.responsiblePerson.certificate.number',
        'websites.0.responsiblePerson.certificate.number',
      ],
    ],
    ['通信地址不完整', ['subject.address']],
    ['主体备案号冲突', ['subject']],
    ['备案密码错误', ['filingPassword']],
    ['备案授权码已经失效', ['authorizationCode', 'websites.0', 'websites.1.authorizationCode']],
    ['服务器的剩余时长不足三个月', []],
  ])('%s', (text, paths) => {
    expect(pathsOf(text)).toEqual([paths])
  })

  it('lead into what is there', () => {
    expect(pathsOf('通信地址不完整', {})).toEqual([[]])
    expect(pathsOf('网站名称含有特殊符号', { websites: [null, 5] })).toEqual([['websites.1']])
    expect(pathsOf('网站名称含有特殊符号', { websites: 5 })).toEqual([[]])
    const throwing = Object.defineProperty({}, 'websites', {
      get: () => {
        throw new Error('no')
      },
    })
    expect(pathsOf('网站名称含有特殊符号', throwing)).toEqual([[]])
  })
})
