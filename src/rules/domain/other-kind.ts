import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { domainFault, typedHost } from '../../identifiers/domain-fault'
import { subjectKindsEn, subjectKindsZh } from '../../model/labels'
import { type SubjectKind, subjectKind } from '../../model/schema'
import { governmentSuffixes2018, registeredSuffixes } from '../../model/suffixes'
import { inSentence } from '../wording'

type OtherKindParams = {
  readonly kind: SubjectKind
  /** The suffix of the domain, if only others can register it. */
  readonly suffix?: string
  /** The suffixes that this kind of subject uses, if the domain has none of them. */
  readonly required?: readonly string[]
}

/** How people write the suffixes that have another form in ASCII. */
const written: { readonly [suffix: string]: string | undefined } = { 'xn--zfr164b': '政务', 'xn--55qw42g': '公益' }

const dotted = (suffix: string): string => `.${written[suffix] ?? suffix}`

const isBelow = (host: string, suffix: string): boolean => host.endsWith(`.${suffix}`)

export const domainOtherKind = /* @__PURE__ */ rule({
  code: 'domain.other-kind',
  level: 'review',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  needs: ['subject.kind'],
  supersededBy: ['domain.malformed'],
  when: (domain: string, { subject }) =>
    subject?.kind !== 'other' &&
    subjectKind.values.includes(subject?.kind as SubjectKind) &&
    domainFault(domain) === undefined,
  check: (domain: string, { edition, subject }): OtherKindParams | undefined => {
    const { reserved, required } = edition?.suffixes ?? registeredSuffixes
    const kind = subject?.kind as SubjectKind
    const host = typedHost(domain)
    const found = reserved.find(({ suffix }) => isBelow(host, suffix))
    if (found !== undefined && !found.kinds.includes(kind)) return { kind, suffix: found.suffix }
    const own = required[kind]
    return own === undefined || own.some((suffix) => isBelow(host, suffix)) ? undefined : { kind, required: own }
  },
})

export const zh = ({ kind, suffix, required = [] }: ParamsOf<typeof domainOtherKind>): string =>
  suffix === undefined
    ? `${subjectKindsZh[kind]}网站应使用 ${required.map(dotted).join(' 或 ')} 域名，需要审核人员确认。请改填这样的域名，或说明原因。`
    : `${dotted(suffix)} 域名一般不由${subjectKindsZh[kind]}注册，需要审核人员确认。请核对域名和主办单位性质。`

export const en = ({ kind, suffix, required = [] }: ParamsOf<typeof domainOtherKind>): string =>
  suffix === undefined
    ? `A subject of this kind (${inSentence(subjectKindsEn[kind])}) should use a domain under ${required.map(dotted).join(' or ')}, so a reviewer must check it. Enter such a domain, or give the reason.`
    : `Subjects of this kind (${inSentence(subjectKindsEn[kind])}) do not usually register domains under ${dotted(suffix)}, so a reviewer must check it. Compare the domain and the kind of subject.`

const enterprise = { subject: { kind: 'enterprise' } } as const
const government = { subject: { kind: 'government' } } as const
const of2018 = { limits: {} as never, suffixes: governmentSuffixes2018 }

export const doc = {
  title: { zh: '域名后缀与主办单位性质相符', en: 'The suffix of a domain fits the kind of subject' },
  why: {
    zh: '《中国互联网络域名体系》规定了 .gov.cn、.mil.cn、.edu.cn 由哪类单位注册，.政务 和 .公益 的注册管理机构也有规定。哪些后缀归谁，是版本的数据（`edition` 的 `suffixes`）；`governmentSuffixes2018` 按国办函〔2018〕55号再要求政府机关只用 .gov.cn 或 .政务。性质选错、部门挂靠的情况都有，所以由人工确认。',
    en: 'The domain name system of China (中国互联网络域名体系) says who registers .gov.cn, .mil.cn and .edu.cn, and the registry of .政务 and .公益 has rules of its own. Which suffix is whose is data of an edition (`suffixes`); `governmentSuffixes2018` also asks governments for .gov.cn or .政务 alone, as 国办函〔2018〕55号 does. Kinds are chosen wrongly and departments belong to others, so a person must look.',
  },
  sources: ['工业和信息化部公告2018年第7号', '国办函〔2018〕55号'],
  valid: [
    { value: 'yunzhou.gov.cn', facts: government },
    { value: 'jy.yunzhou.gov.cn', facts: { edition: of2018, ...government } },
    { value: '云州.政务', facts: { edition: of2018, ...government } },
    { value: 'yunzhou.com', facts: government },
    { value: 'yunzhou.edu.cn', facts: { subject: { kind: 'institution' } } },
    { value: 'yunshan.com', facts: enterprise },
    { value: 'yunzhou.gov.cn', facts: { subject: { kind: 'other' } } },
    { value: 'a b.gov.cn', facts: enterprise },
  ],
  invalid: [
    { value: 'yunzhou.gov.cn', facts: enterprise, params: { kind: 'enterprise', suffix: 'gov.cn' } },
    { value: '云山.政务', facts: enterprise, params: { suffix: 'xn--zfr164b' } },
    { value: 'yunshan.edu.cn', facts: { subject: { kind: 'individual' } }, params: { suffix: 'edu.cn' } },
    {
      value: 'yunzhou.com',
      facts: { edition: of2018, ...government },
      params: { kind: 'government', required: ['gov.cn', 'xn--zfr164b'] },
    },
  ],
} satisfies RuleDoc<typeof domainOtherKind>
