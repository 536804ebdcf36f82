import type { RuleDoc } from '../../core/doc'
import type { Rule } from '../../core/rule'
import { defaultLimits } from '../../editions/limits'

export const websiteTooManyDomains = {
  code: 'website.too-many-domains',
  level: 'error',
  clause: '2',
  on: 'array',
  check: (domains, { edition, subject }) => {
    const { maxDomains } = edition?.limits ?? defaultLimits
    const max = subject?.kind === 'individual' ? maxDomains.individual : maxDomains.unit
    return domains.length > max ? { max, actual: domains.length } : undefined
  },
} as const satisfies Rule<readonly string[]>

export const doc = {
  title: 'A website has at most three domains',
  why: 'Clause 2: 每个网站最多可提交三个域名. Later editions set other numbers.',
  valid: [{ value: ['a.cn', 'b.cn', 'c.cn'] }],
  invalid: [{ value: ['a.cn', 'b.cn', 'c.cn', 'd.cn'], params: { max: 3, actual: 4 } }],
} satisfies RuleDoc<typeof websiteTooManyDomains>
