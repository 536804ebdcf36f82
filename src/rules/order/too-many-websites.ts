import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'
import type { Website } from '../../model/schema'

export const orderTooManyWebsites = rule({
  code: 'order.too-many-websites',
  level: 'error',
  clause: '2',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Website[], { edition, subject }) => {
    const { maxWebsites } = edition?.limits ?? defaultLimits
    const max = subject?.kind === 'individual' ? maxWebsites.individual : maxWebsites.unit
    return websites.length > max ? { max, actual: websites.length } : undefined
  },
})

const website: Website = { name: '雕刻时光', domains: ['example.com'] }

export const doc = {
  title: 'An order files at most three websites',
  why: 'Clause 2: 每个订单可提交最多3个网站的备案. Later editions set other numbers.',
  valid: [{ value: [website, website, website] }],
  invalid: [{ value: [website, website, website, website], params: { max: 3, actual: 4 } }],
} satisfies RuleDoc<typeof orderTooManyWebsites>
