import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { newDomains } from '../../filing/situation'
import { traitsOf } from '../../filing/types'
import { domainsEn, domainsZh } from '../domain-wording'

export const websiteOpenDuringReview = /* @__PURE__ */ rule({
  code: 'website.open-during-review',
  level: 'error',
  clause: '4',
  at: 'website.open',
  on: 'boolean',
  needs: ['action', 'order.state'],
  when: (_: boolean, { action, order }) => traitsOf(action).closed && order?.state === 'bureau-review',
  check: (open: boolean, facts): { readonly domains?: readonly number[] } | undefined => {
    if (!open) return undefined
    const domains = newDomains(facts)
    return domains === undefined ? {} : { domains }
  },
})

export const zh = ({ domains }: ParamsOf<typeof websiteOpenDuringReview>): string =>
  `${domains === undefined ? '' : `网站的${domainsZh(domains)}是首次备案。`}管局审核期间，网站不能开通。请先关闭网站，取得备案号后再开通。`

export const en = ({ domains }: ParamsOf<typeof websiteOpenDuringReview>): string =>
  `${domains === undefined ? '' : `The website’s ${domainsEn(domains)} filed for the first time. `}The website must stay closed while the communications administration reviews it. Close it until it has its filing number.`

const mixed = {
  action: 'add-website',
  subject: { filingNumber: '京ICP备12345678号' },
  website: { domains: ['example.cn', 'example.com'] },
  registry: [{ number: '京ICP备12345678号-1', domains: ['example.cn'], here: true }],
} as const

export const doc = {
  title: { zh: '首次备案的网站在管局审核期间关闭', en: 'A website stays closed while its first filing is reviewed' },
  why: {
    zh: '第 4 条：首次备案的域名在管局审核期间需要关闭网站。主体首次备案和新增网站都适用，因为域名都还没有备案号；变更和从别处转入的网站不适用。网站的域名有的已备案、有的没有时，`params.domains` 是首次备案的域名的序号，从 0 数起。',
    en: 'Clause 4: 首次备案的域名在管局审核期间需要关闭网站. It applies to a subject’s first filing and to an added website, whose domains have no number yet; not to a change, nor to a website that is filed elsewhere and moves here. If only some of its domains are filed, `params.domains` has the indices of the others.',
  },
  valid: [
    { value: false, facts: { action: 'first-filing', order: { state: 'bureau-review' } } },
    { value: true, facts: { action: 'change', order: { state: 'bureau-review' } } },
    { value: true, facts: { action: 'access-filing', order: { state: 'bureau-review' } } },
  ],
  invalid: [
    { value: true, facts: { ...mixed, order: { state: 'bureau-review' } }, params: { domains: [1] } },
    { value: true, facts: { action: 'first-filing', order: { state: 'bureau-review' } } },
    { value: true, facts: { action: 'add-website', order: { state: 'bureau-review' } } },
  ],
} satisfies RuleDoc<typeof websiteOpenDuringReview>
