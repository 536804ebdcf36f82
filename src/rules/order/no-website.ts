import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { needsWebsites } from '../../filing/binds'
import type { Website } from '../../model/schema'

export const orderNoWebsite = /* @__PURE__ */ rule({
  code: 'order.no-website',
  level: 'error',
  clause: '2',
  at: 'order.websites',
  on: 'array',
  when: (_: readonly Website[], facts) => needsWebsites(facts),
  check: (websites: readonly Website[]) => (websites.length === 0 ? {} : undefined),
})

export const zh = '备案订单里没有网站。请至少添加一个网站。'

export const en = 'The order contains no website. Add at least one.'

export const doc = {
  title: { zh: '订单里至少有一个网站', en: 'An order contains at least one website' },
  why: {
    zh: '没有网站的订单没有可备案的内容。变更主体、注销主体的订单不需要网站。',
    en: 'There is nothing to file in an order without a website. An order that changes or cancels the subject needs none.',
  },
  valid: [
    { value: [{ name: '雕刻时光', domains: ['example.com'] }] },
    { value: [], facts: { action: 'change-subject' } },
    { value: [], facts: { action: 'cancel', order: { subject: { kind: 'individual' } } } },
  ],
  invalid: [{ value: [] }, { value: [], facts: { action: 'change' } }],
} satisfies RuleDoc<typeof orderNoWebsite>
