import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { domainFault, typedHost } from '../../identifiers/domain-fault'
import { subjectKindsEn, subjectKindsZh } from '../../model/labels'
import { type SubjectKind, subjectKind } from '../../model/schema'
import { reservedSuffixes } from '../../model/suffixes'
import { inSentence } from '../wording'

type OtherKindParams = {
  readonly kind: SubjectKind
  readonly suffix: string
}

/** How people write the suffixes that have another form in ASCII. */
const written: { readonly [suffix: string]: string | undefined } = { 'xn--zfr164b': '政务', 'xn--55qw42g': '公益' }

const dotted = (suffix: string): string => `.${written[suffix] ?? suffix}`

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
  check: (domain: string, { subject }): OtherKindParams | undefined => {
    const kind = subject?.kind as SubjectKind
    const host = typedHost(domain)
    const found = reservedSuffixes.find(({ suffix }) => host.endsWith(`.${suffix}`))
    return found === undefined || found.kinds.includes(kind) ? undefined : { kind, suffix: found.suffix }
  },
})

export const zh = ({ kind, suffix }: ParamsOf<typeof domainOtherKind>): string =>
  `${dotted(suffix)} 域名一般不由${subjectKindsZh[kind]}注册，需要审核人员确认。请核对域名和主办单位性质。`

export const en = ({ kind, suffix }: ParamsOf<typeof domainOtherKind>): string =>
  `Subjects of this kind (${inSentence(subjectKindsEn[kind])}) do not usually register domains under ${dotted(suffix)}, so a reviewer must check it. Compare the domain and the kind of subject.`

const enterprise = { subject: { kind: 'enterprise' } } as const
const government = { subject: { kind: 'government' } } as const

export const doc = {
  title: { zh: '域名后缀与主办单位性质相符', en: 'The suffix of a domain fits the kind of subject' },
  why: {
    zh: '《中国互联网络域名体系》规定了 .gov.cn、.mil.cn、.edu.cn 由哪类单位注册，.政务 和 .公益 的注册管理机构也有规定。性质选错、部门挂靠的情况都有，所以由人工确认。各版规定另有的要求（例如国办函〔2018〕55号要求政府机关只用 .gov.cn 或 .政务）见 `domain.suffix`。',
    en: 'The domain name system of China (中国互联网络域名体系) says who registers .gov.cn, .mil.cn and .edu.cn, and the registry of .政务 and .公益 has rules of its own. Kinds are chosen wrongly and departments belong to others, so a person must look. What editions ask beyond that, such as 国办函〔2018〕55号 of governments, is `domain.suffix`.',
  },
  params: {
    suffix: {
      zh: '只有其他性质的单位才能注册的后缀',
      en: 'The suffix, which only other kinds of subject can register.',
    },
  },
  sources: ['工业和信息化部公告2018年第7号'],
  valid: [
    { value: 'yunzhou.gov.cn', facts: government },
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
  ],
} satisfies RuleDoc<typeof domainOtherKind>
