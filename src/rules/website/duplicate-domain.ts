import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { comparedDomain } from '../../identifiers/host'

export const websiteDuplicateDomain = rule({
  code: 'website.duplicate-domain',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  needs: ['domainPlaces'],
  check: (domain: string, { domainPlaces }, path) => {
    const first = domainPlaces?.get(comparedDomain(domain))
    if (first === undefined || first === `${path[path.length - 3]}/${path[path.length - 1]}`) return undefined
    const [firstWebsite, firstDomain] = first.split('/').map(Number) as [number, number]
    return { firstWebsite, firstDomain }
  },
})

export const doc = {
  title: 'A domain stands once in an order',
  why: 'A domain is filed for one website. Domains are compared in lower case and ASCII, without scheme, www. and trailing dot; the issue stands at every place but the first.',
  valid: [{ value: 'example.com', facts: { domainPlaces: new Map() } }],
  invalid: [
    {
      value: 'WWW.Example.com.',
      facts: { domainPlaces: new Map([['example.com', '0/1']]) },
      params: { firstWebsite: 0, firstDomain: 1 },
    },
  ],
} satisfies RuleDoc<typeof websiteDuplicateDomain>
