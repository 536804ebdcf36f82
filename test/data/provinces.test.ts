import { describe, expect, it } from 'vitest'
import { majorPlaces } from '../../src/data/place-list'
import { provinces } from '../../src/data/provinces'

const corps = '新疆生产建设兵团'

describe('the provinces', () => {
  it('are those of the divisions, with one corps', () => {
    const own = provinces().filter(({ name }) => name !== corps)
    const divisions = majorPlaces().filter(({ division }) => division.level === 'province')
    expect(own.map(({ code, name, short }) => [`${code}0000`, name, short])).toEqual(
      divisions.map(({ division, short }) => [division.code, division.name, short?.name]),
    )
    expect(provinces()).toHaveLength(own.length + 1)
  })

  it('have letters and an ISO code of their own', () => {
    const own = provinces().filter(({ name }) => name !== corps)
    const letters = own.flatMap((province) => [...province.letters])
    expect(new Set(letters).size).toBe(letters.length)
    expect(new Set(own.map(({ iso }) => iso)).size).toBe(own.length)
  })

  it('are looked up by short names, of which 新疆 means the corps first', () => {
    expect(provinces().find(({ short }) => short === '新疆')).toEqual({
      code: '65',
      iso: '-',
      letters: '-',
      name: corps,
      short: '新疆',
    })
  })
})
