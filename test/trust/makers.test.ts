import { describe, expect, it } from 'vitest'
import * as api from '../../src/index'

const readable = (make: () => unknown): string => {
  try {
    return `gave ${String(make())}`
  } catch (thrown) {
    return thrown instanceof TypeError ? thrown.message : `threw ${String(thrown)}`
  }
}

describe('what is no edition, variant or comparison is named', () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  }
  const call = (name: string, ...args: readonly unknown[]) =>
    readable(() => (api as never as Record<string, (...given: readonly unknown[]) => unknown>)[name]?.(...args))

  it.each(['websiteNameOf', 'websiteOf', 'orderOf', 'filingOf', 'withProvince', 'diffEditions'])('%s', (name) => {
    for (const edition of [
      undefined,
      null,
      5,
      'latest',
      {},
      [],
      { id: 'a', limits: {} },
      { id: 'a', limits: null },
      revoked(),
    ])
      expect(call(name, edition, '广东')).toMatch(
        /^\w+: the edition must be one such as latest, or what edition\(\) returns, not \S+/,
      )
  })

  it('compare', () => {
    const order = { websites: [] }
    for (const variants of [undefined, null, 5, {}])
      expect(call('compare', order, variants)).toContain('compare: variants')
    for (const variant of [null, 5, 'latest'])
      expect(call('compare', order, [variant])).toContain('compare: options must be an object')
    expect(call('compare', order, [{}])).toContain('compare: the edition must be one such as latest')
    expect(api.compare(undefined as never, [{ edition: api.latest }]).variants).toMatchObject([{ ok: false }])
  })

  it('comparisonTable and diffEditions', () => {
    for (const comparison of [undefined, null, {}, { variants: [] }, { variants: [], issues: 5 }, revoked()])
      expect(call('comparisonTable', comparison)).toContain('comparisonTable: the comparison must be')
    expect(call('diffEditions', api.latest)).toContain('diffEditions: the edition must be one such as latest')
  })

  it('a name', () => {
    expect(readable(() => api.nameAnalyser(api.latest).analyse(undefined as never))).toBe(
      'nameAnalyser: a name must be a text',
    )
    expect(api.persons.shapeOf(undefined as never, () => undefined)).toBeUndefined()
  })
})

describe('what stands for a tree and throws', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )

  it.each([
    ['a revoked proxy', proxy],
    ['a proxy that throws', throwing],
  ])('%s fails the value', (_, tree) => {
    for (const judge of [api.validate, api.check, api.audit, api.suggest] as readonly ((
      ...args: readonly unknown[]
    ) => {
      readonly ok: boolean
      readonly issues: readonly unknown[]
    })[]) {
      const report = judge(tree, '云杉')
      expect(report.ok).toBe(false)
      expect(report.issues).toMatchObject([{ code: 'input.wrong-type', params: { actual: 'unreadable' } }])
    }
  })
})

describe('what one user does changes no report of another', () => {
  const reachable = (): [string, object][] => {
    const seen = new Map<object, string>()
    const walk = (value: unknown, at: string): void => {
      if (((typeof value !== 'object' || value === null) && typeof value !== 'function') || seen.has(value)) return
      seen.set(value, at)
      for (const key of Reflect.ownKeys(value)) {
        const property = Object.getOwnPropertyDescriptor(value, key)
        if (property !== undefined && 'value' in property) walk(property.value, `${at}.${String(key)}`)
      }
    }
    for (const [name, exported] of Object.entries(api)) walk(exported, name)
    return [...seen].map(([object, at]) => [at, object])
  }

  it('nothing that can be reached has a state of its own', () => {
    const stateful = reachable().filter(
      ([, object]) =>
        object instanceof Map || object instanceof Set || object instanceof RegExp || object instanceof Date,
    )
    expect(stateful.map(([at]) => at)).toEqual([])
  })

  it('the children of a tree by kind of subject are frozen', () => {
    const { bound } = api.websiteName as unknown as { readonly bound: (kind: string) => { readonly of: unknown[] } }
    expect(() => bound('individual').of.pop()).toThrow(TypeError)
    expect(() => Object.assign(bound('individual'), { of: [] })).toThrow(TypeError)
    expect(() => Object.assign(bound, { of: [] })).toThrow(TypeError)
    expect(api.check(api.websiteName, '北京赌博公司', { subject: { kind: 'individual' } }).ok).toBe(false)
  })
})
