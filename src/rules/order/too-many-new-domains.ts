import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isList } from '../../core/value'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Website } from '../../model/schema'
import { editionWith } from '../example'

type CountParams = ProvisionParams & { readonly max: number; readonly actual: number }

export const orderTooManyNewDomains = /* @__PURE__ */ rule({
  code: 'order.too-many-new-domains',
  level: 'error',
  clause: 'editions',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Partial<Website>[], { edition = {}, subject }): CountParams | undefined => {
    const said = provisionsFor(edition, 'order.too-many-new-domains', subject?.kind)
    if (said.length === 0) return undefined
    const actual = websites.reduce((sum, website) => sum + (isList(website?.domains) ? website.domains.length : 0), 0)
    const broken = said.filter(({ max = actual }) => actual > max)
    return broken.length > 0
      ? { ...paramsFrom(...broken), max: Math.min(...broken.map(({ max = actual }) => max)), actual }
      : undefined
  },
  downgrade: ifSuspected,
})

export const zh = ({ max, actual, suspected }: ParamsOf<typeof orderTooManyNewDomains>): string =>
  suspected
    ? `一个订单新增的域名超过 ${max} 个可能被退回，现在有 ${actual} 个，需要审核人员确认。建议分几个订单提交。`
    : `一个订单最多新增 ${max} 个域名，现在有 ${actual} 个。请分几个订单提交。`

export const en = ({ max, actual, suspected }: ParamsOf<typeof orderTooManyNewDomains>): string =>
  suspected
    ? `An order with more than ${max} new domains may be returned, and this one has ${actual}, so a reviewer must check it. Consider several orders.`
    : `An order can add at most ${max} ${max === 1 ? 'domain' : 'domains'}; this one has ${actual}. Submit several orders.`

const code = 'order.too-many-new-domains'
const two = [{ domains: ['a.cn'] }, { domains: ['b.cn'] }, {}]

export const doc = {
  optional: true,
  title: { zh: '一个订单新增的域名不超过本省的上限', en: 'An order adds no more domains than its province allows' },
  why: {
    zh: '山西一个订单最多新增 3 个域名，河南单位最多 5 个，湖北、湖南只能 1 个；超过的要分次提交。',
    en: '山西 takes 3 new domains per order, 河南 5 of an organisation, 湖北 and 湖南 one; more need further orders.',
  },
  valid: [
    { value: two },
    { value: two, facts: editionWith({ code, max: 2 }) },
    { value: two, facts: editionWith({ code }) },
  ],
  invalid: [
    {
      value: [{ domains: ['a.cn', 'b.cn', 'c.cn'] }],
      facts: editionWith({ code, max: 2 }),
      params: { max: 2, actual: 3 },
    },
    { value: two, facts: editionWith({ code, max: 1 }), params: { max: 1, actual: 2 } },
    {
      value: [{ domains: ['a.cn', 'b.cn', 'c.cn'] }],
      facts: editionWith({ code, max: 2, level: 'review' }),
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof orderTooManyNewDomains>
