import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { hasDomainShape, hostOf } from '../../identifiers/host'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'
import { anyOf, SYMBOL } from '../../text/characters'

/** What is typed before a host, also where no top-level domain follows: www.shudong. */
const www = /^(?:[a-z]+:)?\/*www[.。]\S/

type DomainParams = { readonly matched: 'filed-domain' | 'shape' | 'first-label' }

export const nameIsDomain = rule({
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
    if (hasDomainShape(host) || www.test(text.normalize('NFKC').trim().toLowerCase())) return { matched: 'shape' }
    const label = domains.some((domain) => hostOf(domain).split('.')[0] === folded.text)
    return label ? { matched: 'first-label' } : undefined
  },
  downgrade: { to: 'review', when: ({ matched }) => matched === 'first-label' },
})

export const doc = {
  title: 'An individual’s website is not named after its domain',
  why: 'Clause 14.1.B: 不能以域名命名. A name is a domain when it equals a filed one or has a domain’s shape, a scheme or www. put aside. A name that equals only the first label of a filed domain may be a word of its own, so a person looks.',
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
  ],
} satisfies RuleDoc<typeof nameIsDomain, string>
