import { expect, it } from 'vitest'
import { each, property } from '../../src/core/tree'
import { check } from '../../src/core/validate'
import { order, website } from '../../src/editions/default'

const duplicates = (
  issues: readonly { readonly code: string; readonly path: readonly unknown[]; readonly params: unknown }[],
) =>
  issues.filter(({ code }) => code === 'website.duplicate-domain').map(({ path, params }) => [path.join('.'), params])

const site = (...domains: readonly string[]) => ({ name: '云山集', domains })

it('is told within an order', () => {
  const value = { subject: { kind: 'individual' }, websites: [site('a.cn', 'b.cn'), site('c.cn', 'WWW.B.CN.')] }
  expect(duplicates(check(order, value).issues)).toEqual([
    ['websites.1.domains.1', { firstWebsite: 0, firstDomain: 1 }],
  ])
})

it('is told within a website alone', () => {
  const found = [['domains.2', { firstWebsite: 0, firstDomain: 1 }]]
  expect(duplicates(check(website, site('a.cn', '例子.cn', 'xn--fsqu00a.cn')).issues)).toEqual(found)
  expect(duplicates(check(website, site('a.cn', 'b.cn', 'http://b.cn/')).issues)).toEqual(found)
  expect(duplicates(check(website, site('a.cn', 'b.cn')).issues)).toEqual([])
  expect(duplicates(check(website, { domains: 'a.cn' }).issues)).toEqual([])
  expect(duplicates(check(website, { domains: [null, 'a.cn', null] }).issues)).toEqual([])
})

it('is told wherever the website is', () => {
  const value = { sites: [site('a.cn'), site('a.cn', 'b.cn', 'a.cn')] }
  expect(duplicates(check(property('sites', each(website)), value).issues)).toEqual([
    ['sites.1.domains.2', { firstWebsite: 0, firstDomain: 0 }],
  ])
})
