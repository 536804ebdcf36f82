import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { hasDomainShape, hostOf } from '../../identifiers/host'
import { longestLabel } from '../../identifiers/labels'
import { decodePunycode } from '../../identifiers/punycode'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'
import { foldName } from '../../name/registered-name'
import { anyOf, SYMBOL } from '../../text/characters'
import { normalise } from '../../text/normalise'

/** The first label of a domain, as names are compared. */
const firstLabelOf = (domain: string): string => {
  const label = hostOf(domain).split('.')[0] as string
  const decoded =
    label.startsWith('xn--') && label.length <= longestLabel ? decodePunycode(label.slice('xn--'.length)) : undefined
  return foldName(decoded ?? label)
}

/** What people type before a host, even without a top-level domain: www.shudong. */
const www = /^(?:[a-z]+:)?\/*www[.。]\S/

type DomainParams = { readonly matched: 'filed-domain' | 'shape' | 'contained' | 'first-label' }

/** A domain in a longer name, under a suffix that people buy. */
const contained =
  /(?<![a-z0-9.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:com|cn|net|org|top|xyz|cc|vip|info|co|me|io|tv|club|shop|site|online|tech|wang|ren|fun|store|link|pro|biz)(?![a-z0-9.-])/

export const nameIsDomain = /* @__PURE__ */ rule({
  code: 'name.is-domain',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  triggers: /* @__PURE__ */ anyOf(NO_HAN, SYMBOL),
  check: ({ text, folded }: NameAnalysis, { website }): DomainParams | undefined => {
    const domains = website?.domains ?? []
    const host = hostOf(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
    if (domains.some((domain) => hostOf(domain) === host)) return { matched: 'filed-domain' }
    if (hasDomainShape(host) || www.test(normalise(text, 'NFKC').trim().toLowerCase())) return { matched: 'shape' }
    if (contained.test(normalise(text, 'NFKC').toLowerCase())) return { matched: 'contained' }
    const label = domains.some((domain) => firstLabelOf(domain) === folded.text)
    return label ? { matched: 'first-label' } : undefined
  },
  downgrade: { to: 'review', when: ({ matched }) => matched === 'first-label' },
})

export const zh = ({ matched }: ParamsOf<typeof nameIsDomain>): string =>
  matched === 'first-label'
    ? '网站名称与域名的前缀相同，可能被认为是以域名命名，需要审核人员确认。建议换一个能体现网站内容的名称。'
    : '网站不能以域名命名。请换一个能体现网站内容的名称。'

export const en = ({ matched }: ParamsOf<typeof nameIsDomain>): string =>
  matched === 'first-label'
    ? 'The website name is the same as the first part of a filed domain and may be taken for a domain, so a reviewer must check it. Consider a name that describes the website.'
    : 'The website must not be named after a domain. Choose a name that describes the website.'

export const doc = {
  title: { zh: '个人网站不以域名命名', en: 'An individual’s website is not named after a domain' },
  why: {
    zh: '第 14.1.B 条：个人网站不能以域名命名。名称与备案的域名相同，或有域名的样子，就是域名（不计 http:// 和 www.）。名称只与域名的第一段相同时，它也可能是一个普通的词，由人工确认。',
    en: 'Clause 14.1.B: 不能以域名命名. A name is a domain if it equals a filed one or has the format of one, ignoring the scheme and www. A name that equals only the first label of a filed domain may be a word, so a person must look.',
  },
  params: {
    matched: {
      zh: '与什么相同：订单里的域名、域名的第一段，或只是像域名',
      en: 'What it matches: a filed domain, its first label, or the shape of a domain.',
    },
  },
  valid: [
    { value: '树洞日记', facts: { subject: { kind: 'individual' }, website: { domains: ['shudong.cn'] } } },
    { value: 'shudong.cn', facts: { subject: { kind: 'enterprise' } } },
    { value: '爱.一起', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    {
      value: '树洞。中国',
      facts: { subject: { kind: 'individual' }, website: { domains: ['树洞.中国'] } },
      params: { matched: 'filed-domain' },
    },
    { value: 'Shudong.CN', facts: { subject: { kind: 'individual' } }, params: { matched: 'shape' } },
    { value: 'https://www.shudong.cn/', facts: { subject: { kind: 'individual' } }, params: { matched: 'shape' } },
    { value: '树洞.中国', facts: { subject: { kind: 'individual' } }, params: { matched: 'shape' } },
    {
      value: 'shudong',
      facts: { subject: { kind: 'individual' }, website: { domains: ['shudong.cn'] } },
      params: { matched: 'first-label' },
      level: 'review',
    },
    {
      value: '南风·小站',
      facts: { subject: { kind: 'individual' }, website: { domains: ['南风小站.网址'] } },
      params: { matched: 'first-label' },
      level: 'review',
    },
    {
      value: '南风·小站',
      facts: { subject: { kind: 'individual' }, website: { domains: ['xn--6kru6rvz0aos0a.cn'] } },
      params: { matched: 'first-label' },
      level: 'review',
    },
    { value: 'shudong.com官网', facts: { subject: { kind: 'individual' } }, params: { matched: 'contained' } },
  ],
} satisfies RuleDoc<typeof nameIsDomain, string>
