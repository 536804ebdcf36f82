import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Website } from '../../model/schema'

export const orderNoWebsite = rule({
  code: 'order.no-website',
  level: 'error',
  clause: '2',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Website[]) => (websites.length === 0 ? {} : undefined),
})

export const doc = {
  title: 'An order files at least one website',
  why: 'An order without a website asks for nothing.',
  valid: [{ value: [{ name: '雕刻时光', domains: ['example.com'] }] }],
  invalid: [{ value: [] }],
} satisfies RuleDoc<typeof orderNoWebsite>
