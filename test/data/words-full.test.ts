import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { fullWords } from '../../src/data/words-full'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { websiteName, websiteNameOf } from '../../src/index'
import { edition } from '../../src/rulesets/checked-edition'

const thorough = websiteNameOf(edition({ base: tencent20160919, ordinaryWords: fullWords }))

const codes = (tree: typeof websiteName, name: string) =>
  validate(tree, name, { subject: { kind: 'enterprise' } }).issues.map(({ code }) => code)

describe('the full words', () => {
  it('mend collisions that the default words refuse', () => {
    expect(codes(websiteName, '康宁波谱仪器')).toEqual(['name.place'])
    expect(codes(thorough as typeof websiteName, '康宁波谱仪器')).toEqual([])
  })

  it('hide no listed word', () => {
    for (const name of ['深圳美食记', '中国风物志', '赌博论坛'])
      expect(codes(thorough as typeof websiteName, name), name).toEqual(codes(websiteName, name))
  })
})
