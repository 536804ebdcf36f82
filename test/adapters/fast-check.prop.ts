import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  certificates,
  certificatesOf,
  type Evasion,
  evasionsOf,
  failingNames,
  filings,
  type NameCode,
  orders,
  passingNames,
  subjects,
} from '../../src/adapters/fast-check'
import { tencent20160921 } from '../../src/editions/tencent-2016-09-21'
import { certificateProblem } from '../../src/identifiers/certificate'
import { filing, order, type SubjectKind, tencent20160919, validate, websiteName } from '../../src/index'
import { certificateType } from '../../src/model/schema'
import { orderOf } from '../../src/rulesets/order'
import { certificate as certificateTree } from '../../src/rulesets/subject'
import { collapse } from '../../src/text/collapse'
import { fold } from '../../src/text/fold'

const codesOf = (report: { readonly issues: readonly { readonly code: string }[] }) =>
  report.issues.map(({ code }) => code)

const kinds: readonly SubjectKind[] = [
  'individual',
  'sole-trader',
  'enterprise',
  'institution',
  'government',
  'social',
  'other',
]

/** Every value that an arbitrary gives keeps the promise, and every one that it shrinks it to. */
const keeps = <T>(arbitrary: fc.Arbitrary<T>, promise: (value: T) => void): void => {
  fc.assert(
    fc.property(arbitrary, (value) => {
      promise(value)
    }),
  )
  // A property that always fails is shrunk all the way.
  for (let seed = 0; seed < 20; seed++) {
    const broken: unknown[] = []
    const always = fc.property(arbitrary, (value) => {
      try {
        promise(value)
      } catch (error) {
        broken.push(error)
      }
      return false
    })
    expect(fc.check(always, { seed, numRuns: 1 }).failed).toBe(true)
    expect(broken).toEqual([])
  }
}

describe('passingNames', () => {
  it('gives names about which no rule says anything, whoever files', () => {
    keeps(fc.tuple(passingNames(), fc.constantFrom(...kinds)), ([name, kind]) => {
      expect(codesOf(validate(websiteName, name, { subject: { kind } }))).toEqual([])
    })
  })

  it('writes them with characters that no listed word can be written with', () => {
    const used = new Set(fc.sample(passingNames(), { numRuns: 3000, seed: 1 }).join('').toLowerCase())
    for (const { words } of tencent20160919.names.lists) {
      for (const word of words()) expect([...word].every((character) => used.has(character)) && word).toBe(false)
    }
  })
})

describe('failingNames', () => {
  it.each([
    'name.all-digits',
    'name.all-latin',
    'name.copied-sample',
    'name.empty',
    'name.foreign-script',
    'name.invisible-character',
    'name.is-domain',
    'name.is-person',
    'name.national-word',
    'name.not-registered-name',
    'name.organisation-word',
    'name.person-suspected',
    'name.place',
    'name.place-suspected',
    'name.sensitive-suspected',
    'name.sensitive-word',
    'name.space',
    'name.special-symbol',
    'name.too-short',
    'name.without-han',
  ] satisfies NameCode[])('fail by %s', (code) => {
    keeps(failingNames(code), ({ name, facts }) => {
      expect(codesOf(validate(websiteName, name, facts))).toContain(code)
    })
  })
})

describe('evasionsOf', () => {
  const ways: readonly Evasion[] = ['form', 'traditional', 'invisible', 'mark', 'blank', 'symbol', 'emoji', 'repeat']
  const listed = tencent20160919.names.lists
    .flatMap(({ words }) => words().slice(0, 500))
    .filter((word) => !/x/.test(word))

  it.each(ways)('disguises a word by its %s, and folds back to it', (way) => {
    const disguised = fc.constantFrom(...listed).chain((word) => fc.tuple(fc.constant(word), evasionsOf(word, way)))
    keeps(disguised, ([word, evasion]) => {
      expect(evasion).not.toBe(word)
      expect(collapse(fold(evasion, true).text).text).toBe(collapse(word).text)
    })
  })

  it('hides none of the words that the source names', () => {
    const named = {
      中国: 'national',
      中华: 'national',
      国家: 'national',
      人民: 'national',
      赌博: 'sensitive',
      反腐: 'sensitive',
    }
    for (const [word, family] of Object.entries(named)) {
      keeps(evasionsOf(word), (evasion) => {
        expect(codesOf(validate(websiteName, evasion))).toContain(`name.${family}-word`)
      })
    }
  })

  it('hides a word that allows none of the ways by invisible characters', () => {
    keeps(evasionsOf('哈哈', 'traditional'), (evasion) => {
      expect(evasion.length).toBeGreaterThan(2)
    })
    keeps(evasionsOf('哈哈', 'repeat'), (evasion) => {
      expect(evasion.length).toBeGreaterThan(2)
    })
  })
})

describe('certificates', () => {
  it('have the shape, the date and the check character of their type', () => {
    keeps(certificates(), (certificate) => {
      expect(certificateProblem(certificate)).toBeUndefined()
    })
    for (const type of certificateType.values)
      for (const certificate of fc.sample(certificates(type), 5)) {
        expect(certificate.type).toBe(type)
        expect(certificateProblem(certificate)).toBeUndefined()
      }
    keeps(certificates('unified-social-credit'), ({ type }) => {
      expect(type).toBe('unified-social-credit')
    })
  })

  it('fit their holder', () => {
    for (const [holder, kind] of [
      ['person', 'individual'],
      ['unit', 'enterprise'],
    ] as const) {
      keeps(certificatesOf(holder), (certificate) => {
        expect(codesOf(validate(certificateTree(), certificate, { subject: { kind } }))).toEqual([])
      })
    }
  })
})

describe('subjects, orders and filings', () => {
  it('subjects have nothing wrong', () => {
    keeps(subjects(), (subject) => {
      const websites = [{ name: '雕刻时光手记', domains: ['example.com'] }]
      expect(codesOf(validate(order, { subject, websites }))).toEqual([])
    })
    keeps(subjects('social'), ({ kind }) => {
      expect(kind).toBe('social')
    })
  })

  it('orders within quota have no error, nor have filings', () => {
    keeps(orders(), (value) => {
      expect(validate(order, value).ok).toBe(true)
    })
    keeps(filings(), (value) => {
      expect(validate(filing, value).ok).toBe(true)
    })
  })

  it.each(['order.too-many-websites', 'website.too-many-domains'] as const)(
    'just over quota they fail by %s alone',
    (over) => {
      const errorsOf = (report: ReturnType<typeof validate<typeof filing>>) =>
        codesOf({ issues: report.issues.filter(({ level }) => level === 'error') })
      keeps(filings({ over }), (value) => {
        expect(errorsOf(validate(filing, value))).toEqual([over])
      })
    },
  )

  it('keep to the quotas of another edition', () => {
    const { limits } = tencent20160921
    const later = orderOf(tencent20160921)
    keeps(orders({ limits, kinds: ['enterprise'] }), (value) => {
      expect(validate(later, value).ok).toBe(true)
    })
    keeps(orders({ limits, kinds: ['individual'], over: 'website.too-many-domains' }), (value) => {
      expect(codesOf(validate(later, value))).toContain('website.too-many-domains')
    })
  })
})
