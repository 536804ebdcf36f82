import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { websiteName } from '../../src/editions/default'
import { suggest } from '../../src/name/suggest'
import { anyName, subjects } from '../arbitraries'

const suggestionsOf = (name: string, facts = {}) =>
  suggest(websiteName, name, facts).issues.map(({ params }) => params.suggestions)

describe('suggestions', () => {
  it('drop what offends, and add 网 if the rest is too short', () => {
    expect(suggestionsOf('深圳雕刻光阴')).toEqual([['雕刻光阴']])
    expect(suggestionsOf('茶·话会')).toEqual([['茶话会']])
    expect(suggestionsOf('深圳的美食')).toEqual([['美食网']])
    expect(suggestionsOf('重庆火锅网')).toEqual([['火锅网']])
    expect(suggestionsOf('重庆鱼网')).toEqual([undefined])
  })

  it('add no second 网', () => {
    expect(suggestionsOf('深圳雕刻光阴网')).toEqual([['雕刻光阴网']])
  })

  it('offer the 字号, with its trade, with its region, and the registered name', () => {
    const facts = { subject: { kind: 'enterprise', registeredName: '杭州云杉树科技有限公司' } }
    const own = ['云杉树', '云杉树科技', '杭州云杉树', '杭州云杉树科技有限公司']
    expect(suggestionsOf('中国反腐', facts)[0]).toEqual(own)
    expect(suggestionsOf('上海好味道', facts)[0]).toEqual(['好味道', ...own])
    expect(suggestionsOf('中国反腐', { subject: { kind: 'enterprise', registeredName: '云杉树' } })[0]).toEqual([
      '云杉树',
    ])
  })

  it('do not answer a sample or a person with 网 after the same name', () => {
    const facts = { subject: { kind: 'individual' } }
    expect(suggestionsOf('网页制作经验谈', facts)).toEqual([undefined])
    expect(suggestionsOf('12345', facts)[0]).toEqual(['12345网'])
  })

  it('are left out where no safe edit passes', () => {
    const report = suggest(websiteName, '深圳')
    expect(report.issues.every(({ params }) => params.suggestions === undefined)).toBe(true)
    expect(report.ok).toBe(false)
  })

  it('change nothing about a name that can stay', () => {
    expect(suggest(websiteName, '雕刻光阴')).toMatchObject({ ok: true, issues: [] })
    expect(suggest(websiteName, 'PHP 笔记集').issues[0]?.params.suggestions).toBeUndefined()
  })
})

property.prop([anyName, subjects], { numRuns: 500 })('every suggestion passes itself', (name, subject) => {
  const { issues, ok } = suggest(websiteName, name, { subject })
  expect(ok).toBe(validate(websiteName, name, { subject }).ok)
  for (const text of new Set(issues.flatMap(({ params }) => (params.suggestions ?? []) as string[]))) {
    expect(validate(websiteName, text, { subject }).issues.every(({ level }) => level === 'advice')).toBe(true)
  }
  fc.pre(true)
})

it('offers nothing for what is no tree of names', () => {
  expect(suggest(undefined as never, '中国').ok).toBe(false)
  expect(suggest(websiteName, null as never).ok).toBe(false)
  expect(suggest(websiteName, '中国', null as never).ok).toBe(false)
})
