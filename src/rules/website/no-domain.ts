import type { RuleDoc } from '../../core/doc'
import type { Rule } from '../../core/rule'

export const websiteNoDomain = {
  code: 'website.no-domain',
  level: 'error',
  clause: '2',
  on: 'array',
  check: (domains) => (domains.length === 0 ? {} : undefined),
} as const satisfies Rule<readonly string[]>

export const doc = {
  title: 'A website has at least one domain',
  why: 'What is filed for a website is its domains; a website without one can’t be filed.',
  valid: [{ value: ['example.com'] }],
  invalid: [{ value: [] }],
} satisfies RuleDoc<typeof websiteNoDomain>
