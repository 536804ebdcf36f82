import { describe, expect, it } from 'vitest'
import * as api from '../../src/index'
import { nationalForm, taobaoIcp, wechatIcp } from '../../src/portals/index'

// Objects that are in a value many times. No JSON is like this, but YAML, structured clones and programs are.

/** An object that stands for 2⁶⁰ values. */
const graph = (): unknown => {
  let part: unknown = { name: 'a' }
  for (let i = 0; i < 60; i++) part = { a: part, b: part }
  return part
}

/** Lists of the same lists: 10¹⁰ values. */
const lists = (): unknown => {
  let part: unknown = 'a'
  for (let i = 0; i < 5; i++) part = new Array(100).fill(part)
  return part
}

const issue = (params: unknown) => ({ code: 'name.place', level: 'review', path: ['name'], params }) as const

describe.each([
  ['a graph', graph],
  ['lists of lists', lists],
])('%s', (_, make) => {
  it('is no report that can be answered', () => {
    expect(api.withAnswers({ ok: true, issues: [issue({ a: make() })] } as never, [])).toEqual({
      ok: false,
      issues: [],
      open: [],
      answered: 0,
      unused: [],
    })
  })

  it('is cut in an answer', () => {
    const answer = api.answerTo(issue({ a: make() }) as never, { means: 'remark', text: '字号' })
    expect(answer).toMatchObject({ code: 'name.place', at: 'name' })
    expect(String((answer as { about?: string }).about).length).toBeLessThan(10_000_000)
  })

  it('is no record of a portal', () => {
    for (const portal of [taobaoIcp, wechatIcp, nationalForm]) {
      const lost = [{ record: 0, path: [], reason: 'unreadable', value: null }]
      expect(portal.decode({ a: make() })).toEqual({ order: {}, rest: lost })
      expect(portal.encode({ websites: [make()] } as never)).toEqual({ records: [], unwritten: [[]] })
      const rest = [{ record: 0, path: ['x'], reason: 'unknown-field', value: make() }]
      expect(portal.encode({ websites: [{}] } as never, rest as never)).toEqual({ records: [], unwritten: [[]] })
    }
  })

  it('is no material', () => {
    const order = () => ({ subject: { materials: [make()] } }) as never
    const refusal = { reasons: [{ field: 'materials.photo' }], unread: [] } as never
    expect(api.mended(order(), order(), refusal)).toMatchObject([{ changed: [] }])
  })
})

it('a long text many times is too much to copy', () => {
  const issues = new Array(1000).fill(issue({ text: 'a'.repeat(100_000) }))
  expect(api.withAnswers({ ok: true, issues } as never, [])).toMatchObject({ ok: false, issues: [] })
})

describe('one website many times', () => {
  const many = 4000
  const website = {
    name: '云杉笔记',
    domains: new Array(many).fill('a.cn'),
    preApprovals: new Array(many).fill({ category: 'news' }),
  }
  const websites = new Array(many).fill(website)
  const tooLong = { code: 'input.wrong-type', params: { expected: 'object', actual: 'too-long-array' } }

  it('is not walked', () => {
    // Before: 53 s.
    expect(api.check(api.order, { websites }).issues).toMatchObject([{ ...tooLong, path: [] }])
    expect(api.check(api.filing, { account: {}, order: { websites } }).issues).toMatchObject([
      { ...tooLong, path: ['order'] },
    ])
    expect(api.audit(api.order, { websites } as never).issues).toMatchObject([tooLong])
    expect(api.check(api.order, {}, { filed: { websites } }).issues.map(({ code }) => code)).toContain('input.bad-fact')
    expect(api.requirements({ websites } as never, {}).types).toHaveLength(1)
    expect(api.changes({ websites } as never, { websites: [...websites] } as never)).toEqual([
      { path: ['websites'], was: 'changed' },
    ])
    const refusal = { reasons: [{ field: 'websites.name', paths: [['websites', 3]] }], unread: [] } as never
    expect(api.mended({ websites } as never, { websites: [...websites] } as never, refusal)).toMatchObject([
      { verdict: 'answered' },
    ])
  })

  it('with a long name is too much text', () => {
    const long = new Array(101).fill({ name: '云'.repeat(100_000) })
    expect(api.check(api.order, { websites: long }).issues).toMatchObject([{ ...tooLong, path: [] }])
  })

  it('is walked if it is there a few times, or has little', () => {
    const domains = api.check(api.order, { websites: new Array(2).fill({ ...website, name: '云杉笔记' }) }).issues
    expect(domains.map(({ code }) => code)).toContain('website.duplicate-domain')
    const short = { name: '云杉笔记', domains: ['a.cn'] }
    const { issues } = api.check(api.order, { websites: [...new Array(20).fill(short), null, 5] })
    expect(issues.map(({ code }) => code)).toContain('website.duplicate-domain')
    expect(issues).toContainEqual(expect.objectContaining({ path: ['websites', 21], code: 'input.wrong-type' }))
  })
})
