import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseCompanyName } from '../../src/data/company'

const regions = ['北京', '上海', '杭州市', '云溪县', '东方']
const tokens = [
  ...regions,
  ...'云杉 栗 石磨 科技 网络 文化传媒 酒店 医院 大学 集团 控股 有限公司 股份有限公司 合伙企业 公司 事务所 工作室 店'.split(
    ' ',
  ),
  ...'（ ） （北京） （集团） （有限合伙） (上海) 中国 北京分公司 A1 · 💡'.split(' '),
]

const regionLength = (text: string) =>
  Math.max(0, ...regions.map((region) => (text.startsWith(region) ? region.length : 0)))

/** Names made of what real ones are made of, in any order. */
const name = fc.array(fc.constantFrom(...tokens), { maxLength: 12 }).map((parts) => parts.join(''))

/** Whether the pieces can stand in the text beside one another. */
const standApart = (text: string, pieces: readonly string[]): boolean =>
  pieces.length === 0 ||
  pieces.some((piece, i) => {
    const rest = pieces.filter((_, j) => j !== i)
    return text.startsWith(piece) && standApart(text.slice(piece.length), rest)
  }) ||
  (text.length > 0 && standApart(text.slice(1), pieces))

describe('parseCompanyName', () => {
  test.prop([name])('cuts a name into slices that stand beside one another', (text) => {
    const { region, tradeName, trade, type, branch } = parseCompanyName(text, regionLength)
    const pieces = [region, tradeName, trade, type, branch].filter((piece) => piece !== undefined)
    for (const piece of pieces) expect(text).toContain(piece)
    expect(pieces.join('').length).toBeLessThanOrEqual(text.length)
    expect(text.endsWith(`${type ?? ''}${branch ?? ''}`)).toBe(true)
    expect(standApart(text, pieces)).toBe(true)
  })

  test.prop([name])('leaves a trade name that has nothing more to cut', (text) => {
    const { tradeName } = parseCompanyName(text, regionLength)
    expect(parseCompanyName(tradeName, regionLength)).toEqual({ tradeName })
  })

  test.prop([name])('finds a trade name in every name', (text) => {
    fc.pre(text !== '')
    expect(parseCompanyName(text, regionLength).tradeName).not.toBe('')
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 600 }), fc.func(fc.double())])(
    'never throws',
    (text, anyLength) => {
      expect(typeof parseCompanyName(text, anyLength).tradeName).toBe('string')
    },
  )
})
