import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { alone } from '../../filing/domain-places'
import { comparedDomain } from '../../identifiers/host'

export const websiteDuplicateDomain = /* @__PURE__ */ rule({
  code: 'website.duplicate-domain',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  needs: ['domainPlaces'],
  check: (
    domain: string,
    { domainPlaces },
    path,
  ): { readonly firstWebsite: number; readonly firstDomain: number } | undefined => {
    const [website, first] = domainPlaces?.get(comparedDomain(domain))?.split('/') ?? []
    const here = path[path.length - 3]
    const isHere = website === alone || website === `${here}`
    if (first === undefined || (isHere && first === `${path[path.length - 1]}`)) return undefined
    // A website that is judged alone has no index; the index of its first domain is enough.
    return { firstWebsite: website === alone ? 0 : Number(website), firstDomain: Number(first) }
  },
})

export const zh = ({ firstWebsite, firstDomain }: ParamsOf<typeof websiteDuplicateDomain>): string =>
  `这个域名与第 ${firstWebsite + 1} 个网站的第 ${firstDomain + 1} 个域名重复，同一个域名只能备案一次。请删掉其中一个。`

export const en = ({ firstWebsite, firstDomain }: ParamsOf<typeof websiteDuplicateDomain>): string =>
  `This domain repeats domain ${firstDomain + 1} of website ${firstWebsite + 1}; a domain can be filed only once. Remove one of the two.`

export const doc = {
  title: { zh: '每个域名在订单里只出现一次', en: 'Each domain appears once per order' },
  why: {
    zh: '一个域名只能为一个网站备案。比较时统一为小写和 ASCII，不计 http://、www. 和末尾的点；单独检查一个网站时，只在这个网站里比较。除第一处以外的每一处都会报告。',
    en: 'A domain is filed for one website. Domains are compared in lower case and ASCII, without scheme, www. and trailing dot; a website that is checked alone is compared with itself. Every occurrence but the first is reported.',
  },
  params: {
    firstDomain: {
      zh: '先出现的域名在其网站里的序号，从 0 开始',
      en: 'The index of the first domain in its website, from 0.',
    },
    firstWebsite: { zh: '先出现的网站的序号，从 0 开始', en: 'The index of the website that has it first, from 0.' },
  },
  valid: [{ value: 'example.com', facts: { domainPlaces: new Map() } }],
  invalid: [
    {
      value: 'WWW.Example.com.',
      facts: { domainPlaces: new Map([['example.com', '0/1']]) },
      params: { firstWebsite: 0, firstDomain: 1 },
    },
  ],
} satisfies RuleDoc<typeof websiteDuplicateDomain>
