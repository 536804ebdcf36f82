import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'

export const websiteTooManyDomains = rule({
  code: 'website.too-many-domains',
  level: 'error',
  clause: '2',
  at: 'website.domains',
  on: 'array',
  check: (domains: readonly string[], { edition, subject }) => {
    const { maxDomains } = edition?.limits ?? defaultLimits
    const max = subject?.kind === 'individual' ? maxDomains.individual : maxDomains.unit
    return domains.length > max ? { max, actual: domains.length } : undefined
  },
})

export const doc = {
  title: 'A website has at most three domains',
  why: 'Clause 2: 每个网站最多可提交三个域名. Later editions set other numbers.',
  valid: [{ value: ['a.cn', 'b.cn', 'c.cn'] }],
  invalid: [{ value: ['a.cn', 'b.cn', 'c.cn', 'd.cn'], params: { max: 3, actual: 4 } }],
} satisfies RuleDoc<typeof websiteTooManyDomains>
