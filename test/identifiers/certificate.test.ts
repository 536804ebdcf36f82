import { describe, expect, it } from 'vitest'
import { analysis } from '../../src/core/tree'
import { validate } from '../../src/core/validate'
import { order } from '../../src/editions/default'
import { certificateProblem, knowsType, normaliseCertificate, normaliseNumber } from '../../src/identifiers/certificate'
import { certificateNumber } from '../../src/identifiers/certificate-number'
import {
  isCalendarDate,
  licenceCheck,
  organisationCheck,
  residentCheck,
  socialCreditCheck,
} from '../../src/identifiers/check-characters'
import { compareCertificates, holderOf, sameCertificate } from '../../src/identifiers/compare-certificates'
import { certificateKinds } from '../../src/model/certificate-numbers'
import { certificateNumbersEn, certificateNumbersZh, certificateTypesZh } from '../../src/model/labels'
import { type Certificate, type CertificateType, certificateType, type Subject } from '../../src/model/schema'
import { certificateCheckDigit } from '../../src/rules/certificate/check-digit'
import { certificateMalformed } from '../../src/rules/certificate/malformed'

const problem = (type: CertificateType, number: string) => certificateProblem({ type, number })

describe('check characters', () => {
  it('GB 11643: the example of the standard', () => {
    expect(residentCheck('11010519491231002')).toBe('X')
    expect(residentCheck('44052418800101001')).toBe('4')
  })

  it('GB 11714: the example of the standard', () => {
    expect(organisationCheck('D2143569')).toBe('X')
  })

  it('GB 32100: every check character occurs, 0 among them', () => {
    const characters = new Set(
      Array.from({ length: 200 }, (_, i) => socialCreditCheck(`91310000MA1K${String(i).padStart(5, '0')}`)),
    )
    expect([...characters].sort().join('')).toBe('0123456789ABCDEFGHJKLMNPQRTUWXY')
  })

  it('GB/T 17710: hybrid of modulus 11 and 10', () => {
    // ISO 7064 MOD 11,10, worked by hand: 0794 gives 5.
    expect(licenceCheck('0794')).toBe('5')
  })
})

describe('dates', () => {
  it.each(['20000229', '19960229', '19000228', '19991231', '20240430'])('%s stands in the calendar', (date) => {
    expect(isCalendarDate(date)).toBe(true)
  })

  it.each([
    '19000229',
    '20230229',
    '20240431',
    '20240631',
    '20240931',
    '20241131',
    '20241301',
    '20240001',
    '20240100',
    '20240132',
  ])('%s does not', (date) => {
    expect(isCalendarDate(date)).toBe(false)
  })
})

describe('shapes', () => {
  it.each([
    ['resident-id', '110101199003070038'],
    ['resident-id', '11010519491231002x'],
    ['resident-id', '999999199003070039'],
    ['resident-id', '110101900307003'],
    ['unified-social-credit', '91310000MA1K00007U'],
    ['business-licence', '91310000MA1K00007U'],
    ['business-licence', '310000000000018'],
    ['organisation-code', 'D2143569-X'],
    ['passport', 'E12345678'],
    ['passport', 'G 1234-5678'],
    ['hk-macau-permit', 'h1234567801'],
    ['hk-macau-permit', 'M12345678'],
    ['taiwan-permit', '12345678'],
    ['taiwan-permit', '1234567801(B)'],
    ['taiwan-permit', '1234567801B'],
    ['taiwan-permit', '1234567801'],
    ['residence-permit', '81000019880229001X'],
    ['foreigner-id', 'USA110099010001'],
    ['foreigner-id', '911133219880229000'],
    ['other', 'anything at all'],
  ] as const)('%s %s is well formed', (type, number) => {
    expect(problem(type, number)).toBeUndefined()
  })

  it.each([
    ['resident-id', '', 'malformed'],
    ['resident-id', '1101011990030700', 'malformed'],
    ['resident-id', '1101011990030700３８９', 'malformed'],
    ['resident-id', '１１０１０１１９９００３０７００３9', 'check-digit'],
    ['resident-id', '110101188002290014', 'impossible-date'],
    ['resident-id', '110101991301001', 'impossible-date'],
    ['unified-social-credit', '91310000MA1KOOOO7U', 'malformed'],
    ['unified-social-credit', '9131000AMA1K00007U', 'malformed'],
    ['unified-social-credit', '91310000MA1K00007T', 'check-digit'],
    ['business-licence', '310000000000019', 'check-digit'],
    ['organisation-code', 'D2143569-0', 'check-digit'],
    ['organisation-code', 'D2143569-A', 'malformed'],
    ['residence-permit', '110101199003070038', 'malformed'],
    ['residence-permit', '810000198802300014', 'impossible-date'],
    ['residence-permit', '810000198802290011', 'check-digit'],
    ['foreigner-id', '911133219880229001', 'check-digit'],
    ['hk-macau-permit', 'H123456789', 'malformed'],
    ['taiwan-permit', '123456789', 'malformed'],
    ['passport', '护照12345', 'malformed'],
  ] as const)('%s %s: %s', (type, number, expected) => {
    expect(problem(type, number)).toBe(expected)
  })

  it('a type that nobody knows has nothing wrong', () => {
    for (const type of ['__proto__', 'toString', 'driving-licence', 7, null, undefined, 'other']) {
      expect(knowsType(type)).toBe(false)
      expect(certificateProblem({ type: type as CertificateType, number: '1' })).toBeUndefined()
    }
  })
})

describe('comparison', () => {
  const same = (a: Certificate, b: Certificate) => {
    expect(sameCertificate(a, b)).toBe(true)
    expect(sameCertificate(b, a)).toBe(true)
  }

  it('normalises width, blanks, hyphens, what can’t be seen, and case', () => {
    expect(normaliseNumber(' １１ｘ\u200b-–—−\u3000a\t')).toBe('11XA')
    expect(normaliseCertificate({ type: '__proto__' as CertificateType, number: 'a-1' })).toEqual({
      type: '__proto__',
      number: 'A1',
    })
    same(
      { type: 'resident-id', number: '11010519491231002x' },
      { type: 'resident-id', number: '110105 19491231 002Ｘ' },
    )
    same({ type: 'other', number: '民证字第 010001 号' }, { type: 'other', number: '民证字第010001号' })
  })

  it('knows the two generations of one person’s number', () => {
    same({ type: 'resident-id', number: '110105491231002' }, { type: 'resident-id', number: '11010519491231002X' })
    expect(
      compareCertificates(
        { type: 'resident-id', number: '110105491231002' },
        { type: 'resident-id', number: '11010520491231002X' },
      ),
    ).toBe('different')
  })

  it('knows the papers that hold each other', () => {
    same(
      { type: 'business-licence', number: '91310000MA1K00007U' },
      { type: 'unified-social-credit', number: '91310000MA1K00007U' },
    )
    same(
      { type: 'organisation-code', number: 'MA1K0000-7' },
      { type: 'unified-social-credit', number: '91310000MA1K00007U' },
    )
    same(
      { type: 'organisation-code', number: 'MA1K0000-7' },
      { type: 'business-licence', number: '91310000MA1K00007U' },
    )
    same({ type: 'hk-macau-permit', number: 'H1234567800' }, { type: 'hk-macau-permit', number: 'H12345678' })
    same({ type: 'taiwan-permit', number: '1234567801(B)' }, { type: 'taiwan-permit', number: '12345678' })
    const other = { type: 'organisation-code', number: 'D2143569-X' }
    expect(compareCertificates(other, { type: 'unified-social-credit', number: '91310000MA1K00007U' })).toBe(
      'different',
    )
  })

  it('tells a person from a unit, and is unsure of two papers of one', () => {
    const person = { type: 'passport', number: 'E12345678' }
    const unit = { type: 'organisation-code', number: 'D2143569-X' }
    expect(compareCertificates(person, unit)).toBe('different')
    expect(compareCertificates(person, { type: 'resident-id', number: '110101199003070038' })).toBe('unsure')
    expect(compareCertificates(unit, { type: 'business-licence', number: '310000000000018' })).toBe('unsure')
    expect(compareCertificates(unit, { type: 'other', number: '1' })).toBe('unsure')
    expect(sameCertificate(person as Certificate, unit as Certificate)).toBe(false)
    expect([holderOf('passport'), holderOf('business-licence'), holderOf('other'), holderOf(7)]).toEqual([
      'person',
      'unit',
      undefined,
      undefined,
    ])
  })

  it('does not compare what is none', () => {
    const person = { type: 'passport', number: 'E12345678' }
    for (const other of [
      undefined,
      null,
      'E12345678',
      {},
      { type: 'passport' },
      { type: 'passport', number: ' ' },
      { type: 1, number: '1' },
      { type: 'passport', number: '—\u200b' },
    ])
      expect(compareCertificates(person, other)).toBeUndefined()
    expect(compareCertificates(undefined, person)).toBeUndefined()
  })
})

it('marks no characters in a number too long to be one', () => {
  const numbers = analysis(certificateNumber, certificateMalformed)
  const facts = { certificate: { type: 'resident-id' } } as const
  const [issue] = validate(numbers, '号'.repeat(1000), facts).issues
  expect(issue?.params).toEqual({ type: 'resident-id', reason: 'shape', length: 1000, found: [] })
})

describe('what a number is doubted for', () => {
  const numbers = analysis(certificateNumber, certificateMalformed, certificateCheckDigit)
  const issues = (type: CertificateType, number: string) =>
    validate(numbers, number, { certificate: { type } }).issues.map(({ code, level, params }) => [
      code,
      level,
      'reason' in params ? params.reason : 'mayBeIssued' in params ? params.mayBeIssued : undefined,
    ])

  it('a credit code of 厦门 may have been issued against the standard', () => {
    expect(issues('unified-social-credit', '91350200MA1K00007N')).toEqual([])
    expect(issues('unified-social-credit', '9135 0203 MA1K00007N')).toEqual([
      ['certificate.check-digit', 'review', true],
    ])
    expect(issues('business-licence', '91350200MA1K00007X')).toEqual([['certificate.check-digit', 'review', true]])
    expect(issues('unified-social-credit', '91350300MA1K00007X')).toEqual([
      ['certificate.check-digit', 'error', undefined],
    ])
    expect(issues('resident-id', '353502199003070030')).toEqual([['certificate.check-digit', 'error', undefined]])
  })

  it('a credit code may be the number of a person', () => {
    const number = '520101199003070026'
    expect(problem('resident-id', number)).toBeUndefined()
    expect(problem('unified-social-credit', number)).toBeUndefined()
    expect(issues('unified-social-credit', number)).toEqual([['certificate.malformed', 'review', 'resident-number']])
    expect(issues('business-licence', number)).toEqual([['certificate.malformed', 'review', 'resident-number']])
    expect(issues('resident-id', number)).toEqual([])
  })

  it('a resident number of 15 digits is no longer valid', () => {
    expect(issues('resident-id', '110101900307003')).toEqual([['certificate.malformed', 'review', 'first-generation']])
    expect(issues('business-licence', '310000000000018')).toEqual([])
  })
})

describe('the characters that are wrong', () => {
  const numbers = analysis(certificateNumber, certificateMalformed)
  const found = (type: CertificateType, number: string) => {
    const [issue] = validate(numbers, number, { certificate: { type } }).issues
    const { found } = (issue as { params: unknown }).params as { found: readonly { start: number; end: number }[] }
    return found.map(({ start, end }) => number.slice(start, end).concat(`@${start}`))
  }

  it.each([
    ['unified-social-credit', '91310000MA1KOO0O7U', ['OO@12', 'O@15']],
    ['unified-social-credit', '9I310000MA1K00007U', ['I@1']],
    ['unified-social-credit', '91310000MA1KSVZ07U', ['SVZ@12']],
    ['unified-social-credit', '9131A000MA1K00007U', ['A@4']],
    ['unified-social-credit', '９１３１００００ ＭＡ１Ｋ－ＯO0o7U', ['ＯO@14', 'o@17']],
    ['unified-social-credit', '91310000MA1K0000O7UU', ['O@16']],
    ['business-licence', '3100000O0000018', ['O@7']],
    ['business-licence', '91310000MA1KOO0O7U', ['OO@12', 'O@15']],
    ['business-licence', '31000000O', ['O@8']],
    ['resident-id', '11O101l99003070038', ['O@2', 'l@6']],
    ['resident-id', '1101011990030700X8', ['X@16']],
    ['resident-id', '11010l900307003', ['l@5']],
    ['resident-id', 'l10101', ['l@0']],
    ['organisation-code', 'D2143569-A', ['A@9']],
    ['organisation-code', 'D214#569-X', ['#@4']],
    ['hk-macau-permit', 'H12号', ['号@3']],
    ['passport', 'E1㎏', ['㎏@2']],
    ['resident-id', '1101011990030700', []],
  ] as const)('of %s %s', (type, number, expected) => {
    expect(found(type, number)).toEqual(expected)
  })
})

describe('the ministry’s table of certificates', () => {
  it('has a type and a label in both languages for every number', () => {
    const numbers = certificateKinds.map(({ number }) => number)
    const unused = [8, 26, 29, 31, 32, 33]
    const all = Array.from({ length: 44 }, (_, i) => i + 1)
    expect([...numbers].sort((a, b) => a - b)).toEqual(all.filter((number) => !unused.includes(number)))
    for (const { value, zh, en } of certificateKinds) {
      expect(value).not.toBe('other')
      expect(certificateTypesZh[value]).toBeTruthy()
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[A-Z]/)
    }
  })

  it('every type but “other” belongs to a person or an organisation', () => {
    const holders = certificateType.values.map((type) => [type, holderOf(type) !== undefined])
    expect(Object.fromEntries(holders)).toEqual({
      ...Object.fromEntries(certificateType.values.map((type) => [type, true])),
      other: false,
    })
    expect(holderOf('toString')).toBeUndefined()
  })

  it('names the numbers of all types', () => {
    expect(certificateNumbersZh['institution-certificate']).toBe('事业单位法人证书号码')
    expect(certificateNumbersEn['law-firm-licence']).toBe('number of the law firm licence')
    expect(certificateNumbersZh.other).toBe('证件号码')
  })

  it.each([
    ['institution-certificate', '12110000MA1K00006G', undefined],
    ['institution-certificate', '12110000MA1K00006H', 'check-digit'],
    ['institution-certificate', '事证第111000000012号', undefined],
    ['foundation-certificate', '5311O000MA1K00006G', 'malformed'],
    ['military-code', '61888', undefined],
  ] as const)('%s %s: %s', (type, number, problem) => {
    expect(certificateProblem({ type, number })).toBe(problem)
  })

  it('papers of one credit code are one subject’s', () => {
    const number = '12110000MA1K00006G'
    expect(
      sameCertificate({ type: 'institution-certificate', number }, { type: 'unified-social-credit', number }),
    ).toBe(true)
    expect(
      compareCertificates(
        { type: 'institution-certificate', number: '事证第111000000012号' },
        { type: 'unified-social-credit', number },
      ),
    ).toBe('unsure')
    expect(
      compareCertificates({ type: 'military-code', number: '61888' }, { type: 'passport', number: 'E12345678' }),
    ).toBe('different')
  })
})

describe('a sole trader', () => {
  const issuesOf = (subject: Omit<Subject, 'kind'>, name = '云杉小吃') =>
    validate(order, {
      subject: { kind: 'sole-trader', ...subject },
      websites: [{ name, domains: ['example.cn'] }],
    }).issues.map(({ code, level }) => `${code} ${level}`)
  const licence = { type: 'business-licence', number: '92330106MA1K00006R' } as const

  it('with a trade name is judged as an organisation', () => {
    expect(issuesOf({ registeredName: '杭州市西湖区云杉小吃店', certificate: licence })).toEqual([])
    expect(
      issuesOf({ registeredName: '杭州市西湖区云杉小吃店', certificate: licence }, '杭州市西湖区云杉小吃店'),
    ).toEqual([])
    expect(issuesOf({ certificate: licence }, '云杉小吃公司')).toEqual([])
  })

  it('without one is registered under the owner’s name', () => {
    expect(issuesOf({ registeredName: '欧阳修（个体工商户）', certificate: licence })).toEqual([])
    expect(issuesOf({ name: '欧阳修', registeredName: '欧阳修', certificate: licence })).toEqual([])
    expect(issuesOf({ registeredName: '欧阳修', certificate: licence, responsiblePerson: { name: '欧阳修' } })).toEqual(
      [],
    )
    expect(issuesOf({ registeredName: '北京', certificate: licence })).toEqual(['subject.claim review'])
  })

  it('may show a personal certificate, which a person must look at', () => {
    expect(issuesOf({ certificate: { type: 'resident-id', number: '110101199003070038' } })).toEqual([
      'certificate.other-kind review',
    ])
  })
})
