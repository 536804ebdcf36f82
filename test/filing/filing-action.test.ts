import { describe, expect, it } from 'vitest'
import { type FilingSituation, filingAction } from '../../src/filing/filing-action'
import { ownership } from '../../src/filing/ownership'
import { filingSituation, orderAction, websiteAction } from '../../src/filing/situation'
import type { Facts } from '../../src/model/facts'
import type { RegistryRecord } from '../../src/model/registry'

const ip = { path: ['websites', 0, 'ip'], was: 'changed' } as const
const name = { path: ['subject', 'name'], was: 'changed' } as const
const filed = { subjectFiled: true, domainFiled: true }

describe('which filing, and why', () => {
  it.each<[FilingSituation, ReturnType<typeof filingAction>]>([
    [
      { online: false, subjectFiled: false },
      { action: 'none-yet', reason: 'nothing-online', clause: '1', later: 'first-filing' },
    ],
    [
      { online: false, subjectFiled: true, domainFiled: false },
      { action: 'none-yet', reason: 'nothing-online', clause: '1', later: 'add-website' },
    ],
    [{ online: false }, { action: 'none-yet', reason: 'nothing-online', clause: '1' }],
    [{ subjectFiled: false }, { action: 'first-filing', reason: 'subject-not-filed', clause: '1' }],
    [
      { online: true, subjectFiled: false, domainFiled: false },
      { action: 'first-filing', reason: 'subject-not-filed', clause: '1' },
    ],
    [
      { subjectFiled: true, domainFiled: false },
      { action: 'add-website', reason: 'domain-not-filed', clause: '1' },
    ],
    [
      { domainFiled: true, filedHere: false },
      { action: 'access-filing', reason: 'filed-elsewhere', clause: '10' },
    ],
    [
      { ...filed, online: false, filedHere: false },
      { action: 'access-filing', reason: 'filed-elsewhere', clause: '10' },
    ],
    [
      { ...filed, filedHere: true, changed: [name, ip] },
      { action: 'change', reason: 'information-changed', clause: '12' },
    ],
    [
      { ...filed, filedHere: true, changed: [ip] },
      { action: 'change-access', reason: 'address-changed', clause: '13' },
    ],
    [
      { ...filed, filedHere: true, changed: [] },
      { action: 'none', reason: 'nothing-changed', clause: '12' },
    ],
    [
      { ...filed, ends: true },
      { action: 'cancel-website', reason: 'service-ends', clause: '7' },
    ],
    [
      { ...filed, leaves: true },
      { action: 'cancel-access', reason: 'leaves-provider', clause: '7' },
    ],
    [
      { ...filed, filedHere: true, changed: [name] },
      { action: 'change-subject', reason: 'information-changed', clause: '12' },
    ],
    [
      { ...filed, filedHere: true, changed: [ip, { path: ['websites', 0, 'name'], was: 'changed' }] },
      { action: 'change-website', reason: 'information-changed', clause: '12' },
    ],
    [
      { ...filed, filedHere: true, changed: [{ path: ['filingPassword'], was: 'added' }] },
      { action: 'change', reason: 'information-changed', clause: '12' },
    ],
    [
      { ends: true, domainFiled: false },
      { action: 'none', reason: 'nothing-filed', clause: '7' },
    ],
    [{ ends: true }, { missing: ['domainFiled'] }],
    [{}, { missing: ['subjectFiled', 'domainFiled'] }],
    [undefined as never, { missing: ['subjectFiled', 'domainFiled'] }],
    [{ ...filed, filedHere: true, changed: 'all' as never }, { missing: ['changed'] }],
    [{ subjectFiled: true }, { missing: ['domainFiled'] }],
    [{ domainFiled: false }, { missing: ['subjectFiled'] }],
    [{ ...filed }, { missing: ['filedHere'] }],
    [{ ...filed, filedHere: true }, { missing: ['changed'] }],
  ])('%j: %j', (situation, answer) => {
    expect(filingAction(situation)).toEqual(answer)
  })
})

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const person = { type: 'resident-id', number: '110101199003070038' } as const
const website = { name: '风筝线', domains: ['example.cn'] }
const record: RegistryRecord = {
  number: '沪ICP备20260001号-1',
  subject: { certificate },
  domains: ['www.example.cn'],
  here: true,
}
const nameOnly: RegistryRecord = {
  number: '沪ICP备20260001号-1',
  subject: { name: '上海风筝线信息有限公司' },
  domains: ['example.cn'],
  here: false,
}

describe('whose a record is', () => {
  it.each([
    [record, { certificate }, 'own'],
    [record, { certificate: person }, 'other'],
    [record, { certificate: person, filingNumber: '沪ICP备20260001号' }, 'own'],
    [record, { filingNumber: '沪ICP备20269999号' }, 'other'],
    [record, { certificate, filingNumber: '沪ICP备20269999号' }, 'own'],
    [record, {}, 'unknown'],
    [record, { name: '上海风筝线信息有限公司' }, 'unknown'],
    [nameOnly, { name: '风筝线', registeredName: '上海风筝线信息有限公司' }, 'perhaps-own'],
    [nameOnly, { name: '上海风筝线（信息）有限公司' }, 'perhaps-own'],
    [nameOnly, { name: '上海纸飞机信息有限公司' }, 'perhaps-other'],
    [nameOnly, { name: ' ' }, 'unknown'],
    [nameOnly, { name: '风'.repeat(2000) }, 'unknown'],
    [{ number: 'unreadable' }, { filingNumber: '沪ICP备20260001号' }, 'unknown'],
    [{ number: '沪ICP备20260001号' }, { filingNumber: 'unreadable' }, 'unknown'],
  ] as const)('%j of %j: %s', (held, subject, whose) => {
    expect(ownership(held, subject)).toBe(whose)
  })
})

describe('the situation, read from the registry', () => {
  it.each<[string, Facts, FilingSituation]>([
    ['no registry', { website }, {}],
    ['no list', { website, registry: 'none' as never }, {}],
    [
      'an empty registry',
      { website, subject: { certificate }, registry: [] },
      { subjectFiled: false, domainFiled: false },
    ],
    ['no subject', { website, registry: [] }, { subjectFiled: false, domainFiled: false }],
    [
      'filed here',
      { website, subject: { certificate }, registry: [record] },
      { subjectFiled: true, domainFiled: true, filedHere: true },
    ],
    [
      'filed elsewhere',
      { website, subject: { certificate }, registry: [{ ...record, here: false }] },
      { subjectFiled: true, domainFiled: true, filedHere: false },
    ],
    [
      'filed, nobody knows where',
      {
        website,
        subject: { certificate },
        registry: [{ number: record.number, subject: { certificate }, domains: ['example.cn'] }],
      },
      { subjectFiled: true, domainFiled: true },
    ],
    [
      'filed in two places',
      { website, subject: { certificate }, registry: [{ ...record, here: false }, record] },
      { subjectFiled: true, domainFiled: true, filedHere: true },
    ],
    [
      'another website filed',
      { website: { ...website, domains: ['example.org'] }, subject: { certificate }, registry: [record] },
      { subjectFiled: true, domainFiled: false },
    ],
    [
      'filed by another',
      { website, subject: { certificate: person }, registry: [record] },
      { subjectFiled: false, domainFiled: false },
    ],
    [
      'filed by another, a number of its own',
      { website, subject: { certificate: person, filingNumber: '京ICP备12345678号' }, registry: [record] },
      { subjectFiled: true, domainFiled: false },
    ],
    [
      'filed under a name that may be its own',
      { website, subject: { name: '上海风筝线信息有限公司' }, registry: [nameOnly] },
      { subjectFiled: true, domainFiled: true, filedHere: false },
    ],
    [
      'filed under a name that may be its old one',
      { website, subject: { name: '上海纸飞机信息有限公司' }, registry: [nameOnly] },
      {},
    ],
    [
      'records that say nothing',
      { website, subject: { certificate }, registry: [{ number: '京ICP备12345678号' }, null as never, 7 as never] },
      { domainFiled: false },
    ],
    [
      'a website that says nothing',
      { website: { domains: 'example.cn' as never }, subject: { certificate }, registry: [record] },
      { subjectFiled: true, domainFiled: false },
    ],
  ])('%s', (_, facts, situation) => {
    expect(filingSituation(facts)).toEqual(situation)
  })

  it('tells what changed', () => {
    const order = { subject: { kind: 'enterprise' as const }, websites: [website] }
    expect(filingSituation({ order, filed: order }).changed).toEqual([])
    const moved = filingSituation({ order: { ...order, websites: [{ ...website, ip: '1.2.3.5' }] }, filed: order })
    expect(moved.changed).toEqual([{ path: ['websites', 0, 'ip'], was: 'added' }])
  })
})

describe('the filing of an order', () => {
  const facts: Facts = { subject: { certificate }, registry: [record] }

  it('is that of its websites', () => {
    expect(websiteAction(website, facts)).toBe('none')
    expect(orderAction([website], facts)).toBe('none')
    expect(orderAction([{ domains: ['example.org'] }], facts)).toBe('add-website')
    expect(orderAction([{ domains: ['example.org'] }], { ...facts, registry: [] })).toBe('first-filing')
    expect(
      orderAction([{ domains: ['example.org'] }, website], { ...facts, registry: [{ ...record, here: false }] }),
    ).toBe('access-filing')
    expect(orderAction([website], {})).toBeUndefined()
  })

  it('is what the caller says', () => {
    expect(websiteAction(website, { ...facts, action: 'cancel' })).toBe('cancel')
    expect(orderAction([website], { ...facts, action: 'change' })).toBe('change')
  })

  it('is not known of what is no list', () => {
    for (const websites of [undefined, null, {}, []]) expect(orderAction(websites, facts)).toBeUndefined()
  })
})
