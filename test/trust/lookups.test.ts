import { describe, expect, it } from 'vitest'
import * as api from '../../src/index'

// Lists that are compared with lists: each element is read a few times, however long the other list is.

const many = 1500

const range = <T>(make: (i: number) => T): T[] => Array.from({ length: many }, (_, i) => make(i))

/** Websites that count how often their domains are read. */
const countedWebsites = (more: (i: number) => object = () => ({})) => {
  const count = { reads: 0 }
  const websites = range((i) => ({
    ...more(i),
    name: `云杉笔记${i}`,
    get domains() {
      count.reads++
      return [`a${i}.cn`]
    },
  }))
  return { count, websites }
}

/** Milliseconds of the processor, which a busy machine does not add to. */
const costOf = (act: () => unknown): number => {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const reason = (field: string, place: number) => ({ field, paths: [['websites', place]] })

describe('lists are looked up and not searched', () => {
  it('servers of an account: each is read once', () => {
    let reads = 0
    const canonicalAddress = (text: string) => {
      reads++
      return text
    }
    const websites = range((i) => ({ name: '云杉笔记', domains: [`a${i}.cn`], ip: `server ${i}` }))
    const account = { servers: range((i) => `server ${i + 1}`) }
    const { issues } = api.check(api.order, { websites }, { account, canonicalAddress })
    expect(issues.filter(({ code }) => code === 'website.ip-of-nobody')).toMatchObject([
      { path: ['websites', 0, 'ip'] },
    ])
    expect(reads).toBeLessThan(10 * many)
  })

  it('servers of an account that has issued a code', () => {
    const code = 'a1B2c3D4e5F6g7H8i9J0'
    const issuer = { servers: range((i) => `1.${i >> 8}.${i & 255}.1`) }
    const websites = range((i) => ({ name: '云杉笔记', domains: [`a${i}.cn`], ip: '2.2.2.2', authorizationCode: code }))
    const facts = { authorizationCodes: range(() => ({ code, ip: '2.2.2.2', issuer })) }
    let codes: readonly string[] = []
    // Before: 6 s.
    expect(
      costOf(() => {
        codes = api.check(api.order, { websites }, facts).issues.map((issue) => issue.code)
      }),
    ).toBeLessThan(2000)
    expect(codes).toContain('authorization-code.no-server')
  })

  it('a code that is given twice is revoked if one is', () => {
    const code = 'a1B2c3D4e5F6g7H8i9J0'
    const known = { code, ip: '2.2.2.2' }
    const codesOf = (authorizationCodes: readonly object[]) =>
      api.check(api.order, { authorizationCode: code }, { authorizationCodes }).issues.map((issue) => issue.code)
    expect(codesOf([known, { ...known, revoked: true }])).toContain('authorization-code.revoked')
    expect(codesOf([{ ...known, revoked: true }, known])).toContain('authorization-code.revoked')
    expect(codesOf([known, known])).not.toContain('authorization-code.revoked')
  })

  it('filed websites, in another order', () => {
    const { count, websites } = countedWebsites()
    const report = api.check(api.order, { websites }, { filed: { websites: [...websites].reverse() } })
    expect(report.issues.length).toBeGreaterThan(0)
    expect(count.reads).toBeLessThan(50 * many)
  })

  it('a filed website is found by its number as well, the first of several', () => {
    const filingNumber = '京ICP备12345678号-1'
    const filed = {
      websites: [
        { filingNumber, name: '云杉笔记', domains: ['a.cn'] },
        { filingNumber, domains: ['b.cn'] },
      ],
    }
    const codes = (name: string) =>
      api
        .check(api.order, { filingType: 'change-website', websites: [{ filingNumber, name }] }, { filed })
        .issues.map(({ code }) => code)
    expect(codes('云杉笔记')).not.toContain('name.place')
    expect(codes('北京笔记')).toContain('name.place')
  })

  it('websites of a refused order, and its reasons', () => {
    const { count, websites } = countedWebsites()
    const later = [...websites].reverse().map((website) => ({ name: `${website.name}馆`, domains: website.domains }))
    const refusal = { reasons: range((i) => reason('websites.name', i)), unread: [] }
    const answers = api.mended({ websites } as never, { websites: later } as never, refusal as never)
    expect(answers).toHaveLength(many)
    // Website 0 is the last of the later order.
    expect(answers[0]).toMatchObject({
      verdict: 'answered',
      changed: [
        ['websites', many - 1, 'name'],
        ['websites', 0, 'name'],
      ].sort(),
    })
    expect(count.reads).toBeLessThan(20 * many)
  })

  it('changes that are at no website answer whatever the reason names', () => {
    const before = { websites: [{ name: '云杉笔记', domains: ['a.cn'] }] }
    const after = {
      websites: [
        { name: '云杉书房', domains: ['a.cn'] },
        { name: '雪松', domains: ['b.cn'] },
      ],
    }
    const mended = (place: number) =>
      api.mended(before as never, after as never, { reasons: [reason('websites', place)], unread: [] } as never)
    expect(mended(0)).toMatchObject([{ changed: [['websites', 0, 'name']] }])
    expect(mended(1)).toMatchObject([{ changed: [['websites', 1]] }])
    const removed = { websites: undefined }
    expect(
      api.mended(before as never, removed as never, { reasons: [reason('websites.name', 7)], unread: [] } as never),
    ).toMatchObject([{ verdict: 'answered', changed: [['websites']] }])
  })

  it('materials of one holder', () => {
    const withFiles = (name: string) => ({
      subject: { materials: range((i) => ({ material: 'photograph', file: `${name}${i}` })) },
    })
    const refusal = { reasons: range(() => ({ field: 'materials.photo' })), unread: [] }
    // Before: minutes.
    let changed: readonly unknown[] = []
    expect(
      costOf(() => {
        changed = api.mended(withFiles('a') as never, withFiles('b') as never, refusal as never)
      }),
    ).toBeLessThan(2000)
    expect(changed[0]).toMatchObject({ verdict: 'answered' })
  })

  it('a material that was there once and is there twice is new once', () => {
    const material = { material: 'photograph', file: 'a' }
    const [answer] = api.mended(
      { subject: { materials: [material] } } as never,
      { subject: { materials: [material, material] } } as never,
      { reasons: [{ field: 'materials.photo' }], unread: [] } as never,
    )
    expect(answer?.changed).toEqual([['subject', 'materials', 1]])
  })

  it('websites that a refusal may name', () => {
    const websites = range((i) => ({ name: `云杉笔记${i}`, domains: [`a${i}.cn`] }))
    const text = '网站名称含有特殊符号；'.repeat(900)
    // Before: three seconds.
    expect(costOf(() => api.refusal({ text, order: { websites } as never }))).toBeLessThan(2500)
    const [named] = api.refusal({ text: '云杉笔记7的网站名称含有特殊符号', order: { websites } as never }).reasons
    expect(named?.paths).toEqual([['websites', 7, 'name']])
  })

  it('answers to the reviews of a report', () => {
    const issues = Array.from({ length: 8000 }, (_, i) => ({
      code: 'name.place',
      level: 'review',
      path: ['a'],
      params: { i },
    }))
    const answers = issues.map((issue) => api.answerTo(issue, { means: 'letter', text: '情况说明' }))
    let answered = 0
    // Before: more than 8 s.
    expect(
      costOf(() => {
        answered = api.withAnswers({ ok: true, issues }, answers).answered
      }),
    ).toBeLessThan(2000)
    expect(answered).toBe(8000)
  })

  it('the first answer to a review counts', () => {
    const issue = { code: 'name.place', level: 'review', path: ['name'], params: { i: 1 } } as const
    const general = { code: 'name.place', at: 'name', means: 'remark', text: '任何' } as const
    const special = api.answerTo(issue, { means: 'letter', text: '情况说明' })
    const other = api.answerTo(issue, { means: 'letter', text: '又一份' })
    const textOf = (...answers: readonly (typeof special)[]) =>
      api.withAnswers({ ok: true, issues: [issue] }, answers).issues[0]
    expect(textOf(general, special)).toMatchObject({ answer: { text: '任何' } })
    expect(textOf(special, general)).toMatchObject({ answer: { text: '情况说明' } })
    expect(textOf(special, other)).toMatchObject({ answer: { text: '情况说明' } })
  })

  it('words that are in a name many times, by an edition with a list of its own', () => {
    const tree = api.websiteNameOf(api.latest)
    const name = '新闻'.repeat(50_000)
    api.check(tree, name)
    // Before: 3 µs a unit.
    expect(costOf(() => api.check(tree, name))).toBeLessThan(800)
  })
})
