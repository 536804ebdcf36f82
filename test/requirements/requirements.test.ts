import { describe, expect, it } from 'vitest'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import type { Facts } from '../../src/model/facts'
import type { RequirementRow } from '../../src/model/requirement'
import type { Order, Subject } from '../../src/model/schema'
import { defaultRequired } from '../../src/requirements/default-rows'
import { conditionLabel, preApprovalLabel } from '../../src/requirements/label'
import { ageOn, divisionOf } from '../../src/requirements/person'
import { type RequiredEdition, requirements } from '../../src/requirements/requirements'
import { optionalRules } from '../../src/rules/by-place'
import { edition } from '../../src/rulesets/checked-edition'

const card = { type: 'resident-id', number: '110101199003070038' } as const
const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const individual: Subject = {
  kind: 'individual',
  name: '欧阳修',
  certificate: card,
  address: '北京市东城区某路1号',
  responsiblePerson: { mobile: '13800138000', email: 'a@example.cn', materials: [{ material: 'photograph' }] },
  materials: [{ material: 'certificate-copy' }],
}
const company: Subject = {
  kind: 'enterprise',
  registeredName: '上海风筝线信息有限公司',
  certificate,
  address: '上海市静安区某路1号',
  responsiblePerson: {
    name: '欧阳修',
    certificate: card,
    mobile: '13800138000',
    email: 'a@example.cn',
    materials: [{ material: 'photograph' }, { material: 'person-id-copy' }],
  },
  materials: [{ material: 'certificate-copy' }],
}
const website = {
  name: '醉翁亭记',
  domains: ['zuiweng.cn'],
  ip: '1.2.3.4',
  serviceContents: ['博客'],
  materials: [{ material: 'verification-form' as const }],
}
const order = (subject: Subject = individual): Order => ({ filingType: 'first-filing', subject, websites: [website] })

const open = (value: Partial<Order>, facts?: Facts, by?: RequiredEdition) =>
  requirements(value, facts, by)
    .requirements.filter(({ status }) => status !== 'given')
    .map(({ status, certainty, what, path }) => `${status} ${certainty} ${what} ${path.join('.')}`)

describe('by the default edition and the national form', () => {
  it('an order is complete if all that is required is given', () => {
    expect(open(order())).toEqual(['missing perhaps domain-certificate websites.0.materials'])
    expect(requirements(order())).toMatchObject({ complete: true, types: ['first-filing'], needs: [] })
    expect(open(order(company))).toEqual([
      'missing perhaps subject.responsiblePerson.landline subject.responsiblePerson.landline',
      'missing perhaps domain-certificate websites.0.materials',
    ])
    expect(requirements(order(company)).complete).toBe(true)
  })

  it('an empty order lacks everything, and says where to give it', () => {
    expect(open({ filingType: 'first-filing' }).filter((one) => one.includes('required'))).toEqual([
      'missing required subject.kind subject.kind',
      'missing required subject.name subject.name',
      'missing required subject.certificate.type subject.certificate.type',
      'missing required subject.certificate.number subject.certificate.number',
      'missing required subject.address subject.address',
      'missing required subject.responsiblePerson.mobile subject.responsiblePerson.mobile',
      'missing required subject.responsiblePerson.email subject.responsiblePerson.email',
      'missing required website.name websites.0.name',
      'missing required website.domains websites.0.domains',
      'missing required website.serviceContents websites.0.serviceContents',
      'missing required website.ip websites.0.ip',
      'missing required certificate-copy subject.materials',
      'missing required photograph subject.responsiblePerson.materials',
      'missing required verification-form websites.0.materials',
    ])
  })

  it('is asked by the type of filing', () => {
    expect(open({ ...order(), filingType: 'access-filing' })).toEqual([
      'missing required subject.filingNumber subject.filingNumber',
      'missing required order.filingPassword filingPassword',
      'missing perhaps domain-certificate websites.0.materials',
    ])
    expect(open({ filingType: 'change-access', websites: [{ domains: ['zuiweng.cn'] } as never] })).toEqual([
      'missing required website.ip websites.0.ip',
    ])
    expect(open({ filingType: 'cancel-website' })).toEqual([
      'missing required website.domains websites.0.domains',
      'missing required order.filingPassword filingPassword',
    ])
    const numbered = { filingType: 'cancel-website', websites: [{ filingNumber: '京ICP备12345678号-1' }] } as never
    expect(open(numbered)).toEqual(['missing required order.filingPassword filingPassword'])
    expect(open({ filingType: 'change-subject', subject: { materials: [] } as never })).toEqual([
      'missing required certificate-copy subject.materials',
    ])
    expect(open({ filingType: 'cancel' })).toEqual(['missing required order.filingPassword filingPassword'])
    expect(open({ filingType: 'change' })).toEqual([])
  })

  it('follows the registry, and names what nobody knows', () => {
    const { filingType: _, ...untyped } = order()
    expect(requirements(untyped, { registry: [] })).toMatchObject({ complete: true, types: ['first-filing'] })
    expect(requirements(untyped)).toMatchObject({ complete: false, types: [null] })
    expect(open(untyped)[0]).toBe('missing required order.filingType filingType')
    expect(requirements(untyped, { action: 'none-yet' }).types).toEqual(['none-yet'])
    const filed = { ...untyped, subject: { ...individual, filingNumber: '京ICP备12345678号' } }
    const registry = [{ number: '京ICP备12345678号-1', domains: ['zuiweng.cn'], here: true }]
    expect(requirements(filed, { registry })).toMatchObject({ complete: true, types: ['none'], requirements: [] })
    expect(requirements({}).types).toEqual([null])
  })

  it('a code stands for the address, and is needed without a server', () => {
    const { ip: _, ...without } = website
    const value = { ...order(), websites: [without] }
    const account = { servers: [] }
    expect(open(value, { account })).toContain('missing required order.authorizationCode authorizationCode')
    expect(open({ ...value, authorizationCode: 'a1B2c3D4e5F6g7H8i9J0' }, { account })).toEqual([
      'missing perhaps domain-certificate websites.0.materials',
    ])
    expect(open(value, { account: { servers: ['1.2.3.4'] } })).toContain('missing required website.ip websites.0.ip')
  })

  it('an app needs no address, a national-level body its approval, a person of the website all of a person', () => {
    const app = { ...order(), websites: [{ ...website, ip: ' ', service: 'app' as const }] }
    expect(open(app)).toEqual(['missing perhaps domain-certificate websites.0.materials'])
    expect(open(order({ ...company, level: 'national' }))).toContain(
      'missing required official-approval subject.materials',
    )
    const own = { ...order(), websites: [{ ...website, responsiblePerson: { name: '苏轼' } }] }
    expect(open(own).filter((one) => one.includes('responsiblePerson'))).toEqual([
      'missing required website.responsiblePerson.certificate websites.0.responsiblePerson.certificate',
      'missing required website.responsiblePerson.mobile websites.0.responsiblePerson.mobile',
      'missing required website.responsiblePerson.email websites.0.responsiblePerson.email',
    ])
  })

  it('a material that is no longer valid is missing', () => {
    const old = {
      ...order(),
      websites: [{ ...website, materials: [{ material: 'verification-form' as const, validUntil: '2026-01-01' }] }],
    }
    expect(open(old)).not.toContain('missing required verification-form websites.0.materials')
    expect(open(old, { today: '2026-01-01' })).not.toContain('missing required verification-form websites.0.materials')
    expect(open(old, { today: '2026-01-02' })).toContain('missing required verification-form websites.0.materials')
  })

  it('a website about news needs its licence', () => {
    const news = { ...website, name: '云杉新闻网', description: '发布本地新闻，提供时政新闻资讯' }
    const value = { ...order(company), websites: [news] }
    expect(open(value)).toContain('missing required news websites.0.preApprovals')
    const paper = { ...value, websites: [{ ...news, preApprovals: [{ category: 'news' as const }] }] }
    expect(open(paper)).not.toContain('missing required news websites.0.preApprovals')
    const perhaps = { ...order(), websites: [{ ...website, name: '午后写字台', description: '歌手与音乐。' }] }
    expect(open(perhaps)).toContain('missing perhaps culture websites.0.preApprovals')
    expect(open({ ...value, filingType: 'change-access' })).toEqual([])
  })

  it('can be answered where it cannot be given', () => {
    const value = { ...order(), subject: { ...individual, address: '' } }
    const answers = [
      { code: 'subject.address', at: 'subject.address', means: 'remark', text: '新建小区，尚无门牌' } as const,
    ]
    expect(requirements({ ...value, answers })).toMatchObject({ complete: true })
    expect(open({ ...value, answers })).toContain('answered required subject.address subject.address')
  })

  it('names everything in both languages, with its source', () => {
    const all = [individual, company].flatMap(
      (subject) =>
        requirements({ ...order(subject), websites: [{ ...website, responsiblePerson: { name: '苏轼' } }] })
          .requirements,
    )
    for (const { label, source } of all) {
      expect(label.zh).toMatch(/\p{Script=Han}/u)
      expect(label.en).toMatch(/[a-z]/)
      expect(source).toMatch(/\d{4}/)
    }
    expect(all.find(({ what }) => what === 'subject.responsiblePerson.mobile')?.label).toEqual({
      zh: '负责人手机号码',
      en: 'Responsible person: mobile number',
    })
    expect(all.find(({ what }) => what === 'subject.responsiblePerson.name')?.label.zh).toBe('负责人姓名')
    expect(conditionLabel('age', 16).zh).toBe('负责人年满 16 周岁')
    expect(preApprovalLabel({ category: 'news', documents: [] })).toEqual({
      zh: '前置审批文件（新闻）',
      en: 'Pre-approval for news (新闻)',
    })
    expect(preApprovalLabel({ category: 'news', documents: ['《甲》', '《乙》'] }).zh).toBe(
      '前置审批文件（新闻）：《甲》或《乙》',
    )
  })
})

describe('rows of an edition', () => {
  const asks = (...required: RequirementRow[]): RequiredEdition => ({ required })
  const source = 'own (2026)'
  const only = (row: RequirementRow, value = order(), facts: Facts = {}) =>
    open(value, facts, asks(row)).filter((one) => !one.includes('domain-certificate'))

  it('add to those of the default edition, or lift them', () => {
    const photograph = 'photograph subject.responsiblePerson.materials'
    const bare = {
      ...order(),
      subject: { ...individual, responsiblePerson: { mobile: '13800138000', email: 'a@b.cn' } },
    }
    expect(open(bare)).toContain(`missing required ${photograph}`)
    const lifted = { material: 'photograph', of: 'subject.responsiblePerson', lifted: true, source } as const
    expect(open(bare, {}, asks(lifted))).not.toContain(`missing required ${photograph}`)
    expect(open(bare, { province: '广东' }, asks({ ...lifted, provinces: ['云南'] }))).toContain(
      `missing required ${photograph}`,
    )
    expect(open(bare, {}, asks({ ...lifted, youngerThan: 18 }))).toContain(`missing required ${photograph}`)
    const required = { material: 'domain-certificate', of: 'website', source } as const
    expect(open(order(), {}, asks(required))).toEqual(['missing required domain-certificate websites.0.materials'])
    expect(open(order(), {}, asks(required, { ...required, sure: 'C' }))).toEqual([
      'missing required domain-certificate websites.0.materials',
    ])
  })

  it('may be about a province, which then must be known', () => {
    const row: RequirementRow = { field: 'website.remark', provinces: ['内蒙古'], source }
    expect(requirements(order(), {}, asks(row))).toMatchObject({ complete: false, needs: ['province'] })
    expect(only(row, order(), { province: '内蒙古自治区' })).toEqual([
      'missing required website.remark websites.0.remark',
    ])
    expect(requirements(order(), { province: '广东' }, asks(row))).toMatchObject({ complete: true, needs: [] })
  })

  it('may be about many websites or domains', () => {
    const row: RequirementRow = { material: 'website-plan', of: 'subject', moreThan: { websites: 1 }, source }
    const two = { ...order(), websites: [website, { ...website, domains: ['a.cn', 'b.cn'] }] }
    expect(only(row)).toEqual([])
    expect(only(row, two)).toEqual(['missing required website-plan subject.materials'])
    expect(only({ ...row, moreThan: { domains: 2 } }, two)).toEqual(['missing required website-plan subject.materials'])
    expect(only({ ...row, moreThan: { domains: 3 } }, two)).toEqual([])
    expect(
      only({ ...row, moreThan: { websites: 1 } }, { filingType: 'first-filing', subject: individual } as never).filter(
        (one) => one.includes('plan'),
      ),
    ).toEqual([])
    expect(
      only({ ...row, moreThan: { domains: 0 } }, { ...order(), websites: [{ name: '醉翁亭记' } as never] }).filter(
        (one) => one.includes('plan'),
      ),
    ).toEqual([])
  })

  it('may be about where a person is from, or how old', () => {
    const proof: RequirementRow = { material: 'residence-proof', of: 'subject', nonLocal: true, source }
    const at = 'residence-proof subject.materials'
    expect(only(proof, order(), { province: '北京市' })).toEqual([])
    expect(only(proof, order(), { province: '广东省' })).toEqual([`missing required ${at}`])
    expect(only(proof)).toEqual([`unknown required ${at}`])
    expect(
      only(proof, order({ ...individual, certificate: { type: 'passport', number: 'E12345678' } }), {
        province: '广东',
      }),
    ).toEqual([`unknown required ${at}`])
    expect(only(proof, order(company), { province: '广东' }).filter((one) => one.includes('residence'))).toEqual([])
    const income: RequirementRow = {
      material: 'income-proof',
      of: 'subject.responsiblePerson',
      youngerThan: 18,
      source,
    }
    const of = 'income-proof subject.responsiblePerson.materials'
    expect(only(income, order(), { today: '2026-11-28' })).toEqual([])
    expect(only(income, order(), { today: '2008-03-06' })).toEqual([`missing required ${of}`])
    expect(only(income)).toEqual([`unknown required ${of}`])
  })

  it('may be conditions', () => {
    const age: RequirementRow = { condition: 'age', of: 'subject.responsiblePerson', min: 18, source }
    expect(only(age, order(), { today: '2008-03-07' })).toEqual([])
    expect(only(age, order(), { today: '2008-03-06' })).toEqual(['not-met required age subject.responsiblePerson'])
    expect(only({ ...age, sure: 'C' })).toEqual(['unknown perhaps age subject.responsiblePerson'])
    expect(only({ ...age, unless: 'photograph' }, order(), { today: '2008-03-06' })).toEqual([])
    expect(only({ condition: 'age', of: 'subject', source }, order(), { today: '2008-03-07' })).toEqual([])
    const local: RequirementRow = { condition: 'local-certificate', of: 'subject', source }
    expect(only(local, order(), { province: '北京' })).toEqual([])
    expect(only(local, order(), { province: '广东' })).toEqual(['not-met required local-certificate subject'])
    expect(only(local)).toEqual(['unknown required local-certificate subject'])
    const mobile: RequirementRow = { condition: 'local-mobile', of: 'subject.responsiblePerson', source }
    const provinceOfMobile = () => '广东省'
    expect(only(mobile, order(), { province: '广东', provinceOfMobile })).toEqual([])
    expect(only(mobile, order(), { province: '北京', provinceOfMobile })).toEqual([
      'not-met required local-mobile subject.responsiblePerson',
    ])
    expect(only(mobile, order(), { province: '北京' })).toEqual([
      'unknown required local-mobile subject.responsiblePerson',
    ])
    expect(only(mobile, order(), { provinceOfMobile })).toEqual([
      'unknown required local-mobile subject.responsiblePerson',
    ])
    const separate: RequirementRow = { condition: 'separate-mobile', of: 'subject.responsiblePerson', source }
    const person = (emergencyMobile?: string) =>
      order({ ...individual, responsiblePerson: { ...individual.responsiblePerson, emergencyMobile } })
    expect(only(separate, person('13900139000'))).toEqual([])
    expect(only(separate, person('13800138000'))).toEqual([
      'not-met required separate-mobile subject.responsiblePerson',
    ])
    expect(only(separate, person())).toEqual(['unknown required separate-mobile subject.responsiblePerson'])
    const { responsiblePerson: _, ...alone } = individual
    expect(only(separate, order(alone))).toContain('unknown required separate-mobile subject.responsiblePerson')
    expect(only(mobile, order(alone), { provinceOfMobile })).toContain(
      'unknown required local-mobile subject.responsiblePerson',
    )
  })

  it('come from its provisions as well', () => {
    const own = edition({
      base: tencent20160919,
      id: 'own',
      date: '2026-01-01',
      source: 'own',
      rules: optionalRules,
      provisions: [
        { code: 'website.remark-too-short', for: 'individual', min: 20 },
        { code: 'website.remark-too-short', for: 'unit', min: 20, mode: 'other-content' },
        { code: 'contact.same-emergency', level: 'review' },
        { code: 'certificate.too-young', min: 18 },
        { code: 'certificate.too-young', min: 20, unless: ['收入证明'], mode: 'individual' },
        { code: 'contact.not-local-mobile', kinds: ['individual'], words: ['广东'] },
        { code: 'subject.other-province', words: ['44'], unless: ['居住证'] },
        { code: 'name.too-short', min: 4 },
        { code: 'website.remark-sentence', level: 'off' },
      ],
    })
    expect(open(order(), { today: '2000-01-01' }, own)).toEqual([
      'missing perhaps domain-certificate websites.0.materials',
      'missing required website.remark websites.0.remark',
      'missing perhaps subject.responsiblePerson.emergencyMobile subject.responsiblePerson.emergencyMobile',
      'not-met required age subject.responsiblePerson',
      'unknown required local-mobile subject.responsiblePerson',
      'missing required residence-proof subject.materials',
    ])
    expect(open(order(company), {}, own)).toContain('missing perhaps website.remark websites.0.remark')
    const local = edition({
      base: tencent20160919,
      id: 'local',
      date: '2026-01-01',
      source: 'own',
      rules: optionalRules,
      provisions: [{ code: 'subject.other-province', words: ['14'], service: 'website' }],
      required: [{ field: 'website.remark', source }],
    })
    expect(open(order(), {}, local)).toEqual([
      'missing perhaps domain-certificate websites.0.materials',
      'not-met required local-certificate subject',
      'missing required website.remark websites.0.remark',
    ])
  })
})

describe('whatever comes', () => {
  it('gets an answer', () => {
    const nothing = { complete: false, types: [], needs: [], requirements: [] }
    for (const value of [null, undefined, 7, 'order', []] as never[])
      expect(requirements(value)).toMatchObject({ complete: false, types: [null] })
    expect(requirements(order(), 'facts' as never).complete).toBe(true)
    expect(requirements(order(), {}, null as never).complete).toBe(true)
    expect(requirements(order(), {}, { required: [{ field: 7 }] } as never)).toEqual(nothing)
    expect(
      requirements(order(), {}, { required: [{ field: 'website.remark', clause: '4' }], provisions: 7 } as never)
        .requirements,
    ).toContainEqual(expect.objectContaining({ source: '', clause: '4' }))
    expect(defaultRequired.length).toBeGreaterThan(20)
  })

  it('is a person only if the number is one', () => {
    expect(divisionOf(card)).toBe('11')
    expect(divisionOf({ type: 'passport', number: card.number })).toBeUndefined()
    expect(divisionOf({ type: 'resident-id' })).toBeUndefined()
    expect(ageOn(card, '2026-03-06')).toBe(35)
    expect(ageOn(card, '2026-03-07')).toBe(36)
    expect(ageOn(card, undefined)).toBeUndefined()
    expect(ageOn({ type: 'passport', number: 'E12345678' }, '2026-03-07')).toBeUndefined()
    expect(ageOn({ type: 'resident-id', number: '110101199002300017' }, '2026-03-07')).toBeUndefined()
  })
})

it('walks no list that is too long, of an edition or of a row', () => {
  const huge = new Array(4_000_000_000) as never
  const plain = requirements({}, {})
  expect(requirements({}, {}, { required: huge })).toEqual(plain)
  expect(requirements({}, {}, { required: [{ field: 'website.remark', source: 'own', types: huge }] })).toEqual(plain)
})
