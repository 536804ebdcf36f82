import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { holderOf } from '../../identifiers/compare-certificates'
import { certificateTypesEn, certificateTypesZh, subjectKindsEn, subjectKindsZh } from '../../model/labels'
import { type CertificateType, type SubjectKind, subjectKind } from '../../model/schema'
import { inSentence } from '../wording'

type OtherKindParams = {
  readonly type: string
  readonly kind: SubjectKind
  readonly issuedTo?: readonly SubjectKind[]
}

/** Certificates that the form offers to some kinds of organisation only; a credit code may be anyone's. */
const issuedTo: { readonly [type: string]: readonly SubjectKind[] | undefined } = {
  __proto__: null as never,
  'business-licence': ['enterprise', 'sole-trader'],
  'institution-certificate': ['institution'],
  'social-group-certificate': ['social'],
  'private-non-enterprise-certificate': ['social'],
  'foundation-certificate': ['social'],
  'law-firm-licence': ['other'],
  'forensic-licence': ['other'],
  'worship-certificate': ['other'],
  'cultural-centre-certificate': ['other'],
  'representative-office-certificate': ['other'],
  'tourism-office-certificate': ['other'],
  'overseas-certificate': ['other'],
  'social-service-certificate': ['social'],
  'private-school-licence': ['social'],
  'medical-licence': ['other', 'institution'],
  'notary-licence': ['other', 'institution'],
  'embassy-school-licence': ['other'],
  'rural-collective-certificate': ['other'],
  'arbitration-certificate': ['other', 'institution'],
  'military-code': ['other'],
  'military-service-licence': ['other'],
}

/** A sole trader is one person, and may show that person’s own certificate where a reviewer agrees. */
const isDoubtful = ({ kind, issuedTo }: OtherKindParams): boolean => issuedTo !== undefined || kind === 'sole-trader'

export const certificateOtherKind = /* @__PURE__ */ rule({
  code: 'certificate.other-kind',
  level: 'error',
  clause: '5',
  at: 'certificate.type',
  on: 'string',
  needs: ['subject.kind'],
  check: (type: string, { subject }): OtherKindParams | undefined => {
    const holder = holderOf(type)
    const kind = subjectKind.values.find((known) => known === subject?.kind)
    if (kind === undefined || holder === undefined || kind === 'other') return undefined
    if (holder !== (kind === 'individual' ? 'person' : 'unit')) return { type, kind }
    const kinds = issuedTo[type]
    return kinds === undefined || kinds.includes(kind) ? undefined : { type, kind, issuedTo: kinds }
  },
  downgrade: { to: 'review', when: isDoubtful },
})

export const zh = (params: ParamsOf<typeof certificateOtherKind>): string => {
  const certificate = certificateTypesZh[params.type as CertificateType]
  const kind = subjectKindsZh[params.kind]
  if (params.issuedTo) return `${kind}一般没有${certificate}，需要审核人员确认。请核对主办单位性质和证件类型。`
  if (isDoubtful(params)) return `${kind}一般使用营业执照，这里选择的是${certificate}，需要审核人员确认。`
  return `${kind}不能使用${certificate}。${
    params.kind === 'individual'
      ? '请改用个人证件，或把主办单位性质改为单位。'
      : '请改用单位证件，或把主办单位性质改为个人。'
  }`
}

export const en = (params: ParamsOf<typeof certificateOtherKind>): string => {
  const certificate = inSentence(certificateTypesEn[params.type as CertificateType])
  const kind = inSentence(subjectKindsEn[params.kind])
  if (params.issuedTo)
    return `A subject of this kind (${kind}) does not usually have this certificate (${certificate}), so a reviewer must check it. Compare the kind of subject and the type of certificate.`
  if (isDoubtful(params))
    return `A sole trader usually files with the business licence; this is another certificate (${certificate}), so a reviewer must check it.`
  return params.kind === 'individual'
    ? `An individual cannot file with this certificate: ${certificate}. Use a personal one, or change the kind of subject to an organisation.`
    : `An organisation cannot file with this certificate: ${certificate}. Use the organisation’s own, or change the kind of subject to individual.`
}

export const doc = {
  title: { zh: '个人用个人证件，单位用单位证件', en: 'Individuals use personal certificates, organisations their own' },
  why: {
    zh: '第 5 条：证件要与备案主体相符。填报系统按主办单位性质列出可选的证件（见主办单位性质和证件类型的对照表）：公司没有居民身份证；个体工商户用营业执照，在填报系统里按企业备案，用经营者本人的证件要由人工确认。单位用了另一类单位的证件，也由人工确认。不在表里的证件和“其他”性质的主体不判断。',
    en: 'Clause 5: the certificate is checked against the subject. The form offers each kind of subject its own certificates (the tables of 主办单位性质 and 证件类型): a company has no 居民身份证; a sole trader has a 营业执照 and is an enterprise on the form, and a reviewer must look at the trader’s personal certificate. A reviewer must also look at a certificate of another kind of organisation. Certificates outside the tables and subjects of kind `other` are not judged.',
  },
  params: {
    issuedTo: {
      zh: '持有这种证件的单位性质；主办单位是其他性质的单位时才有',
      en: 'The kinds of organisation that have this certificate, if the subject is an organisation of another kind.',
    },
  },
  valid: [
    { value: 'resident-id', facts: { subject: { kind: 'individual' } } },
    { value: 'business-licence', facts: { subject: { kind: 'enterprise' } } },
    { value: 'unified-social-credit', facts: { subject: { kind: 'social' } } },
    { value: 'other', facts: { subject: { kind: 'individual' } } },
    { value: 'passport', facts: { subject: { kind: 'other' } } },
    { value: 'business-licence', facts: { subject: { kind: 'sole-trader' } } },
    { value: 'institution-certificate', facts: { subject: { kind: 'institution' } } },
  ],
  invalid: [
    {
      value: 'resident-id',
      facts: { subject: { kind: 'enterprise' } },
      params: { type: 'resident-id', kind: 'enterprise' },
    },
    { value: 'business-licence', facts: { subject: { kind: 'individual' } } },
    { value: 'military-code', facts: { subject: { kind: 'individual' } } },
    {
      value: 'resident-id',
      facts: { subject: { kind: 'sole-trader' } },
      params: { type: 'resident-id', kind: 'sole-trader' },
      level: 'review',
    },
    {
      value: 'business-licence',
      facts: { subject: { kind: 'government' } },
      params: { type: 'business-licence', kind: 'government', issuedTo: ['enterprise', 'sole-trader'] },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof certificateOtherKind>
