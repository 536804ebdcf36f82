import { describe, expect, it } from 'vitest'
import type { Material, Order } from '../../src/model/schema'
import { mended } from '../../src/refusals/mended'
import { refusal } from '../../src/refusals/refusal'

const previous: Order = {
  state: 'rejected',
  subject: {
    kind: 'individual',
    name: '欧阳修',
    address: '滁州市琅琊区',
    responsiblePerson: { name: '欧阳修', mobile: '13800138000' },
  },
  websites: [
    { name: '醉翁亭记', domains: ['a.cn'], open: true },
    { name: '秋声赋&', domains: ['b.cn'], open: true },
  ],
}

const verdicts = (order: unknown, text: string, earlier: unknown = previous) =>
  mended(earlier as Order, order as Order, refusal({ text, order: earlier as Order })).map(({ verdict, changed }) =>
    `${verdict} ${changed.map((path) => path.join('.')).join()}`.trim(),
  )

const website = (i: number, changed: Partial<Order['websites'][number]>): Order => ({
  ...previous,
  websites: previous.websites.map((each, j) => (i === j ? { ...each, ...changed } : each)),
})

const withPapers = (...materials: readonly Material[]): Order => ({
  ...previous,
  subject: { ...previous.subject, materials },
})
const photo = (file: string): Material => ({ material: 'photograph', file })
const copy: Material = { material: 'certificate-copy' }
const letter: Material = { material: 'letter-of-explanation' }

describe('what an order answers of a refusal', () => {
  it.each([
    [
      'its field has changed',
      website(1, { name: '秋声赋' }),
      '网站“秋声赋&”的名称含有特殊符号',
      ['answered websites.1.name'],
    ],
    ['its field has not', website(1, { description: '散文' }), '网站名称含有特殊符号', ['open']],
    ['that of another website has', website(0, { name: '滁州山水' }), '网站“秋声赋&”的名称含有特殊符号', ['open']],
    ['the website is closed', website(0, { open: false }), 'a.cn 网站可以访问，请关闭', ['answered websites.0.open']],
    [
      'the website is left out',
      { ...previous, websites: previous.websites.slice(0, 1) },
      '网站“秋声赋&”的名称含有特殊符号',
      ['answered websites.1'],
    ],
    [
      'the websites change their places',
      { ...previous, websites: [{ ...previous.websites[1], name: '秋声赋' }, previous.websites[0]] },
      '网站“秋声赋&”的名称含有特殊符号',
      ['answered websites.0.name'],
    ],
    [
      'a whole person is given',
      { ...previous, subject: { ...previous.subject, responsiblePerson: undefined } },
      '负责人手机号已被其他主体备案使用',
      ['answered subject.responsiblePerson'],
    ],
    ['it may be mended outside', previous, '域名没有通过实名认证', ['unknown']],
    ['it is no part of an order', previous, '幕布照片不符合要求，请重新拍摄', ['unknown']],
    ['another material is added', withPapers({ material: 'certificate-copy' }), '幕布照片不符合要求', ['open']],
    [
      'the material is added',
      withPapers({ material: 'certificate-copy' }, { material: 'photograph' }),
      '幕布照片不符合要求',
      ['answered subject.materials.1'],
    ],
    ['everything is another', 5, '网站名称含有特殊符号', []],
  ])('%s', (_, order, text, expected) => {
    expect(verdicts(order, text)).toEqual(expected)
  })

  it.each([
    [
      'the photograph is another file',
      '幕布照片不符合要求',
      withPapers(photo('2.jpg')),
      ['answered subject.materials.0'],
    ],
    ['the photograph may be another file', '幕布照片不符合要求', withPapers(photo('1.jpg')), ['unknown']],
    ['a copy of the new certificate is there', '证件已经过期', withPapers(copy), ['answered subject.materials.0']],
    ['a letter answers an approval', '需要提供前置审批文件', withPapers(letter), ['answered subject.materials.0']],
    [
      'the website says that it is not involved',
      '请提交不涉及前置审批的情况说明',
      website(0, { notInvolved: [{ category: 'news' }] }),
      ['answered websites.0.notInvolved'],
    ],
    [
      'the content has changed',
      '网站涉及出版，需要办理前置审批',
      website(0, { description: '游记' }),
      ['answered websites.0.description'],
    ],
    ['nothing has, of the content', '网站涉及出版，需要办理前置审批', website(0, { remark: '游记' }), ['open']],
    [
      'the person of a website signs the form',
      '核验单没有盖章',
      website(1, { responsiblePerson: { materials: [{ material: 'verification-form' }] } }),
      ['answered websites.1.responsiblePerson.materials.0'],
    ],
    [
      'the websites change their places',
      '网站“秋声赋&”的名称没有商标证明，与主办单位没有关联',
      {
        ...previous,
        websites: [
          { ...previous.websites[1], materials: [{ material: 'trademark-certificate' }] },
          { ...previous.websites[0], materials: [5, null] },
        ],
      },
      ['answered websites.0.materials.0'],
    ],
    [
      'a website is added with its papers',
      '请上传域名证书',
      {
        ...previous,
        websites: [
          ...previous.websites,
          { name: '赤壁赋', domains: ['c.cn'], materials: [{ material: 'domain-certificate' as const }] },
        ],
      },
      ['answered websites.2.materials.0'],
    ],
  ])('of materials: %s', (_, text, order, expected) => {
    expect(verdicts(order, text, { ...withPapers(photo('1.jpg')), websites: previous.websites })).toEqual(expected)
  })

  it('several refusals are read together', () => {
    const all = ['网站名称含有特殊符号', '通信地址不完整'].map((text) => refusal({ text }))
    const order = { ...previous, subject: { ...previous.subject, address: '滁州市琅琊区琅琊山 1 号' } }
    expect(mended(previous, order, all).map(({ verdict }) => verdict)).toEqual(['open', 'answered'])
  })

  it('an order without websites has none of another place', () => {
    expect(verdicts({ subject: previous.subject }, '网站“秋声赋&”的名称含有特殊符号')).toEqual(['answered websites'])
  })

  it('reasons from anywhere are taken as far as they are some', () => {
    const reason = {
      field: 'websites.name',
      codes: [],
      certainty: 'definite',
      isOutside: false,
      start: 0,
      end: 1,
    } as const
    expect(
      mended(previous, previous, { reasons: [reason, { ...reason, field: 'x' as never }, null as never], unread: [] }),
    ).toHaveLength(1)
    expect(mended(previous, previous, { reasons: [{ ...reason, paths: [5 as never] }], unread: [] })).toHaveLength(1)
    expect(mended(previous, previous, [null as never, { reasons: 5 as never, unread: [] }])).toEqual([])
    expect(mended(previous, previous, undefined as never)).toEqual([])
    expect(
      mended(
        previous,
        {
          get websites(): never {
            throw new Error('no')
          },
        } as never,
        { reasons: [reason], unread: [] },
      ),
    ).toMatchObject([{ verdict: 'answered' }])
  })

  it('a website is the same by the first of several domains in common', () => {
    const [first, second] = previous.websites
    const earlier = { ...previous, websites: [first, { ...second, domains: ['b.cn', 'c.cn'] }] }
    const now = { ...previous, websites: [{ ...second, name: '秋声赋', domains: ['b.cn', 'c.cn'] }, first] }
    expect(verdicts(now, '网站“秋声赋&”的名称含有特殊符号', earlier)).toEqual(['answered websites.0.name'])
  })
})

it('walks no list that is too long', () => {
  const earlier = { websites: [{ name: '云杉·笔记', domains: ['a.cn'] }] } as unknown as Order
  const read = refusal({ text: '网站名称含有特殊符号', order: earlier })
  const huge = { ...earlier, websites: new Array(4_000_000_000) } as unknown as Order
  expect(mended(earlier, huge, read).map(({ verdict }) => verdict)).toEqual(['answered'])
})
