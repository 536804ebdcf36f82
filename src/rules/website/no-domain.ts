import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

export const websiteNoDomain = rule({
  code: 'website.no-domain',
  level: 'error',
  clause: '2',
  at: 'website.domains',
  on: 'array',
  check: (domains: readonly string[]) => (domains.length === 0 ? {} : undefined),
})

export const doc = {
  title: 'A website has at least one domain',
  why: 'What is filed for a website is its domains; a website without one can’t be filed.',
  valid: [{ value: ['example.com'] }],
  invalid: [{ value: [] }],
} satisfies RuleDoc<typeof websiteNoDomain>
