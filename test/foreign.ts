import { fc } from '@fast-check/vitest'

type Path = readonly (string | number)[]

const deep = (make: (inner: unknown) => unknown, depth = 5_000): unknown => {
  let value: unknown = 'the end'
  for (let i = 0; i < depth; i++) value = make(value)
  return value
}

const throwing = (target: object): object =>
  new Proxy(target, {
    get: () => {
      throw new Error('a getter that throws')
    },
    ownKeys: () => {
      throw new Error('keys that throw')
    },
  })

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** Objects of which each has all others in it. */
const knot = (size: number): object => {
  const nodes: Record<string, unknown>[] = Array.from({ length: size }, () => ({}))
  for (const node of nodes)
    nodes.forEach((other, i) => {
      node[`k${i}`] = other
    })
  return nodes[0] as object
}

const cyclicList = (): unknown[] => {
  const list: unknown[] = []
  list.push(list, { list })
  return list
}

/** Values that belong into no filing, each made anew, since a call must not touch what another one sees. */
export const foreignValues: Readonly<Record<string, () => unknown>> = {
  'a deep object': () => deep((inner) => ({ kind: inner })),
  'a deep list': () => deep((inner) => [inner]),
  'a knot of objects': () => knot(5),
  'a list that contains itself': cyclicList,
  'an object that throws': () => throwing({}),
  'a list that throws': () => throwing([]),
  'a revoked object': () => revoked({}),
  'a revoked list': () => revoked([]),
  'a getter that throws': () => ({
    get name() {
      throw new Error('no')
    },
  }),
  'a text that throws': () => ({
    toString: () => {
      throw new Error('no')
    },
  }),
  'a bigint': () => 1n,
  'a symbol': () => Symbol('value'),
  'a function': () => () => 1,
  NaN: () => Number.NaN,
  infinity: () => Number.NEGATIVE_INFINITY,
  'typed bytes': () => new Uint8Array(5),
  'a map': () => new Map([[1, new Map()]]),
  'a promise': () => Promise.resolve({ subject: { kind: 'individual' } }),
  'a bad date': () => new Date(Number.NaN),
  'an object without a prototype': () => Object.create(null) as unknown,
  'a prototype from JSON': () => JSON.parse('{"__proto__":{"kind":"individual"},"constructor":1}') as unknown,
  'a huge list': () => new Array(4_000_000_000),
  'a sparse list': () => Object.assign(new Array(5), { 2: 'yunshan.com' }),
  'one object many times': () => new Array(50).fill({ name: '云杉读书笔记', domains: ['yunshan.com'] }),
  'a long text': () => '中国赌博'.repeat(3_000),
  'long ligatures': () => '\ufdfa'.repeat(3_000),
  'half a pair': () => '\ud800云\udc00',
  'an empty text': () => '',
  null: () => null,
  'a secret': () => ({ secret: 'canary' }),
}

/** The name of one of them. */
export const foreign = fc.constantFrom(...Object.keys(foreignValues))

/** Every place in a value, its own among them. */
export const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...path, key]))]
}

/** A copy of a value with another one at a place. */
export const replace = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[key] = replace(copy[key], rest, by)
  return copy
}

/**
 * A well-formed value with one foreign value at one place, made anew at each call.
 *
 * @param depth the place is so many keys deep or deeper
 */
export const withOneForeign = <T>(good: fc.Arbitrary<T>, depth = 0): fc.Arbitrary<() => T> =>
  fc.tuple(good, fc.nat(), foreign).map(([value, place, name]) => {
    const places = placesIn(value).filter((path) => path.length >= depth)
    const path = places[place % places.length] as Path
    const make = () => replace(structuredClone(value), path, (foreignValues[name] as () => unknown)()) as T
    return Object.assign(make, {
      toString: () => `${name} at ${path.join('.') || 'the top'} of ${JSON.stringify(value)}`,
    })
  })
