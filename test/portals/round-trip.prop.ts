import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Order } from '../../src/model/schema'
import { nationalForm, taobaoIcp, wechatIcp } from '../../src/portals/index'
import { partOf } from '../../src/portals/record'
import { filings, hostile } from '../arbitraries'

const portals = [
  ['taobaoIcp', taobaoIcp],
  ['wechatIcp', wechatIcp],
  ['nationalForm', nationalForm],
] as const

const orders = filings.map(({ order }) => JSON.parse(JSON.stringify(order)) as Order)

const numbers = fc.oneof(fc.nat(45), fc.nat(40000), fc.constantFrom(4294967328, '4', 'x', null))
const contents = fc.oneof(fc.string(), numbers, fc.constantFrom('a.cn;b.cn', 'a.cn; b.cn', ' '), fc.array(fc.nat(5)))
const record = fc
  .record(
    {
      company_kind: numbers,
      company_name: contents,
      company_cert_type: numbers,
      company_state: contents,
      site_name: contents,
      site_domain: contents,
      site_ip: contents,
      'a.b': contents,
      __proto__x: contents,
      icp_subject: fc.record({ base_info: fc.dictionary(fc.constantFrom('type', 'name', 'city'), contents) }),
      icp_applets: fc.dictionary(fc.string(), contents),
      subject: fc.record({ nature: numbers, certificateType: numbers }),
      website: fc.record({ serviceContents: numbers, preApprovals: numbers }),
    },
    { requiredKeys: [] },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as object)

describe.each(portals)('%s', (_, portal) => {
  it.prop([orders], { numRuns: 300 })('gives an order again, but for what it reports as unwritten', (order) => {
    const { records, unwritten } = portal.encode(order)
    const { order: decoded, rest } = portal.decode(records)
    expect(rest.filter(({ reason }) => reason === 'unknown-field')).toEqual([])
    for (const [key, value] of placesOf(order)) {
      const isLost = unwritten.some((path) => path.every((step, i) => step === key[i]))
      if (!isLost) expect(partOf(decoded, key)).toEqual(value)
    }
  })

  it.prop([fc.array(record, { minLength: 1, maxLength: 3 })], { numRuns: 300 })(
    'gives any records again',
    (records) => {
      const { order, rest } = portal.decode(records)
      expect(portal.encode(order, rest).records).toEqual(records)
    },
  )

  it.prop([hostile], { numRuns: 100 })('answers any value', (make) => {
    const { order, rest } = portal.decode(make())
    expect(Object.isFrozen(order) && Object.isFrozen(rest)).toBe(true)
    portal.encode(make() as never, make() as never)
  })
})

/** All contents of an order, with lists of texts as one. */
const placesOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
): [readonly (string | number)[], unknown][] => {
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? [] : [[path, value]]
  if (Array.isArray(value) && path.at(-1) !== 'websites') return value.length === 0 ? [] : [[path, value]]
  return Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
