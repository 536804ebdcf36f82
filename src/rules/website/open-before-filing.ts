import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { newDomains } from '../../filing/situation'
import { traitsOf } from '../../filing/types'
import { domainsEn, domainsZh } from '../domain-wording'

export const websiteOpenBeforeFiling = /* @__PURE__ */ rule({
  code: 'website.open-before-filing',
  level: 'error',
  clause: '1',
  at: 'website.open',
  on: 'boolean',
  needs: ['action'],
  when: (_: boolean, { action, order }) =>
    traitsOf(action).closed && order?.state !== 'bureau-review' && order?.state !== 'approved',
  check: (open: boolean, facts): { readonly domains?: readonly number[] } | undefined => {
    if (!open) return undefined
    const domains = newDomains(facts)
    return domains === undefined ? {} : { domains }
  },
})

export const zh = ({ domains }: ParamsOf<typeof websiteOpenBeforeFiling>): string =>
  domains === undefined
    ? '网站还没有备案就已经开通。请先关闭网站，取得备案号后再开通。'
    : `网站的${domainsZh(domains)}还没有备案，网站就已经开通。请先关闭网站，取得备案号后再开通。`

export const en = ({ domains }: ParamsOf<typeof websiteOpenBeforeFiling>): string =>
  domains === undefined
    ? 'The website is online before it is filed. Close it until it has its filing number.'
    : `The website is online, and its ${domainsEn(domains)} not filed yet. Close it until it has its filing number.`

const mixed = {
  action: 'add-website',
  subject: { filingNumber: '京ICP备12345678号' },
  website: { domains: ['example.cn', 'example.com'] },
  registry: [{ number: '京ICP备12345678号-1', domains: ['example.cn'], here: true }],
} as const

export const doc = {
  title: { zh: '网站备案后再开通', en: 'A website is filed before it opens' },
  why: {
    zh: '第 1 条：您在网站开通之前备案即可。域名还没有备案的网站，不论主体是否备案过，都应保持关闭。已在别处备案、转入或变更的网站可以继续开通。网站的域名有的已备案、有的没有时，`params.domains` 是没有备案的域名的序号，从 0 数起。',
    en: 'Clause 1: 您在网站开通之前备案即可. A website whose domain is not filed yet stays closed, whether or not its subject has filed before. One that is filed elsewhere and moves here, or changes, may stay open. If only some of its domains are filed, `params.domains` has the indices of the others.',
  },
  valid: [
    { value: false, facts: { action: 'first-filing' } },
    { value: true, facts: { action: 'access-filing' } },
    { value: true, facts: { action: 'first-filing', order: { state: 'approved' } } },
  ],
  invalid: [
    { value: true, facts: mixed, params: { domains: [1] } },
    { value: true, facts: { action: 'first-filing' } },
    { value: true, facts: { action: 'add-website', order: { state: 'draft' } } },
  ],
} satisfies RuleDoc<typeof websiteOpenBeforeFiling>
