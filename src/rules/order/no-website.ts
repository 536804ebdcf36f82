import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Website } from '../../model/schema'

export const orderNoWebsite = /* @__PURE__ */ rule({
  code: 'order.no-website',
  level: 'error',
  clause: '2',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Website[]) => (websites.length === 0 ? {} : undefined),
})

export const zh = '备案订单里没有网站。请至少添加一个网站。'

export const en = 'The order contains no website. Add at least one.'

export const doc = {
  title: { zh: '订单里至少有一个网站', en: 'An order contains at least one website' },
  why: {
    zh: '没有网站的订单没有可备案的内容。',
    en: 'There is nothing to file in an order without a website.',
  },
  valid: [{ value: [{ name: '雕刻时光', domains: ['example.com'] }] }],
  invalid: [{ value: [] }],
} satisfies RuleDoc<typeof orderNoWebsite>
