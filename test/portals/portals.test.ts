import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/validate'
import { order as orderTree } from '../../src/editions/default'
import { certificateKinds } from '../../src/model/certificate-numbers'
import { categoryBits, subjectNatures } from '../../src/model/form-numbers'
import type { Order } from '../../src/model/schema'
import { accessBits, languages, nationalForm, serviceContentBits, taobaoIcp, wechatIcp } from '../../src/portals/index'

const person = {
  name: '欧阳修',
  certificate: { type: 'resident-id', number: '110101199003070038' },
  mobile: '13800138000',
  landline: '086-021-12345678',
  email: 'a@yunshan.com',
} as const

const order: Order = {
  subject: {
    kind: 'enterprise',
    name: '上海风筝线信息有限公司',
    address: '上海市静安区某路 1 号',
    certificate: { type: 'business-licence', number: '91310000MA1K00007U' },
    responsiblePerson: person,
  },
  websites: [
    { name: '风筝线', domains: ['yunshan.com', 'yunshan.cn'], ip: '1.2.3.7', responsiblePerson: person },
    { name: '风筝线商店', domains: ['fengzheng.cn'], description: '卖风筝' },
  ],
}

describe('the interface of Alibaba, 2011', () => {
  it('has a record for each website, with the subject in each', () => {
    const { records, unwritten } = taobaoIcp.encode(order)
    expect(records).toHaveLength(2)
    expect(records[0]).toMatchObject({
      company_kind: 4,
      company_name: '上海风筝线信息有限公司',
      company_cert_type: 1,
      company_cert_no: '91310000MA1K00007U',
      company_master_name: '欧阳修',
      company_master_cert_type: 2,
      site_name: '风筝线',
      site_domain: 'yunshan.com;yunshan.cn',
      site_ip: '1.2.3.7',
      site_master_phone: '086-021-12345678',
    })
    expect(records[1]).toMatchObject({ company_kind: 4, site_name: '风筝线商店' })
    expect(unwritten).toEqual([['websites', 1, 'description']])
  })

  it('gives the order again, and it can be checked', () => {
    const { records } = taobaoIcp.encode(order)
    const decoded = taobaoIcp.decode(records)
    const { description: _, ...shop } = order.websites[1] as Order['websites'][number]
    expect(decoded).toEqual({ order: { ...order, websites: [order.websites[0], shop] }, rest: [] })
    expect(check(orderTree, decoded.order).issues.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('keeps what an order cannot hold, and writes it again', () => {
    const record = {
      company_kind: 10,
      company_name: '云杉基金会',
      company_state: 110000,
      company_superior: '无',
      company_cert_type: 99,
      site_domain: 'a.cn; b.cn',
      site_home_page: 'a.cn',
      site_master_unicom: '18600000000',
    }
    const { order: decoded, rest } = taobaoIcp.decode(record)
    expect(decoded).toEqual({
      subject: { kind: 'social', name: '云杉基金会' },
      websites: [{ domains: ['a.cn', 'b.cn'] }],
    })
    expect(rest.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toEqual([
      'company_kind other-form',
      'company_cert_type unreadable',
      'site_domain other-form',
      'company_state unknown-field',
      'company_superior unknown-field',
      'site_home_page unknown-field',
      'site_master_unicom unknown-field',
    ])
    expect(taobaoIcp.encode(decoded, rest).records).toEqual([record])
    const corrected = { ...decoded, subject: { kind: 'individual', name: '云杉基金会' } } as Order
    expect(taobaoIcp.encode(corrected, rest).records[0]).toMatchObject({ company_kind: 5, company_cert_type: 99 })
  })

  it('keeps the subject of a record that is not that of the first', () => {
    const records = [
      { company_name: '云杉', site_name: '云杉笔记' },
      { company_name: '雪松', site_name: '雪松笔记' },
    ]
    const { order: decoded, rest } = taobaoIcp.decode(records)
    expect(rest).toEqual([{ record: 1, path: ['company_name'], reason: 'other-subject', value: '雪松', seen: '云杉' }])
    expect(taobaoIcp.encode(decoded, rest).records).toEqual(records)
    const short = [{ company_name: '云杉', site_name: '云杉笔记' }, { site_name: '雪松笔记' }]
    const second = taobaoIcp.decode(short)
    expect(second.rest).toEqual([{ record: 1, path: ['company_name'], reason: 'missing', value: null, seen: '云杉' }])
    expect(taobaoIcp.encode(second.order, second.rest).records).toEqual(short)
  })
})

describe('the interface of WeChat', () => {
  it('has the subject and the mini-program in objects of their own', () => {
    const { records, unwritten } = wechatIcp.encode({ ...order, websites: order.websites.slice(0, 1) })
    expect(records).toMatchObject([
      {
        icp_subject: {
          base_info: { type: 4, name: '上海风筝线信息有限公司' },
          organize_info: { certificate_type: 1 },
          principal_info: { name: '欧阳修', certificate_type: 2 },
        },
        icp_applets: { base_info: { name: '风筝线' }, principal_info: { mobile: '13800138000' } },
      },
    ])
    expect(unwritten.map((path) => path.join('.'))).toEqual([
      'subject.responsiblePerson.landline',
      'websites.0.domains',
      'websites.0.ip',
      'websites.0.responsiblePerson.landline',
    ])
  })

  it('has the remark, the emergency number and the service of the order', () => {
    const website = {
      service: 'mini-program',
      name: '风筝线',
      domains: [],
      remark: '展示公司的风筝，不涉及前置审批',
      responsiblePerson: { name: '欧阳修', mobile: '13800138000', emergencyMobile: '13900139000' },
    } as const
    const { records, unwritten } = wechatIcp.encode({ ...order, websites: [website] })
    expect(records).toMatchObject([
      {
        icp_applets: {
          base_info: { name: '风筝线', comment: '展示公司的风筝，不涉及前置审批' },
          principal_info: { mobile: '13800138000', emergency_contact: '13900139000' },
        },
      },
    ])
    expect(unwritten.map((path) => path.join('.'))).toEqual(['subject.responsiblePerson.landline'])
    const { domains: _, ...rest } = website
    expect(wechatIcp.decode(records).order.websites).toEqual([rest])
    const asWebsite = { ...order, websites: [{ ...website, service: 'website' as const }] }
    expect(wechatIcp.encode(asWebsite).unwritten).toContainEqual(['websites', 0, 'service'])
  })

  it('keeps uploads, content types and approvals', () => {
    const record = {
      icp_subject: {
        base_info: { type: 5, name: '欧阳修', province: '110000', record_number: '京ICP备12345678号' },
        personal_info: {},
        organize_info: { certificate_type: 2, certificate_number: '110101199003070038', certificate_photo: 'media' },
      },
      icp_applets: {
        base_info: { appid: 'wx1', name: '醉翁亭', service_content_types: [3, 4], nrlx_details: [{ type: 2 }] },
      },
      icp_materials: { commitment_letter: ['media'] },
    }
    const { order: decoded, rest } = wechatIcp.decode(record)
    expect(decoded).toEqual({
      subject: {
        kind: 'individual',
        name: '欧阳修',
        filingNumber: '京ICP备12345678号',
        certificate: { type: 'resident-id', number: '110101199003070038' },
      },
      websites: [{ service: 'mini-program', name: '醉翁亭' }],
    })
    expect(rest).toHaveLength(7)
    expect(wechatIcp.encode(decoded, rest).records).toEqual([record])
  })
})

describe('the numbers of the national form', () => {
  it('add up contents and categories, beyond 2³¹ too', () => {
    const website = {
      name: '云杉',
      domains: ['a.cn'],
      serviceContents: ['网上非银支付', '博客/个人空间'],
      declaredCategories: ['news', 'culture'],
    } as const
    const { records, unwritten } = nationalForm.encode({ subject: { kind: 'individual' }, websites: [website] })
    expect(records).toEqual([{ subject: { nature: 5 }, website: { serviceContents: 4294967328, preApprovals: 257 } }])
    expect(unwritten).toEqual([
      ['websites', 0, 'name'],
      ['websites', 0, 'domains'],
    ])
    expect(nationalForm.decode(records).order).toEqual({
      subject: { kind: 'individual' },
      websites: [{ serviceContents: ['博客/个人空间', '网上非银支付'], declaredCategories: ['news', 'culture'] }],
    })
  })

  it.each([
    [{ subject: { kind: 'other' } }, ['subject.kind']],
    [{ subject: { kind: 'sole-trader' } }, ['subject.kind']],
    [
      { subject: { kind: 'enterprise', certificate: { type: 'organisation-code', number: '' } } },
      ['subject.certificate.type'],
    ],
    [{ websites: [{ declaredCategories: ['medical'] }] }, ['websites.0.declaredCategories']],
    [{ websites: [{ serviceContents: ['写诗'] }] }, ['websites.0.serviceContents']],
    [{ websites: [{ serviceContents: [] }] }, []],
  ])('report a choice that has several, or none: %j', (given, unwritten) => {
    expect(nationalForm.encode(given as never).unwritten.map((path) => path.join('.'))).toEqual(unwritten)
  })

  it('keep sums with bits that nobody knows', () => {
    const record = { website: { serviceContents: 3 + 16777216, preApprovals: 0 } }
    const { order: decoded, rest } = nationalForm.decode(record)
    expect(decoded).toEqual({ websites: [{}] })
    expect(rest.map(({ reason }) => reason)).toEqual(['unreadable', 'unreadable'])
    expect(nationalForm.encode(decoded, rest).records).toEqual([record])
  })

  it('read a number that is written as a text', () => {
    expect(nationalForm.decode({ subject: { nature: '4' } })).toMatchObject({
      order: { subject: { kind: 'enterprise' } },
      rest: [{ reason: 'other-form', value: '4' }],
    })
    for (const nature of ['4a', -4, 4.5, null, true])
      expect(nationalForm.decode({ subject: { nature } }).rest).toHaveLength(1)
  })

  it('are all different, and have labels in both languages', () => {
    for (const table of [serviceContentBits, accessBits, languages, categoryBits, certificateKinds, subjectNatures]) {
      const numbers = table.map(({ number }) => number)
      expect(numbers).toEqual([...new Set(numbers)])
      for (const { zh, en } of table) expect(zh !== '' && en !== '').toBe(true)
    }
    for (const table of [serviceContentBits, accessBits, categoryBits])
      for (const { number } of table) expect(Number.isInteger(Math.log2(number))).toBe(true)
  })
})

describe('whatever comes', () => {
  it.each([undefined, null, 5, 'text', [], [null], { a: undefined }, Object.create(null)])(
    'is decoded: %j',
    (input) => {
      for (const portal of [taobaoIcp, wechatIcp, nationalForm]) {
        const { order: decoded, rest } = portal.decode(input)
        expect(portal.encode(decoded, rest).records).toBeInstanceOf(Array)
      }
    },
  )

  it('is reported if it is no record', () => {
    expect(taobaoIcp.decode('text').rest).toEqual([{ record: 0, path: [], reason: 'unknown-field', value: 'text' }])
    expect(taobaoIcp.encode('text' as never)).toEqual({ records: [], unwritten: [[]] })
    expect(taobaoIcp.encode(null as never)).toEqual({ records: [], unwritten: [] })
    const cyclic: Record<string, unknown> = {}
    cyclic.subject = cyclic
    expect(taobaoIcp.encode(cyclic as never)).toEqual({ records: [], unwritten: [[]] })
    expect(
      taobaoIcp.decode(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no')
            },
          },
        ),
      ),
    ).toEqual({ order: {}, rest: [{ record: 0, path: [], reason: 'unreadable', value: null }] })
    expect(taobaoIcp.encode(order, 5 as never).records).toHaveLength(2)
    expect(taobaoIcp.encode(order, [null, 5, {}] as never).records).toHaveLength(2)
  })

  it('never reaches the prototype', () => {
    const record = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
    const { order: decoded, rest } = taobaoIcp.decode(record)
    const { records } = taobaoIcp.encode(decoded, rest)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(JSON.stringify(records)).toBe(JSON.stringify([record]))
  })
})
