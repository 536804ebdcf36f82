import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format'
import { audit, check } from '../../src/core/validate'
import { filing, order, websiteName } from '../../src/editions/default'
import { changes } from '../../src/filing/changes'
import { domainSituations, newDomains, websiteAction } from '../../src/filing/situation'
import { filingTypes, isFilingType, traitsOf } from '../../src/filing/types'
import { filedWebsite, websiteChange } from '../../src/filing/website-change'
import { en } from '../../src/locales/en'
import { zhCN } from '../../src/locales/zh-CN'
import type { Facts } from '../../src/model/facts'
import { filingType } from '../../src/model/schema'

const subject = {
  kind: 'individual',
  name: '欧阳修',
  certificate: { type: 'resident-id', number: '110101199003070038' },
  filingNumber: '京ICP备12345678号',
} as const
const old = { name: '醉翁', domains: ['zuiweng.cn'], ip: '1.2.3.4' }
const record = { number: '京ICP备12345678号-1', domains: ['zuiweng.cn'], here: true }
const registry = [record]
const filed = { subject, websites: [old] }

const codes = (value: unknown, facts?: Facts) =>
  check(order, value, facts).issues.map(({ code, path }) => `${path.join('.')}: ${code}`)

describe('the table of types', () => {
  it('has a row for every type, and each says what it binds', () => {
    expect(Object.keys(filingTypes).sort()).toEqual([...filingType.values].sort())
    expect(traitsOf(undefined)).toBe(traitsOf('none-yet'))
    expect(traitsOf('none').quota).toBe(false)
    expect(traitsOf('first-filing')).toBe(filingTypes['first-filing'])
    for (const value of ['none', 'none-yet', '__proto__', 'toString', 7, null]) expect(isFilingType(value)).toBe(false)
  })
})

describe('names', () => {
  it('bind what is newly filed or changed', () => {
    const changed = { ...filed, websites: [{ ...old, ip: '1.2.3.5' }] }
    const bad = 'websites.0.name: name.too-short'
    expect(codes(changed)).toContain(bad)
    expect(codes({ ...changed, filingType: 'first-filing' })).toContain(bad)
    for (const type of ['access-filing', 'change-access', 'cancel-website', 'cancel-access', 'cancel'] as const)
      expect(codes({ ...changed, filingPassword: '7fQ2mK', filingType: type })).toEqual([])
    expect(codes({ ...changed, filingType: 'change' }, { filed })).toEqual([])
    expect(codes({ ...changed, filingType: 'change-website' }, { filed })).toEqual([])
    expect(codes({ ...changed, filingType: 'change-website' })).toEqual([bad])
    expect(codes({ ...changed, filingType: 'change' })).toEqual([bad])
  })

  it('bind none of a website that is filed here as it is', () => {
    expect(codes(filed, { filed, registry })).toEqual([])
    expect(codes({ ...filed, websites: [{ ...old, name: '山水' }] }, { filed, registry })).toEqual([
      'websites.0.name: name.too-short',
    ])
  })

  it('are inapplicable in an audit, and pre-approvals with them', () => {
    const { outcomes } = audit(order, { ...filed, filingType: 'cancel-website' } as never)
    const verdicts = (family: string) =>
      new Set(outcomes.flatMap(({ code, verdict }) => (code.startsWith(family) ? [verdict] : [])))
    expect(verdicts('name.')).toEqual(new Set(['inapplicable']))
    expect(outcomes.find(({ code }) => code === 'pre-approval.missing')?.verdict).toBe('inapplicable')
  })

  it('that are asked about alone are judged', () => {
    expect(check(websiteName, '醉翁', { action: 'change-access' }).ok).toBe(false)
  })
})

describe('an order of a change', () => {
  it('contains only what changes', () => {
    const address = { domains: ['zuiweng.cn'], ip: '1.2.3.5' }
    expect(codes({ filingType: 'change-subject', subject: { address: '北京市朝阳区某路1号' } })).toEqual([])
    expect(codes({ filingType: 'change-access', websites: [address] })).toEqual([])
    expect(codes({ filingType: 'change', websites: [address] })).toEqual([])
    expect(codes({ filingType: 'change', subject: { name: '欧阳修' } })).toEqual([])
    expect(codes({ filingType: 'cancel-subject', filingPassword: '7fQ2mK', subject: { name: '欧阳修' } })).toEqual([])
    expect(
      codes({ filingType: 'change-website', websites: [{ filingNumber: record.number, name: '醉翁亭记' }] }),
    ).toEqual([])
  })

  it('contains something', () => {
    expect(codes({ filingType: 'change' })).toEqual(['websites: input.missing'])
    expect(codes({ filingType: 'cancel', filingPassword: '7fQ2mK' })).toEqual(['websites: input.missing'])
    expect(codes({ filingType: 'change-subject' })).toEqual(['subject: input.missing'])
    expect(codes({ filingType: 'change-access', websites: [] })).toEqual(['websites: order.no-website'])
    expect(codes({ filingType: 'change-access', websites: [{ ip: '1.2.3.5' }] })).toEqual([
      'websites.0.domains: input.missing',
    ])
    expect(codes({ filingType: 'change-website', websites: [{ name: '', domains: [] }] })).toEqual([
      'websites.0.domains: website.no-domain',
    ])
  })

  it('is whole otherwise', () => {
    expect(codes({ filingType: 'first-filing' })).toEqual(['subject: input.missing', 'websites: input.missing'])
    expect(codes({ filingType: 'access-filing', filingPassword: 'x', subject: {}, websites: [{}] })).toEqual([
      'subject.kind: input.missing',
      'websites.0.domains: input.missing',
      'websites.0.name: input.missing',
    ])
  })

  it('lets the website say another type than the order', () => {
    const value = { ...filed, filingType: 'add-website', websites: [{ ...old, filingType: 'change-access' }] }
    expect(codes(value)).toEqual([])
    expect(websiteAction({ filingType: 'cancel-website' }, { action: 'change' })).toBe('cancel-website')
    expect(websiteAction(null, { action: 'change' })).toBe('change')
  })

  it('may have a certificate that the account does not have yet', () => {
    const certificate = { type: 'passport', number: 'E12345678' } as const
    const account = { subject: { certificate: subject.certificate } }
    const value = { filingType: 'change-subject', subject: { ...subject, certificate } }
    expect(codes(value, { account, filed })).toEqual(['subject: change.key-information'])
    expect(codes({ ...filed, subject: { ...subject, certificate } }, { account })).toContain(
      'subject: account.other-subject',
    )
    expect(check(filing, { account, order: value }, { filed }).ok).toBe(true)
  })
})

describe('what changes', () => {
  it('of a website follows from what is filed', () => {
    const facts: Facts = { filed }
    expect(websiteChange(old, facts)).toBe('none')
    expect(websiteChange({ ...old, ip: '1.2.3.5' }, facts)).toBe('change-access')
    expect(websiteChange({ ...old, name: '醉翁亭记' }, facts)).toBe('change-website')
    expect(websiteChange({ domains: ['other.cn'], ip: '1.2.3.5' }, facts)).toBeUndefined()
    expect(websiteChange({ domains: ['other.cn'], ip: '1.2.3.5' }, { action: 'change' })).toBe('change-access')
    expect(websiteChange({ domains: ['other.cn'], ip: '1.2.3.5', name: ' ' }, { action: 'change' })).toBe(
      'change-access',
    )
    expect(websiteChange({ domains: ['other.cn'], name: '醉翁亭记' }, { action: 'change' })).toBeUndefined()
    expect(websiteChange(null, { action: 'change' })).toBeUndefined()
  })

  it('is looked up by domain, else by number', () => {
    const byNumber = { ...old, filingNumber: record.number }
    expect(filedWebsite({ domains: ['WWW.zuiweng.cn.'] }, { filed })).toEqual(old)
    expect(filedWebsite({ filingNumber: record.number }, { filed: { websites: [byNumber] } })).toEqual(byNumber)
    expect(filedWebsite({ filingNumber: record.number }, { filed })).toBeUndefined()
    expect(filedWebsite({ domains: ['zuiweng.cn'] }, {})).toBeUndefined()
    expect(filedWebsite(null, { filed: { websites: [old] } })).toBeUndefined()
  })

  it('is nothing that an order leaves out, if the order is a change', () => {
    const two = {
      ...filed,
      websites: [
        { ...old, domains: ['zuiweng.cn', 'zuiweng.com'] },
        { name: '滁州', domains: ['chuzhou.cn'] },
      ],
    }
    const address = { websites: [{ domains: ['zuiweng.cn'], ip: '1.2.3.5' }] }
    const paths = (value: object, type?: 'change-access') =>
      changes(two, value, type).map(({ path, was }) => `${was} ${path.join('.')}`)
    expect(paths({ ...address, filingType: 'change-access' })).toEqual(['changed websites.0.ip'])
    expect(paths(address, 'change-access')).toEqual(['changed websites.0.ip'])
    expect(paths({ ...address, filingType: 'change-website' })).toEqual([
      'changed websites.0.domains',
      'changed websites.0.ip',
    ])
    expect(paths(address)).toContain('removed subject')
    expect(changes({ filingType: 'change' }, { filingType: 'first-filing' })).toEqual([
      { path: ['filingType'], was: 'changed' },
    ])
  })
})

describe('a website with a filed domain and a new one', () => {
  const mixed = { name: '醉翁亭记', domains: ['zuiweng.cn', 'zuiweng.com'], open: true }
  const value = { state: 'bureau-review', subject, websites: [mixed] }

  it('is two cases, of which the new one decides', () => {
    const facts: Facts = { subject, registry, website: mixed }
    expect(domainSituations(mixed, facts)).toEqual(['none', 'add-website'])
    expect(domainSituations(mixed, {})).toEqual([])
    expect(newDomains(facts)).toEqual([1])
    expect(newDomains({ ...facts, registry: [] })).toBeUndefined()
    expect(websiteAction(mixed, facts)).toBe('add-website')
    expect(check(order, value, { registry }).issues).toMatchObject([
      { code: 'website.open-during-review', params: { domains: [1] } },
    ])
    const three = { ...value, websites: [{ ...mixed, domains: [...mixed.domains, 'zuiweng.net'] }] }
    const [issue] = check(order, three, { registry }).issues
    expect(issue?.params).toEqual({ domains: [1, 2] })
    expect(format(issue as never, zhCN)).toContain('第 2、3 个域名是首次备案')
    expect(format(issue as never, en)).toContain('domains 2, 3 are filed for the first time')
    expect(check(order, { ...value, state: 'draft' }, { registry }).issues).toMatchObject([
      { code: 'website.open-before-filing', params: { domains: [1] } },
    ])
  })

  it('counts its new domains only', () => {
    const domains = ['zuiweng.cn', 'a-1.cn', 'a-2.cn', 'a-3.cn']
    const counted = (more: readonly string[]) =>
      codes({ subject, websites: [{ name: '醉翁亭记', domains: [...domains, ...more] }] }, { registry })
    expect(counted([])).toEqual([])
    expect(counted(['a-4.cn'])).toEqual(['websites.0.domains: website.too-many-domains'])
  })

  it('and websites that are filed already are none of the quota', () => {
    const websites = ['a', 'b', 'c'].map((label) => ({ name: '醉翁亭记', domains: [`site-${label}.cn`] }))
    expect(codes({ subject, websites: [{ ...old, name: '醉翁亭' }, ...websites] }, { registry })).toEqual([])
    expect(codes({ subject, websites: [{ ...old, name: '醉翁亭' }, ...websites] })).toEqual([
      'websites: order.too-many-websites',
    ])
  })
})

describe('an order that is several filings', () => {
  it('needs the password if one of them does', () => {
    const elsewhere = { number: '京ICP备12345678号-2', domains: ['moved.cn'], here: false }
    const websites = [
      { name: '醉翁亭记', domains: ['zuiweng.com'] },
      { name: '滁州山水', domains: ['moved.cn'] },
    ]
    expect(codes({ subject, websites }, { registry: [record, elsewhere] })).toEqual([': filing-password.missing'])
    expect(codes({ subject, websites: [{ ...old, name: '醉翁亭' }] }, { registry })).toEqual([])
  })
})
