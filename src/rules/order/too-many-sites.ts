import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ownership } from '../../filing/ownership'
import { recordsOf } from '../../filing/registry'
import { domainsOf } from '../../identifiers/domains'
import { filingNumber } from '../../identifiers/filing-number'
import type { Facts } from '../../model/facts'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Website } from '../../model/schema'
import { both, editionWith } from '../example'

type SitesParams = ProvisionParams & {
  readonly max: number
  readonly actual: number
  readonly papers?: readonly string[]
}

/** The numbers of the subject's websites that are filed, without those of the order. */
const filedSites = (facts: Facts, websites: readonly Partial<Website>[]): number => {
  const ordered = new Set(websites.flatMap(domainsOf))
  const numbers = recordsOf(facts)
    .filter((record) => ownership(record, facts.subject ?? {}) === 'own')
    .filter((record) => !domainsOf(record).some((domain) => ordered.has(domain)))
    .flatMap(({ number }) => (filingNumber.parse(number)?.kind === 'website' ? [number] : []))
  return new Set(numbers).size
}

export const orderTooManySites = /* @__PURE__ */ rule({
  code: 'order.too-many-sites',
  level: 'error',
  clause: 'editions',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Partial<Website>[], facts): SitesParams | undefined => {
    const said = provisionsFor(facts.edition ?? {}, 'order.too-many-sites', facts.subject?.kind)
    if (said.length === 0) return undefined
    const actual = websites.length + filedSites(facts, websites)
    const broken = said.filter(({ max = actual }) => actual > max)
    const [first] = broken
    if (first === undefined) return undefined
    const papers = first.unless === undefined ? {} : { papers: first.unless }
    return { ...paramsFrom(...broken), max: first.max!, actual, ...papers }
  },
  downgrade: ifSuspected,
})

export const zh = ({ max, actual, papers, suspected }: ParamsOf<typeof orderTooManySites>): string => {
  if (papers !== undefined)
    return `本主体的网站将有 ${actual} 个，超过 ${max} 个可能需要${papers.join('、')}，需要审核人员确认。请准备好再提交。`
  return suspected
    ? `本主体的网站将有 ${actual} 个，超过 ${max} 个可能被退回，需要审核人员确认。建议先注销不用的网站，或咨询接入商。`
    : `一个主体最多备案 ${max} 个网站，加上这个订单将有 ${actual} 个。请减少网站，或先注销不用的网站。`
}

export const en = ({ max, actual, papers, suspected }: ParamsOf<typeof orderTooManySites>): string => {
  if (papers !== undefined)
    return `The subject would have ${actual} websites; more than ${max} may require ${papers.join(', ')}, so a reviewer must check it. Have it ready.`
  return suspected
    ? `The subject would have ${actual} websites; more than ${max} may be returned, so a reviewer must check it. Consider cancelling websites that are no longer used, or ask the provider.`
    : `A subject can file at most ${max} ${max === 1 ? 'website' : 'websites'}; with this order it would have ${actual}. Leave some out, or cancel websites that are no longer used.`
}

const code = 'order.too-many-sites'
const two = [{ domains: ['a.cn'] }, { domains: ['b.cn'] }]
const owner = { kind: 'individual', certificate: { type: 'resident-id', number: '110101199003070011' } } as const
const registry = [
  { number: '粤ICP备20260001号', subject: { certificate: owner.certificate } },
  { number: '粤ICP备20260001号-1', domains: ['a.cn'], subject: { certificate: owner.certificate } },
  { number: '粤ICP备20260001号-2', domains: ['c.cn'], subject: { certificate: owner.certificate } },
  { number: '粤ICP备20260002号-1', domains: ['d.cn'] },
]

export const doc = {
  optional: true,
  title: {
    zh: '一个主体的网站总数不超过上限',
    en: 'A subject files no more websites than its edition or province allows',
  },
  why: {
    zh: '优刻得、华为云的个人主体最多 5 个网站，贵州最多 5 个，江西个人最多 4 个；有的省份超过一定数量要网站建设方案书。已经备案的网站按事实 `registry` 计算，没有给出时只算订单里的。',
    en: 'UCloud and Huawei Cloud take 5 websites of an individual, 贵州 5 of any subject, 江西 4 of an individual; some provinces ask for a plan beyond a number. Filed websites are counted by the fact `registry`; without it only those of the order.',
  },
  valid: [
    { value: two },
    { value: two, facts: both(editionWith({ code, max: 2 }), { subject: { kind: 'individual' } }) },
    { value: two, facts: both(editionWith({ code, max: 3 }), { subject: owner, registry }) },
    { value: [{}], facts: editionWith({ code }) },
    { value: two, facts: both(editionWith({ code, max: 2 }), { registry }) },
  ],
  invalid: [
    {
      value: two,
      facts: both(editionWith({ code, max: 2 }), { subject: owner, registry }),
      params: { max: 2, actual: 3 },
    },
    { value: two, facts: editionWith({ code, max: 1 }), params: { max: 1, actual: 2 } },
    { value: two, facts: editionWith({ code, max: 1, level: 'review' }), level: 'review' },
    {
      value: [{}, {}],
      facts: editionWith({ code, max: 1, level: 'review', unless: ['网站建设方案书'] }),
      params: { papers: ['网站建设方案书'] },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof orderTooManySites>
