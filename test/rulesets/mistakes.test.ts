import { describe, expect, it } from 'vitest'
import { rule } from '../../src/core/checked-rule'
import { checkDefinition } from '../../src/core/definition'
import { enumOf, manualCheck, property, ruleset } from '../../src/core/tree'
import { audit } from '../../src/core/validate'
import { editions } from '../../src/editions/all'
import { compare, comparisonTable } from '../../src/editions/compare'
import { diffEditions } from '../../src/editions/diff'
import { tencent20160919 as base } from '../../src/editions/tencent-2016-09-19'
import { withProvince } from '../../src/editions/with-province'
import { factSchemas } from '../../src/model/fact-schema'
import { nameAnalyser } from '../../src/name/name-analyser'
import { nameFormatWord } from '../../src/rules/name/format-word'
import { nameTooShort } from '../../src/rules/name/too-short'
import { edition } from '../../src/rulesets/checked-edition'
import { words } from '../../src/rulesets/custom-words'
import { filingOf } from '../../src/rulesets/filing'
import { orderOf } from '../../src/rulesets/order'
import { websiteOf } from '../../src/rulesets/website'
import { websiteNameOf } from '../../src/rulesets/website-name'
import { allRules } from '../all-rules'

/** What a maker throws: a TypeError, whose message is compared whole. */
const mistakeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (thrown) {
    return thrown instanceof TypeError ? thrown.message : `no TypeError: ${String(thrown)}`
  }
  return 'nothing is thrown'
}

const odd = { code: 'shop.odd', level: 'error', clause: 'x', on: 'string', check: () => undefined } as const

describe('a rule names its mistake', () => {
  it.each<[object | undefined, string]>([
    [undefined, "rule: code must be 'family.problem', in small letters, not undefined"],
    [{ ...odd, code: 'nofamily' }, 'rule: code must be \'family.problem\', in small letters, not "nofamily"'],
    [{ ...odd, subjectKind: [] }, 'rule shop.odd: there is no option "subjectKind"; did you mean "subjectKinds"?'],
    [{ ...odd, level: 'eror' }, 'rule shop.odd: there is no level "eror"; did you mean "error"?'],
    [{ ...odd, level: 'warning' }, 'rule shop.odd: there is no level "warning"; there are error, review, advice'],
    [{ ...odd, level: undefined }, 'rule shop.odd: there is no level undefined; there are error, review, advice'],
    [{ ...odd, clause: 7 }, 'rule shop.odd: clause must be a text, not 7'],
    [
      { ...odd, on: 'text' },
      'rule shop.odd: on: there is no type or analysis "text"; there are string, number, boolean, object, array',
    ],
    [
      { ...odd, at: 'website.nam' },
      'rule shop.odd: at: there is no place in a filing "website.nam"; did you mean "website.name"?',
    ],
    [{ ...odd, at: 'app' }, 'rule shop.odd: at: there is no place in a filing "app"'],
    [{ ...odd, subjectKinds: 'individual' }, 'rule shop.odd: subjectKinds must be a list of texts, not "individual"'],
    [
      { ...odd, subjectKinds: ['individuals'] },
      'rule shop.odd: subjectKinds: there is no kind of subject "individuals"; did you mean "individual"?',
    ],
    [{ ...odd, needs: [null] }, 'rule shop.odd: needs must be a list of texts, not a list'],
    [{ ...odd, needs: ['tody'] }, 'rule shop.odd: needs: there is no fact "tody"; did you mean "today"?'],
    [{ ...odd, needs: ['weather'] }, 'rule shop.odd: needs: there is no fact "weather"'],
    [
      { ...odd, needs: ['subject.nmae'] },
      'rule shop.odd: needs: subject.nmae: there is no part "nmae"; did you mean "name"?',
    ],
    [{ ...odd, needs: ['today.year'] }, 'rule shop.odd: needs: today.year: there is no part "year"; there are '],
    [{ ...odd, supersededBy: ['short'] }, 'rule shop.odd: supersededBy must list codes, not "short"'],
    [{ ...odd, triggers: 'LENGTH' }, 'rule shop.odd: triggers must be triggers of the analysis, not "LENGTH"'],
    [{ ...odd, when: 'always' }, 'rule shop.odd: when must be a function, not "always"'],
    [{ ...odd, cleared: 'always' }, 'rule shop.odd: cleared must be a function, not "always"'],
    [{ ...odd, check: undefined }, 'rule shop.odd: check must be a function, not undefined'],
    [{ ...odd, downgrade: 5 }, "rule shop.odd: downgrade must be { to: 'review', when: (params) => … }, not 5"],
    [{ ...odd, downgrade: null }, "rule shop.odd: downgrade must be { to: 'review', when: (params) => … }, not null"],
    [
      { ...odd, downgrade: { to: 'review', if: () => true } },
      'rule shop.odd: there is no option of downgrade "if"; there are to, when',
    ],
    [
      { ...odd, downgrade: { to: 'reviw' } },
      'rule shop.odd: downgrade.to: there is no level "reviw"; did you mean "review"?',
    ],
    [
      { ...odd, level: 'review', downgrade: { to: 'error', when: () => true } },
      'rule shop.odd: downgrade.to must be milder than review, not "error"',
    ],
    [{ ...odd, downgrade: { to: 'review' } }, 'rule shop.odd: downgrade.when must be a function, not undefined'],
  ])('%j', (definition, message) => {
    expect(mistakeOf(() => rule(definition as never))).toBe(message)
  })

  it('shows what JSON cannot hold by its type, and nothing too long', () => {
    const start = "rule: code must be 'family.problem', in small letters, not"
    expect(mistakeOf(() => rule({ ...odd, code: 7n } as never))).toBe(`${start} bigint`)
    expect(mistakeOf(() => rule({ ...odd, code: Symbol('x') } as never))).toBe(`${start} Symbol(x)`)
    expect(mistakeOf(() => rule({ ...odd, code: 'A'.repeat(99) } as never))).toBe(`${start} "${'A'.repeat(59)}…`)
    expect(mistakeOf(() => rule({ ...odd, level: 'e'.repeat(99) } as never))).toMatch(
      /; there are error, review, advice$/,
    )
  })

  it('takes what is right, and a rule that is made of another', () => {
    const whole = {
      ...odd,
      at: 'website.name',
      subjectKinds: ['individual'],
      needs: ['subject.certificate.type', 'custom.anything', 'today'],
      supersededBy: ['name.empty'],
      triggers: 1,
      when: () => true,
      downgrade: { to: 'advice', when: () => true },
    } as const
    expect(rule(whole).code).toBe('shop.odd')
    expect(rule({ ...rule(whole), code: 'shop.other' } as never)).toMatchObject({ code: 'shop.other' })
  })

  it('ours have no mistake, although only tests check them', () => {
    for (const { code, rule: own } of allRules) expect(() => checkDefinition(own), code).not.toThrow()
  })

  it('knows every fact by name', () => {
    for (const name of Object.keys(factSchemas)) expect(() => rule({ ...odd, needs: [name as never] })).not.toThrow()
  })
})

const placed = rule({ ...odd, at: 'website.name' })

it('limits of an edition that are right are taken', () => {
  expect(edition({ base, limits: { symbols: '()-', minLength: 4 } }).limits).toMatchObject({
    symbols: '()-',
    minLength: 4,
  })
})

it('the question whether a name is related can be left out', () => {
  const tree = websiteNameOf(edition({ base, without: ['name.unrelated'] }))
  expect(audit(tree, '树洞日记').checklist).toEqual([])
  expect(audit(websiteNameOf(base), '树洞日记').checklist).toHaveLength(1)
})

describe('an edition names its mistake', () => {
  it.each<[object, string]>([
    [{ wihtout: [] }, 'edition: there is no option "wihtout"; did you mean "without"?'],
    [
      { base: undefined },
      'edition: base: the edition must be one such as latest, or what edition() returns, not undefined',
    ],
    [{ id: 5 }, 'edition: id must be a text, not 5'],
    [{ source: '' }, 'edition: source must be a text, not ""'],
    [{ date: '2026/11/27' }, 'edition: date must be a day, YYYY-MM-DD, not "2026/11/27"'],
    [{ date: '2026-02-30' }, 'edition: date must be a day, YYYY-MM-DD, not "2026-02-30"'],
    [{ limits: null }, 'edition: limits must be an object, not null'],
    [{ limits: [] }, 'edition: limits must be an object, not a list'],
    [{ limits: { maxWebsite: 5 } }, 'edition: there is no option of limits "maxWebsite"; did you mean "maxWebsites"?'],
    [
      { limits: { maxWebsites: 5 } },
      'edition: limits.maxWebsites must be { individual: 3, unit: 3 }: a count for each kind of subject, not 5',
    ],
    [
      { limits: { maxDomains: null } },
      'edition: limits.maxDomains must be { individual: 3, unit: 3 }: a count for each kind of subject, not null',
    ],
    [
      { limits: { maxDomains: { individual: 1, unit: 0.5 } } },
      'edition: limits.maxDomains must be { individual: 3, unit: 3 }: a count for each kind of subject, not an object',
    ],
    [{ limits: { minLength: '3' } }, 'edition: limits.minLength must be a whole number, not "3"'],
    [{ limits: { maxLength: 2.5 } }, 'edition: limits.maxLength must be a whole number, not 2.5'],
    [{ limits: { minHan: -1 } }, 'edition: limits.minHan must be a whole number, not -1'],
    [{ limits: { symbols: 5 } }, 'edition: limits.symbols must be a text of symbols: ()-, not 5'],
    [{ limits: { minLength: 9, maxLength: 8 } }, 'edition: limits.minLength must be at most maxLength, 8, not 9'],
    [{ limits: { maxLength: 2 } }, 'edition: limits.minLength must be at most maxLength, 2, not 3'],
    [{ limits: { minHan: 5, maxLength: 4 } }, 'edition: limits.minHan must be at most maxLength, 4, not 5'],
    [{ words: '蓝鲸' }, 'edition: words must be a list, not "蓝鲸"'],
    [{ words: ['x'] }, 'edition: words[0] must be what words() returns, not "x"'],
    [{ words: [undefined] }, 'edition: words[0] must be what words() returns, not undefined'],
    [{ allow: '树洞' }, 'edition: allow must be a list of texts, not "树洞"'],
    [{ allow: [5] }, 'edition: allow must be a list of texts, not a list'],
    [
      { ordinaryWords: '安全' },
      'edition: ordinaryWords must be words such as fullWords of beian/words-full, not "安全"',
    ],
    [{ preApprovals: [] }, 'edition: preApprovals must be a function that returns the lines of a table, not a list'],
    [{ rules: placed }, 'edition: rules must be a list, not an object'],
    [{ rules: ['shop.odd'] }, 'edition: rules[0] must be what rule() returns, not "shop.odd"'],
    [{ rules: [undefined] }, 'edition: rules[0] must be what rule() returns, not undefined'],
    [
      { rules: [rule(odd)] },
      "edition: rule shop.odd must name its place in a filing: at: 'website.name', …, not undefined",
    ],
    [
      { rules: [rule({ ...odd, at: 'website.domains' })] },
      'edition: rule shop.odd at website.domains must be on: \'array\', not "string"',
    ],
    [
      { rules: [rule({ ...odd, on: 'ip-analysis', at: 'website.name' })] },
      "edition: rule shop.odd at website.name must be on: 'string' or 'name-analysis', not \"ip-analysis\"",
    ],
    [{ rules: [placed, placed] }, 'edition: two rules have the code shop.odd'],
    [
      { rules: [rule({ ...odd, code: 'name.too-short', at: 'website.name' })] },
      'edition: every edition has a rule with the code name.too-short already',
    ],
    [
      { rules: [rule({ ...odd, code: 'input.missing', at: 'website.name' })] },
      'edition: every edition has a rule with the code input.missing already',
    ],
    [{ without: 'name.place' }, 'edition: without must be a list of texts, not "name.place"'],
    [{ without: ['name.plase'] }, 'edition: without: there is no rule "name.plase"; did you mean "name.place"?'],
    [{ without: ['nameplace'] }, 'edition: without: there is no rule "nameplace"; did you mean "name.place"?'],
    [{ without: ['shop.unheard-of'] }, 'edition: without: there is no rule "shop.unheard-of"'],
    [
      { without: ['input.missing'] },
      'edition: without: "input.missing" is about the input, and no edition can change it',
    ],
    [{ levels: null }, "edition: levels must be an object: { 'name.place': 'review' }, not null"],
    [
      { levels: { 'name.plase': 'review' } },
      'edition: levels: there is no rule "name.plase"; did you mean "name.place"?',
    ],
    [
      { levels: { 'name.place': 'warning' } },
      'edition: levels[\'name.place\']: there is no level "warning"; there are error, review, advice',
    ],
    [
      { levels: { 'rule.failed': 'review' } },
      'edition: levels: "rule.failed" is about the input, and no edition can change it',
    ],
    [{ levels: { 'name.unrelated': 'review' } }, 'edition: levels: there is no rule "name.unrelated"'],
    [{ provisions: {} }, 'edition: provisions must be a list, not an object'],
    [{ provisions: [null] }, 'edition: provisions must be an object, not null'],
    [
      { provisions: [{ code: 'name.plase' }] },
      'edition: provisions: there is no rule "name.plase"; did you mean "name.place"?',
    ],
    [
      { provisions: [{ code: 'name.place', word: ['京'] }] },
      'edition: there is no option of provisions "word"; did you mean "words"?',
    ],
    [
      { provisions: [{ code: 'name.format-word', words: ['店'] }] },
      'edition: provision of name.format-word: only some editions have this rule; add rules: [nameFormatWord]',
    ],
    [
      { provisions: [{ code: 'name.place', level: 'of' }] },
      'edition: provision of name.place: there is no level "of"; did you mean "off"?',
    ],
    [
      { provisions: [{ code: 'name.place', for: 'units' }] },
      'edition: provision of name.place: there is no group "units"; did you mean "unit"?',
    ],
    [
      { provisions: [{ code: 'name.place', kinds: ['goverment'] }] },
      'edition: provision of name.place: there is no kind of subject "goverment"; did you mean "government"?',
    ],
    [
      { provisions: [{ code: 'name.place', where: 'middle' }] },
      'edition: provision of name.place: there is no place in a name "middle"; there are start, end, whole',
    ],
    [
      { provisions: [{ code: 'name.place', service: 'site' }] },
      'edition: provision of name.place: there is no service "site"; there are website, app, mini-program, quick-app',
    ],
    [
      { provisions: [{ code: 'name.place', sure: 'D' }] },
      'edition: provision of name.place: there is no sureness "D"; did you mean "A"?',
    ],
    [
      { provisions: [{ code: 'name.place', words: '店' }] },
      'edition: words of the provision of name.place must be a list of texts, not "店"',
    ],
    [
      { provisions: [{ code: 'name.too-short', min: '4' }] },
      'edition: provision of name.too-short: min must be a number, not "4"',
    ],
    [{ required: [7] }, 'edition: required must be an object, not 7'],
    [
      { required: [{ source: 'own' }] },
      'edition: required: a row must name a field, a material or a condition, not an object',
    ],
    [
      { required: [{ field: 'website.remrk', source: 'own' }] },
      'edition: required: there is no field "website.remrk"; did you mean "website.remark"?',
    ],
    [
      { required: [{ material: 'photo', of: 'subject', source: 'own' }] },
      'edition: required: there is no material "photo"',
    ],
    [
      { required: [{ condition: 'agee', of: 'subject', source: 'own' }] },
      'edition: required: there is no condition "agee"; did you mean "age"?',
    ],
    [
      { required: [{ field: 'website.remark', source: 'own', sure: 'yes' }] },
      'edition: required: there is no sureness "yes"; there are A, B, C',
    ],
    [
      { required: [{ field: 'website.remark' }] },
      'edition: required: source must say where that is published, not undefined',
    ],
    [
      { required: [{ field: 'website.remark', source: 'own', subjectKinds: ['person'] }] },
      'edition: required: there is no kind of subject "person"; there are individual, sole-trader, enterprise, institution, government, social, other',
    ],
  ])('%j', (options, message) => {
    expect(mistakeOf(() => edition({ base, ...options } as never))).toBe(message)
  })

  it('in no options at all', () => {
    expect(mistakeOf(() => edition(undefined as never))).toBe('edition: options must be an object, not undefined')
  })

  it('takes what is right', () => {
    const ours = edition({
      base,
      date: '2026-11-27',
      rules: [placed, nameFormatWord],
      words: [words({ code: 'shop.rival', level: 'error', clause: 'x', words: ['蓝鲸'] })],
      levels: { 'shop.rival': 'review', 'shop.odd': 'advice' },
      without: ['name.unrelated', 'name.contains-pinyin'],
      provisions: [
        { code: 'name.format-word', kinds: ['individual'], words: ['店'] },
        { code: 'name.contains-latin', level: 'off' },
        { code: 'shop.odd', level: 'review', min: 1 },
      ],
      required: [{ field: 'website.remark', source: 'own', subjectKinds: ['individual'] }],
    })
    expect(ours.without).toContain('name.unrelated')
  })

  it('ours only name rules that there are', () => {
    const codes = new Set(allRules.map(({ code }) => code))
    for (const { id, levels = {}, without = [], provisions = [], rules = [] } of editions) {
      const listed = new Set<string>(rules.map(({ code }) => code))
      for (const code of [...Object.keys(levels), ...without, ...provisions.map((one) => one.code)])
        expect(codes.has(code), `${id}: ${code}`).toBe(true)
      const optional = allRules.filter(({ doc }) => doc.optional).map(({ code }) => code)
      for (const { code, level } of provisions)
        if (level !== 'off' && optional.includes(code)) expect(listed.has(code), `${id}: ${code}`).toBe(true)
    }
  })
})

describe('words name their mistake', () => {
  const right = { code: 'shop.rival', level: 'error', clause: 'x', words: ['蓝鲸'] } as const
  it.each<[unknown, string]>([
    [undefined, 'words: options must be an object, not undefined'],
    [['蓝鲸'], 'words: there is no option 0; there are code, level, clause, words, allow'],
    [{ ...right, word: [] }, 'words: there is no option word; there are code, level, clause, words, allow'],
    [{ ...right, words: '蓝鲸' }, 'words: words must be a list of texts'],
    [{ ...right, words: [5] }, 'words: words must be a list of texts'],
    [{ ...right, words: ['鲸'] }, 'words: “鲸” in words must have two characters or more'],
    [{ ...right, code: 'rival' }, 'rule: code must be \'family.problem\', in small letters, not "rival"'],
    [{ ...right, level: 'eror' }, 'rule shop.rival: there is no level "eror"; did you mean "error"?'],
  ])('%j', (options, message) => {
    expect(mistakeOf(() => words(options as never))).toBe(message)
  })
})

describe('what makes trees names its mistake', () => {
  const wrong = 'the edition must be one such as latest, or what edition() returns, not'
  it.each(Object.entries({ websiteNameOf, websiteOf, orderOf, filingOf, nameAnalyser }))('%s', (name, make) => {
    for (const [given, text] of [
      [undefined, 'undefined'],
      [{}, 'an object'],
      ['latest', '"latest"'],
      [{ names: { lists: [] } }, 'an object'],
    ])
      expect(mistakeOf(() => make(given as never))).toBe(`${name}: ${wrong} ${text}`)
  })

  it.each<[() => unknown, string]>([
    [() => withProvince(undefined as never, '广东'), `withProvince: ${wrong} undefined`],
    [
      () => withProvince(base, '火星'),
      'withProvince: the province must be one such as 广东, 440000 or CN-GD, not "火星"',
    ],
    [
      () => withProvince(base, '广东', { provder: 'tencent' } as never),
      'withProvince: there is no option provder; there are provider, date',
    ],
    [
      () => withProvince(base, '广东', { provider: 'tencnt' }),
      'withProvince: provider must be one of ucloud, aliyun, tencent, huawei, user, not "tencnt"',
    ],
    [() => withProvince(base, '广东', { date: '2020' }), 'withProvince: date must be YYYY-MM-DD, not "2020"'],
    [
      () => compare({} as never, undefined as never),
      'compare: variants must be a list: [{ edition: latest }], not undefined',
    ],
    [() => compare({} as never, [null] as never), 'compare: options must be an object, not null'],
    [() => compare({} as never, [{}] as never), `compare: ${wrong} undefined`],
    [
      () => compare({} as never, [{ edition: base, provinces: '广东' }] as never),
      'compare: there is no option provinces; there are edition, province, provider, date',
    ],
    [
      () => comparisonTable(undefined as never),
      'comparisonTable: the comparison must be what compare() returns, not undefined',
    ],
    [
      () => comparisonTable({ variants: [] } as never),
      'comparisonTable: the comparison must be what compare() returns, not an object',
    ],
    [() => diffEditions(base, undefined as never), `diffEditions: ${wrong} undefined`],
    [() => ruleset({ code: 'a.b' } as never), 'This is no rule or tree: make it with rule(), ruleset() …'],
    [() => property('a', undefined as never), 'This is no rule or tree: make it with rule(), ruleset() …'],
    [() => property('__proto__', placed), 'property: no property may be called __proto__'],
    [() => ruleset(placed, ruleset(placed)), 'two rules have the code shop.odd'],
    [() => enumOf(10n as never), 'enumOf: values are texts'],
    [() => manualCheck({} as never, 'x'), 'manualCheck: code and clause are texts'],
  ])('%s', (make, message) => {
    expect(mistakeOf(make)).toBe(message)
  })

  it('takes an edition that is made by hand', () => {
    const own = { names: { lists: [] }, limits: { minLength: 3 } }
    expect(nameAnalyser(own).analyse('小窝').length).toBe(2)
    expect(websiteNameOf({ ...base, id: 'own' }).kind).toBe('analysis')
    expect(nameTooShort.code).toBe('name.too-short')
  })
})
