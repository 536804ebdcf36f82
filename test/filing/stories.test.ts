import { describe, expect, it } from 'vitest'
import { audit, check } from '../../src/core/validate'
import { order as orderTree } from '../../src/editions/default'
import { answerTo, withAnswers } from '../../src/filing/answers'
import { changes } from '../../src/filing/changes'
import { filingAction } from '../../src/filing/filing-action'
import { filingSituation } from '../../src/filing/situation'
import { canMove, nextStates } from '../../src/filing/states'
import { filingNumber } from '../../src/identifiers/filing-number'
import type { Facts } from '../../src/model/facts'
import type { RegistryRecord } from '../../src/model/registry'
import type { Material, MaterialKind, Order, Subject, Website } from '../../src/model/schema'
import { requirements } from '../../src/requirements/requirements'
import { allRules } from '../all-rules'

/** Every rule that every edition has must be accounted for in each story: an audit mentions it, whatever its verdict. */
const ours = allRules.filter(({ doc }) => !('optional' in doc && doc.optional)).map(({ code }) => code)

/** What a clerk says of an order: what is wrong, and what is still missing. */
const clerk = (value: Partial<Order>, facts: Facts = {}) => {
  const { issues, outcomes } = audit(orderTree, value as Order, facts)
  expect([...new Set(outcomes.map(({ code }) => code))].sort(), 'the audit accounts for every rule').toEqual(
    ours.filter((code) => !ofAbsentParts(value).some((part) => code.startsWith(part))).sort(),
  )
  const { complete, types, requirements: all } = requirements(value, facts)
  return {
    wrong: issues.map(({ level, code, path }) => [level, ...(path.length > 0 ? [path.join('.')] : []), code].join(' ')),
    missing: all.flatMap(({ status, certainty, label }) =>
      status === 'missing' && certainty === 'required' ? [label.zh] : [],
    ),
    complete,
    types,
  }
}

/** Rules about a part of which there is none: without websites in the list no rule looks at one. */
const ofAbsentParts = ({ websites }: Partial<Order>): readonly string[] => (websites?.length === 0 ? ['website.'] : [])

const materials = (...kinds: readonly MaterialKind[]): Material[] => kinds.map((material) => ({ material }))

const card = { type: 'resident-id', number: '110101199003070038' } as const
const photographer: Subject = {
  kind: 'individual',
  name: '欧阳秋实',
  certificate: card,
  address: '浙江省杭州市西湖区某某路 1 号 2 单元 301 室',
  responsiblePerson: { mobile: '13800138000', email: 'qiushi@example.cn' },
}
const photoBlog: Website = {
  name: '秋实的照片墙',
  domains: ['qiushi-photo.cn'],
  ip: '1.2.3.7',
  serviceContents: ['博客/个人空间'],
  open: false,
}

const licence = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const company: Subject = {
  kind: 'enterprise',
  registeredName: '上海风筝线信息有限公司',
  certificate: licence,
  address: '上海市静安区某某路 1 号 5 楼',
  responsiblePerson: { name: '欧阳秋实', certificate: card, mobile: '13800138000', email: 'filing@example.cn' },
}
const prepared = (subject: Subject): Subject => ({
  ...subject,
  materials: materials('certificate-copy'),
  responsiblePerson: { ...subject.responsiblePerson, materials: materials('person-id-copy', 'photograph') },
})
const verified = (website: Website): Website => ({ ...website, materials: materials('verification-form') })

describe('1. the first filing of a photo blog', () => {
  const order: Order = { subject: photographer, websites: [photoBlog] }
  const facts: Facts = { registry: [] }

  it('is recognised, has nothing wrong, and is not complete', () => {
    expect(clerk(order, facts)).toEqual({
      wrong: [],
      missing: ['主办单位证件扫描件', '负责人核验照片', '网站备案信息真实性核验单'],
      complete: false,
      types: ['first-filing'],
    })
  })

  it('is complete with its papers, and its website stays closed until it has a number', () => {
    const ready = { ...order, subject: prepared(photographer), websites: [verified(photoBlog)] }
    expect(clerk(ready, facts)).toMatchObject({ wrong: [], missing: [], complete: true })
    const opened = { ...ready, websites: [{ ...verified(photoBlog), open: true }] }
    expect(clerk(opened, facts).wrong).toEqual(['error websites.0.open website.open-before-filing'])
    expect(clerk({ ...opened, state: 'bureau-review' }, facts).wrong).toEqual([
      'error websites.0.open website.open-during-review',
    ])
    expect(clerk({ ...opened, state: 'approved' }, facts).wrong).toEqual([])
  })
})

describe('2. an enterprise with three websites and the code of another account', () => {
  const site = (name: string, domain: string): Website =>
    verified({ name, domains: [domain], serviceContents: ['单位门户网站'], open: false })
  const sites = [
    site('风筝线信息', 'fzx-info.cn'),
    site('风筝线开放平台', 'fzx-open.cn'),
    site('风筝线商城', 'fzx-shop.cn'),
  ]
  const order: Order = { subject: prepared(company), websites: sites }
  const code = 'a1B2c3D4e5F6g7H8i9J0'
  const facts: Facts = {
    registry: [],
    account: { servers: [], orders: [] },
    authorizationCodes: [{ code, ip: '1.2.3.9' }],
  }

  it('needs the code, which also is the address of its websites', () => {
    const without = clerk(order, facts)
    expect(without.wrong.filter((one) => one.startsWith('error'))).toEqual(['error account.no-server'])
    expect(without.missing).toEqual(['网站 IP 地址', '网站 IP 地址', '网站 IP 地址', '备案授权码'])
    const coded = clerk({ ...order, authorizationCode: code }, facts)
    expect(coded.wrong.filter((one) => one.startsWith('error'))).toEqual([])
    expect(coded).toMatchObject({
      missing: [],
      complete: true,
      types: ['first-filing', 'first-filing', 'first-filing'],
    })
  })

  it('is three websites: a fourth is for the next order', () => {
    const four = { ...order, authorizationCode: code, websites: [...sites, site('风筝线日记', 'fzx-diary.cn')] }
    expect(clerk(four, facts).wrong).toContain('error websites order.too-many-websites')
  })
})

describe('3. a move from another provider', () => {
  const number = '沪ICP备20260001号'
  const old: Website = verified({
    name: '醉翁',
    domains: ['zuiweng.cn'],
    ip: '1.2.3.7',
    serviceContents: ['博客'],
    open: true,
  })
  const order: Order = { subject: { ...prepared(company), filingNumber: number }, websites: [old] }
  const registry: RegistryRecord[] = [
    { number: `${number}-1`, domains: ['zuiweng.cn'], here: false, subject: { certificate: licence } },
  ]

  it('keeps its name and stays open, and needs the filing password', () => {
    expect(clerk(order, { registry })).toEqual({
      wrong: ['error filing-password.missing'],
      missing: ['备案密码'],
      complete: false,
      types: ['access-filing'],
    })
    expect(clerk({ ...order, filingPassword: '7fQ2mK' }, { registry })).toMatchObject({ wrong: [], complete: true })
  })

  it('changes nothing else', () => {
    const renamed = { ...order, filingPassword: '7fQ2mK', websites: [{ ...old, name: '醉翁亭记' }] }
    expect(clerk(renamed, { registry, filed: order }).wrong).toEqual(['error websites.0 filing-type.more-changes'])
    expect(clerk({ ...renamed, filingType: 'change-website' }, { registry }).wrong).toContain(
      'error websites.0 filing-type.contradiction',
    )
  })
})

describe('4. a new certificate number', () => {
  const filed: Order = { subject: { ...company, filingNumber: '沪ICP备20260001号' }, websites: [] }
  const certificate = { type: 'unified-social-credit', number: '91350100M000100Y43' } as const
  const order: Partial<Order> = {
    filingType: 'change-subject',
    subject: { kind: 'enterprise', certificate, materials: materials('certificate-copy') },
  }

  it('is a change of the subject, not another subject, and contains nothing else', () => {
    const facts: Facts = { filed, account: { subject: { certificate: licence } } }
    expect(clerk(order, facts).wrong).toEqual(['advice subject change.key-information'])
    expect(requirements(order, facts)).toMatchObject({ complete: true, types: ['change-subject'] })
    expect(changes(filed, order).map(({ path }) => path.join('.'))).toEqual([
      'subject.certificate.number',
      'subject.materials',
    ])
    expect(
      filingAction({ domainFiled: true, filedHere: true, changed: changes(filed, order).slice(0, 1) }),
    ).toMatchObject({
      action: 'change-subject',
    })
  })
})

describe('5. a rejected medical website, mended and sent again', () => {
  const clinic: Website = verified({
    name: '风筝线信息',
    domains: ['fzx-med.cn'],
    ip: '1.2.3.7',
    description: '提供药品信息查询和医疗器械信息服务',
    serviceContents: ['其他'],
    open: false,
  })
  const order: Order = { state: 'bureau-review', subject: prepared(company), websites: [clinic] }
  const rejected: Order = { ...order, state: 'rejected' }
  const facts: Facts = { registry: [], previous: rejected, today: '2016-10-10' }

  it('lacked the approval, which is missing as a paper and wrong as an order', () => {
    const said = clerk(order, { registry: [] })
    expect(said.wrong).toContain('error websites.0.description pre-approval.missing')
    expect(said.missing.some((label) => label.startsWith('前置审批文件（医疗保健、药品和医疗器械）'))).toBe(true)
    expect(said.complete).toBe(false)
  })

  it('goes straight to the administration with it', () => {
    const preApprovals = [
      { category: 'medical', issuer: '上海市食品药品监督管理局', validUntil: '2020-01-01' },
    ] as const
    const mended: Order = { ...order, websites: [{ ...clinic, preApprovals }] }
    expect(clerk(mended, facts)).toMatchObject({ wrong: [], complete: true })
    expect(canMove('rejected', 'bureau-review', { by: 'provider' })).toBe(true)
    expect(clerk(order, facts).wrong.some((one) => one.endsWith('order.unchanged-after-rejection'))).toBe(true)
  })
})

describe('6. an app', () => {
  const app: Website = verified({
    service: 'app',
    name: '风筝线信息',
    domains: ['fzx-app.cn'],
    serviceContents: ['APP'],
  })
  const order: Order = {
    filingType: 'add-website',
    subject: { ...prepared(company), filingNumber: '沪ICP备20260001号' },
    websites: [app],
  }

  it('is filed like a website, without the address of one, and gets a number of its own kind', () => {
    const registry: RegistryRecord[] = [{ number: '沪ICP备20260001号', subject: { certificate: licence } }]
    expect(clerk(order, { registry })).toMatchObject({ missing: [], complete: true, types: ['add-website'] })
    expect(clerk(order, { registry }).wrong).toEqual([])
    expect(filingNumber.parse('沪ICP备20260001号-2A')).toMatchObject({ kind: 'app', index: 2 })
  })
})

describe('7. a sole trader', () => {
  const trader: Subject = {
    ...company,
    kind: 'sole-trader',
    certificate: { type: 'unified-social-credit', number: '92330106MA2K00001G' },
  }
  const site = (name: string): Website =>
    verified({ name, domains: ['yunshan-noodle.cn'], ip: '1.2.3.7', serviceContents: ['单位门户网站'] })
  const file = (registeredName: string, name: string): Order => ({
    subject: prepared({ ...trader, registeredName }),
    websites: [site(name)],
  })
  const facts: Facts = { registry: [] }

  it('with a trade name files under it', () => {
    expect(clerk(file('杭州市西湖区云杉面馆', '云杉面馆'), facts)).toEqual({
      wrong: [],
      missing: [],
      complete: true,
      types: ['first-filing'],
    })
  })

  it('without one files as a person with （个体工商户）, and may call the website after the trade or itself', () => {
    const person = '欧阳秋实（个体工商户）'
    for (const name of ['秋实的面馆', '欧阳秋实'])
      expect(clerk(file(person, name), facts)).toMatchObject({ wrong: [], complete: true })
    // The symbols of the registered name are for a person to look at.
    expect(clerk(file(person, person), facts).wrong).toEqual(['review websites.0.name name.special-symbol'])
    expect(clerk(file(person, '秋实协会'), facts).wrong).toEqual([])
  })

  it('is no individual: its own identity card is for a person to look at', () => {
    const order = file('欧阳秋实（个体工商户）', '秋实的面馆')
    const withCard: Order = { ...order, subject: { ...order.subject, certificate: card } }
    expect(clerk(withCard, facts).wrong).toEqual(['review subject.certificate.type certificate.other-kind'])
    expect(clerk({ ...order, subject: { ...order.subject, kind: 'individual' } }, facts).wrong).toContain(
      'error subject.certificate.type certificate.other-kind',
    )
  })
})

describe('8. a school, and the department of a government', () => {
  const school: Subject = {
    ...company,
    kind: 'institution',
    registeredName: '云州市第一中学',
    certificate: { type: 'unified-social-credit', number: '12310000425006571K' },
  }
  const bureau: Subject = { ...school, kind: 'government', registeredName: '云州市教育局' }
  const site = (domain: string, name: string): Website =>
    verified({ name, domains: [domain], ip: '1.2.3.7', serviceContents: ['单位门户网站'] })
  const domainIssues = (subject: Subject, domain: string, name: string) =>
    clerk({ subject: prepared(subject), websites: [site(domain, name)] }, { registry: [] }).wrong.filter((one) =>
      one.includes('domain'),
    )

  it('file their own domains: a department one below gov.cn of its government', () => {
    expect(domainIssues(school, 'yzyz.cn', '云州市第一中学')).toEqual([])
    expect(domainIssues(bureau, 'jyj.yunzhou.gov.cn', '云州市教育局')).toEqual([])
    expect(domainIssues(school, 'www.yzyz.com.cn', '云州市第一中学')).toEqual([
      'error websites.0.domains.0 domain.not-registrable',
    ])
  })
})

describe('9. a website that is cancelled', () => {
  const registry: RegistryRecord[] = [
    { number: '沪ICP备20260001号-2', domains: ['fzx-shop.cn'], here: true, subject: { certificate: licence } },
  ]
  const order: Partial<Order> = {
    filingType: 'cancel-website',
    subject: { kind: 'enterprise', certificate: licence },
    websites: [{ filingNumber: '沪ICP备20260001号-2', domains: ['fzx-shop.cn'] } as unknown as unknown as Website],
  }

  it('needs its number and the password, and no name, address or quota', () => {
    expect(clerk(order, { registry })).toEqual({
      wrong: ['error filing-password.missing'],
      missing: ['备案密码'],
      complete: false,
      types: ['cancel-website'],
    })
    const ready = { ...order, filingPassword: '7fQ2mK' }
    const busy: Facts = { registry, account: { orders: [{ state: 'bureau-review' }] } }
    expect(clerk(ready, busy)).toMatchObject({ wrong: [], missing: [], complete: true })
  })

  it('cannot be taken back from the administration', () => {
    expect(nextStates('bureau-review', { by: 'applicant', filingType: 'cancel-website' })).toEqual([])
    expect(nextStates('bureau-review', { by: 'applicant', filingType: 'add-website' })).toEqual(['withdrawn'])
  })
})

describe('10. a change of province', () => {
  const old = { number: '京ICP备20260001号-1', domains: ['fzx-info.cn'], here: true, subject: { certificate: licence } }
  const order: Order = {
    filingType: 'first-filing',
    subject: prepared(company),
    websites: [
      verified({ name: '风筝线信息', domains: ['fzx-info.cn'], ip: '1.2.3.7', serviceContents: ['单位门户网站'] }),
    ],
  }

  it('is no second first filing: the old number is cancelled first', () => {
    expect(clerk(order, { registry: [old], province: '上海市' }).wrong).toEqual([
      'error subject filing-type.subject-filed',
      'error websites.0 filing-type.contradiction',
    ])
    const cancel: Partial<Order> = {
      filingType: 'cancel-subject',
      filingPassword: '7fQ2mK',
      subject: { ...company, filingNumber: '京ICP备20260001号' },
    }
    expect(clerk(cancel, { registry: [old] })).toMatchObject({ wrong: [], complete: true, types: ['cancel-subject'] })
    expect(clerk(order, { registry: [], province: '上海市' })).toMatchObject({ wrong: [], complete: true })
  })
})

describe('11. a transferred domain', () => {
  const seller = { certificate: { type: 'unified-social-credit', number: '91110000MA00A00017' } } as const
  const registry: RegistryRecord[] = [
    { number: '京ICP备20260009号-3', domains: ['fzx-info.cn'], here: false, subject: seller },
  ]
  const order: Order = {
    subject: prepared(company),
    websites: [
      verified({
        name: '风筝线信息',
        domains: ['fzx-info.cn'],
        ip: '1.2.3.7',
        serviceContents: ['单位门户网站'],
        open: false,
      }),
    ],
  }

  it('waits until the former owner has cancelled', () => {
    expect(filingSituation({ subject: company, website: order.websites[0] as Website, registry })).toEqual({
      subjectFiled: false,
      domainFiled: false,
    })
    expect(clerk(order, { registry }).wrong).toEqual(['error websites.0.domains.0 conflict.domain'])
    expect(clerk(order, { registry: [] })).toMatchObject({ wrong: [], complete: true, types: ['first-filing'] })
  })
})

describe('12. an order that was returned twice', () => {
  const website: Website = verified({
    name: '九龙茶馆',
    domains: ['jiulong-tea.cn'],
    ip: '10.0.0.7',
    serviceContents: ['单位门户网站'],
    open: false,
  })
  const order: Order = {
    state: 'submitted',
    subject: prepared({ ...company, registeredName: '上海云杉茶业有限公司' }),
    websites: [website],
  }

  it('is mended once, answered once, and then passed on', () => {
    expect(clerk(order, { registry: [] }).wrong).toEqual([
      'error websites.0.ip website.ip-not-public',
      'review websites.0.name name.place-suspected',
      'advice websites.0.name name.not-registered-name',
    ])
    const step = (from: Order['state'], to: Order['state'], by: Facts['mover']) =>
      clerk(
        { ...order, websites: [{ ...website, ip: '1.2.3.7' }], state: to } as Order,
        { registry: [], previous: { ...order, state: from } as Order, mover: by } as Facts,
      ).wrong.filter((one) => one.includes('transition'))
    expect(step('submitted', 'returned', 'provider')).toEqual([])
    expect(step('returned', 'submitted', 'applicant')).toEqual([])
    expect(step('submitted', 'returned', 'applicant')).toEqual(['error state order.illegal-transition'])
    expect(step('returned', 'bureau-review', 'provider')).toEqual([])
    expect(step('returned', 'approved', 'administration')).toEqual(['error state order.illegal-transition'])

    // Sent again as it was, the provider would return it again.
    expect(
      clerk(order, { registry: [], previous: { ...order, state: 'returned' }, mover: 'applicant' }).wrong,
    ).toContain('review order.unchanged-after-rejection')
    const mended: Order = { ...order, websites: [{ ...website, ip: '1.2.3.7' }] }
    expect(
      clerk(mended, { registry: [], previous: { ...order, state: 'returned' }, mover: 'applicant' }).wrong,
    ).not.toContain('review order.unchanged-after-rejection')
    const report = check(orderTree, mended, { registry: [] })
    expect(withAnswers(report, []).open.map(({ code }) => code)).toEqual(['name.place-suspected'])
    const review = report.issues.find(({ level }) => level === 'review') as (typeof report.issues)[number]
    const answers = [answerTo(review, { means: 'letter', text: '情况说明：“九龙”是注册商标，不是地名' })]
    const answered: Order = { ...mended, answers }
    const again = withAnswers(check(orderTree, answered, { registry: [] }), answered.answers)
    expect(again).toMatchObject({ ok: true, open: [], answered: 1, unused: [] })
    expect(requirements(answered, { registry: [] }).complete).toBe(true)
  })
})
