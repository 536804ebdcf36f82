import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { traitsOf } from '../../filing/types'
import { defaultLimits } from '../../model/edition'
import type { Website } from '../../model/schema'

export const orderTooManyWebsites = /* @__PURE__ */ rule({
  code: 'order.too-many-websites',
  level: 'error',
  clause: '2',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Website[], facts): { readonly max: number; readonly actual: number } | undefined => {
    const { maxWebsites } = facts.edition?.limits ?? defaultLimits
    const max = facts.subject?.kind === 'individual' ? maxWebsites.individual : maxWebsites.unit
    if (websites.length <= max) return undefined
    const actual = websites.filter((_, i) => traitsOf(facts.actions?.[i] ?? facts.action).quota).length
    return actual > max ? { max, actual } : undefined
  },
})

export const zh = ({ max, actual }: ParamsOf<typeof orderTooManyWebsites>): string =>
  `一个订单最多提交 ${max} 个网站，现在有 ${actual} 个。请把多出的网站放到下一个订单。`

export const en = ({ max, actual }: ParamsOf<typeof orderTooManyWebsites>): string =>
  `An order can contain at most ${max} ${max === 1 ? 'website' : 'websites'}; this one has ${actual}. Move the others to a later order.`

const website: Website = { name: '雕刻时光', domains: ['example.com'] }

export const doc = {
  title: { zh: '一个订单最多三个网站', en: 'An order contains at most three websites' },
  why: {
    zh: '第 2 条：每个订单可提交最多 3 个网站的备案。只计新提交的网站（首次备案、新增网站、新增接入），变更和注销的不计。以后的版本有别的数目。',
    en: 'Clause 2: 每个订单可提交最多3个网站的备案. Only websites that are newly filed here count (first filing, additional website, access filing), not those that change or are cancelled. Later editions have other numbers.',
  },
  valid: [
    { value: [website, website, website] },
    { value: [website, website, website, website], facts: { action: 'change-access' } },
  ],
  invalid: [{ value: [website, website, website, website], params: { max: 3, actual: 4 } }],
} satisfies RuleDoc<typeof orderTooManyWebsites>
