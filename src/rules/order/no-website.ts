import type { RuleDoc } from '../../core/doc'
import type { Rule } from '../../core/rule'
import type { Website } from '../../model/website'

export const orderNoWebsite = {
  code: 'order.no-website',
  level: 'error',
  clause: '2',
  on: 'array',
  check: (websites) => (websites.length === 0 ? {} : undefined),
} as const satisfies Rule<readonly Website[]>

export const doc = {
  title: 'An order files at least one website',
  why: 'An order without a website asks for nothing.',
  valid: [{ value: [{ name: '雕刻时光', domains: ['example.com'] }] }],
  invalid: [{ value: [] }],
} satisfies RuleDoc<typeof orderNoWebsite>
