import { describe, expect, it } from 'vitest'
import { filingSituation, order, validate } from '../../src'
import { registryAnswer } from '../../src/adapters/registry'

// Shapes of our own making, after the fields that the look-up services name; the subjects are invented.
const ministry = {
  code: 200,
  msg: '操作成功',
  success: true,
  params: {
    total: 2,
    pageNum: 1,
    list: [
      {
        domain: 'yunshan-keji.cn',
        unitName: '杭州云杉科技有限公司',
        natureName: '企业',
        mainLicence: '浙ICP备12345678号',
        serviceLicence: '浙ICP备12345678号-1',
        updateRecordTime: '2026-01-05 10:00:00',
      },
      {
        domain: 'yunshan-shop.cn',
        unitName: '杭州云杉科技有限公司',
        natureName: '企业',
        mainLicence: '浙ICP备12345678号',
        serviceLicence: '浙ICP备12345678号-2',
        updateRecordTime: '2026-01-05 10:00:00',
      },
    ],
  },
}

const subject = { name: '杭州云杉科技有限公司' }

describe('answers of look-up services', () => {
  it('of the ministry in JSON', () => {
    expect(registryAnswer(ministry)).toEqual({
      complete: true,
      records: [
        { number: '浙ICP备12345678号-1', subject, domains: ['yunshan-keji.cn'] },
        { number: '浙ICP备12345678号-2', subject, domains: ['yunshan-shop.cn'] },
      ],
    })
  })

  it('with the labels of its page, one entry or several of one number', () => {
    const entry = {
      主办单位名称: subject.name,
      主办单位性质: '企业',
      网站备案号: '浙ICP备12345678号-1',
      网站域名: 'a.cn；b.cn',
    }
    expect(registryAnswer(entry)?.records).toEqual([
      { number: '浙ICP备12345678号-1', subject, domains: ['a.cn', 'b.cn'] },
    ])
    const other = { 备案号: ' 浙ICP备12345678号-1 ', domains: ['b.cn', 'c.cn', 7] }
    expect(registryAnswer({ code: 0, data: [entry, other] })?.records).toEqual([
      { number: '浙ICP备12345678号-1', subject, domains: ['a.cn', 'b.cn', 'c.cn'] },
    ])
    expect(registryAnswer({ result: { list: [{ 主体备案号: '浙ICP备12345678号' }] } })?.records).toEqual([
      { number: '浙ICP备12345678号' },
    ])
  })

  it('say who is the provider only if the caller knows', () => {
    const here = (number: string) => (number.endsWith('-1') ? true : undefined)
    expect(registryAnswer(ministry, { here })?.records.map((record) => record.here)).toEqual([true, undefined])
  })

  it('that are empty are an answer: nothing is filed', () => {
    expect(registryAnswer({ code: 200, params: { list: [], total: 0 } })).toEqual({ records: [], complete: true })
    expect(registryAnswer([])).toEqual({ records: [], complete: true })
  })

  it('that are no answer say nothing', () => {
    for (const none of [
      { code: 401, params: { list: [] } },
      { success: false, data: [] },
      { code: 200, params: null },
      {},
      null,
      undefined,
      '查询过于频繁',
      7,
    ])
      expect(registryAnswer(none)).toBeUndefined()
  })

  it('that are a page of more, or have entries that cannot be read, are not complete', () => {
    const page = { ...ministry, params: { ...ministry.params, total: 30 } }
    expect(registryAnswer(page)).toMatchObject({ complete: false, records: [{}, {}] })
    expect(registryAnswer({ data: { total: 3, list: [] } })?.complete).toBe(false)
    expect(registryAnswer({ list: [{ unitName: '云杉' }, null] })).toEqual({ complete: false, records: [] })
  })

  it('become a fact that rules and functions read', () => {
    const registry = registryAnswer(ministry)?.records ?? []
    const website = { name: '云杉科技', domains: ['yunshan-keji.cn'] }
    const mine = { kind: 'enterprise', name: subject.name, registeredName: subject.name } as const
    expect(filingSituation({ registry, subject: mine, website }).domainFiled).toBe(true)
    const others = { kind: 'enterprise', name: '宁波白鹭贸易有限公司' } as const
    const { issues } = validate(order, { subject: others, websites: [website] }, { registry })
    expect(issues.map(({ code }) => code)).toContain('conflict.domain')
  })

  it('never throw, whatever they and the caller do', () => {
    const unreadable = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(registryAnswer(unreadable)).toBeUndefined()
    expect(registryAnswer([unreadable])).toBeUndefined()
    expect(registryAnswer(ministry, null as never)?.records).toHaveLength(2)
    const endless: Record<string, unknown> = {}
    endless.data = endless
    expect(registryAnswer(endless)).toBeUndefined()
    expect(Object.isFrozen(registryAnswer(ministry)?.records[0])).toBe(true)
    expect(
      registryAnswer(ministry, {
        here: () => {
          throw new Error('no')
        },
      }),
    ).toBeUndefined()
  })
})
