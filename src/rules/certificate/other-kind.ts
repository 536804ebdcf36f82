import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { holderOf } from '../../identifiers/compare-certificates'
import { certificateTypesEn, certificateTypesZh, subjectKindsZh } from '../../model/labels'
import { type CertificateType, type SubjectKind, subjectKind } from '../../model/schema'
import { inSentence } from '../wording'

type OtherKindParams = {
  readonly type: string
  readonly kind: SubjectKind
}

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
    const expected = kind === 'individual' ? 'person' : 'unit'
    return kind === undefined || holder === undefined || kind === 'other' || holder === expected
      ? undefined
      : { type, kind }
  },
})

export const zh = ({ type, kind }: ParamsOf<typeof certificateOtherKind>): string =>
  `${subjectKindsZh[kind]}不能使用${certificateTypesZh[type as CertificateType]}。${
    kind === 'individual' ? '请改用个人证件，或把主办单位性质改为单位。' : '请改用单位证件，或把主办单位性质改为个人。'
  }`

export const en = ({ type, kind }: ParamsOf<typeof certificateOtherKind>): string =>
  kind === 'individual'
    ? `An individual cannot file with this certificate: ${inSentence(certificateTypesEn[type as CertificateType])}. Use a personal one, or change the kind of subject to an organisation.`
    : `An organisation cannot file with this certificate: ${inSentence(certificateTypesEn[type as CertificateType])}. Use the organisation’s own, or change the kind of subject to individual.`

export const doc = {
  title: { zh: '个人用个人证件，单位用单位证件', en: 'Individuals use personal certificates, organisations their own' },
  why: {
    zh: '第 5 条：证件要与备案主体相符。填报系统按主办单位性质列出可选的证件（见主办单位性质和证件类型的对照表）：公司没有居民身份证，有营业执照的个体工商户按企业备案。不在表里的证件和“其他”性质的主体不判断。',
    en: 'Clause 5: the certificate is checked against the subject. The form offers each kind of subject its own certificates (the tables of 主办单位性质 and 证件类型): a company has no 居民身份证, and a sole trader with a 营业执照 files as an enterprise. Certificates outside the tables and subjects of kind `other` are not judged.',
  },
  valid: [
    { value: 'resident-id', facts: { subject: { kind: 'individual' } } },
    { value: 'business-licence', facts: { subject: { kind: 'enterprise' } } },
    { value: 'unified-social-credit', facts: { subject: { kind: 'social' } } },
    { value: 'other', facts: { subject: { kind: 'individual' } } },
    { value: 'passport', facts: { subject: { kind: 'other' } } },
  ],
  invalid: [
    {
      value: 'resident-id',
      facts: { subject: { kind: 'enterprise' } },
      params: { type: 'resident-id', kind: 'enterprise' },
    },
    { value: 'business-licence', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof certificateOtherKind>
