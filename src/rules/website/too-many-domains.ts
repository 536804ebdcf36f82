import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'

export const websiteTooManyDomains = /* @__PURE__ */ rule({
  code: 'website.too-many-domains',
  level: 'error',
  clause: '2',
  at: 'website.domains',
  on: 'array',
  check: (
    domains: readonly string[],
    { edition, subject },
  ): { readonly max: number; readonly actual: number } | undefined => {
    const { maxDomains } = edition?.limits ?? defaultLimits
    const max = subject?.kind === 'individual' ? maxDomains.individual : maxDomains.unit
    return domains.length > max ? { max, actual: domains.length } : undefined
  },
})

export const zh = ({ max, actual }: ParamsOf<typeof websiteTooManyDomains>): string =>
  `一个网站最多提交 ${max} 个域名，现在有 ${actual} 个。请只保留 ${max} 个，其余的另外备案。`

export const en = ({ max, actual }: ParamsOf<typeof websiteTooManyDomains>): string =>
  `A website can have at most ${max} ${max === 1 ? 'domain' : 'domains'}; this one has ${actual}. Keep ${max} and file the others separately.`

export const doc = {
  title: { zh: '一个网站最多三个域名', en: 'A website has at most three domains' },
  why: {
    zh: '第 2 条：每个网站最多可提交三个域名。以后的版本有别的数目。',
    en: 'Clause 2: 每个网站最多可提交三个域名. Later editions have other numbers.',
  },
  valid: [{ value: ['a.cn', 'b.cn', 'c.cn'] }],
  invalid: [{ value: ['a.cn', 'b.cn', 'c.cn', 'd.cn'], params: { max: 3, actual: 4 } }],
} satisfies RuleDoc<typeof websiteTooManyDomains>
