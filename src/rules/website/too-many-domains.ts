import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { domainSituations } from '../../filing/situation'
import { traitsOf } from '../../filing/types'
import { defaultLimits } from '../../model/edition'

export const websiteTooManyDomains = /* @__PURE__ */ rule({
  code: 'website.too-many-domains',
  level: 'error',
  clause: '2',
  at: 'website.domains',
  on: 'array',
  when: (_: readonly string[], { action }) => traitsOf(action).quota,
  check: (domains: readonly string[], facts): { readonly max: number; readonly actual: number } | undefined => {
    const { maxDomains } = facts.edition?.limits ?? defaultLimits
    const max = facts.subject?.kind === 'individual' ? maxDomains.individual : maxDomains.unit
    if (domains.length <= max) return undefined
    const filed = domainSituations({ domains }, facts).filter((situation) => situation === 'none').length
    const actual = domains.length - filed
    return actual > max ? { max, actual } : undefined
  },
})

export const zh = ({ max, actual }: ParamsOf<typeof websiteTooManyDomains>): string =>
  `一个网站最多提交 ${max} 个域名，现在有 ${actual} 个。请只保留 ${max} 个，其余的另外备案。`

export const en = ({ max, actual }: ParamsOf<typeof websiteTooManyDomains>): string =>
  `A website can have at most ${max} ${max === 1 ? 'domain' : 'domains'}; this one has ${actual}. Keep ${max} and file the others separately.`

const filingNumber = '京ICP备12345678号'
const record = { number: '京ICP备12345678号-1', domains: ['a.cn'], here: true } as const

export const doc = {
  title: { zh: '一个网站最多三个域名', en: 'A website has at most three domains' },
  why: {
    zh: '第 2 条：每个网站最多可提交三个域名。在本接入商已备案的域名不计，变更和注销不限。以后的版本有别的数目。',
    en: 'Clause 2: 每个网站最多可提交三个域名. Domains that are already filed here do not count, and changes and cancellations have no limit. Later editions have other numbers.',
  },
  valid: [
    { value: ['a.cn', 'b.cn', 'c.cn'] },
    { value: ['a.cn', 'b.cn', 'c.cn', 'd.cn'], facts: { action: 'cancel-website' } },
    { value: ['a.cn', 'b.cn', 'c.cn', 'd.cn'], facts: { subject: { filingNumber }, registry: [record] } },
  ],
  invalid: [{ value: ['a.cn', 'b.cn', 'c.cn', 'd.cn'], params: { max: 3, actual: 4 } }],
} satisfies RuleDoc<typeof websiteTooManyDomains>
