import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { alone } from '../../filing/domain-places'
import { comparedDomain } from '../../identifiers/host'

export const websiteDuplicateDomain = rule({
  code: 'website.duplicate-domain',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  needs: ['domainPlaces'],
  check: (domain: string, { domainPlaces }, path) => {
    const [website, first] = domainPlaces?.get(comparedDomain(domain))?.split('/') ?? []
    const here = path[path.length - 3]
    const isHere = website === alone || website === `${here}`
    if (first === undefined || (isHere && first === `${path[path.length - 1]}`)) return undefined
    // A website alone is at no place of its own; the number of its first domain says all.
    return { firstWebsite: website === alone ? 0 : Number(website), firstDomain: Number(first) }
  },
})

export const doc = {
  title: 'A domain stands once in an order',
  why: 'A domain is filed for one website. Domains are compared in lower case and ASCII, without scheme, www. and trailing dot, in a website that is checked alone as in an order; the issue stands at every place but the first.',
  valid: [{ value: 'example.com', facts: { domainPlaces: new Map() } }],
  invalid: [
    {
      value: 'WWW.Example.com.',
      facts: { domainPlaces: new Map([['example.com', '0/1']]) },
      params: { firstWebsite: 0, firstDomain: 1 },
    },
  ],
} satisfies RuleDoc<typeof websiteDuplicateDomain>
