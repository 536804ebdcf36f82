import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { certificateTypesEn, certificateTypesZh } from '../../model/labels'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { CertificateType } from '../../model/schema'
import { editionWith } from '../example'

type TypeParams = ProvisionParams & {
  readonly type: CertificateType
  readonly instead?: readonly CertificateType[]
}

export const certificateNotAccepted = /* @__PURE__ */ rule({
  code: 'certificate.not-accepted',
  level: 'error',
  clause: 'editions',
  at: 'certificate.type',
  on: 'string',
  check: (type: CertificateType, { edition = {}, subject }, path): TypeParams | undefined => {
    // The certificate of the subject itself, not of a person who answers for it.
    if (path.includes('responsiblePerson')) return undefined
    const said = provisionsFor(edition, 'certificate.not-accepted', subject?.kind).filter(({ words }) =>
      words?.includes(type),
    )
    const [first] = said
    if (first === undefined) return undefined
    const instead = first.unless as readonly CertificateType[] | undefined
    return { ...paramsFrom(...said), type, ...(instead !== undefined && { instead }) }
  },
  downgrade: ifSuspected,
})

export const zh = ({ type, instead = [], suspected }: ParamsOf<typeof certificateNotAccepted>): string => {
  const use =
    instead.length > 0 ? `请改用${instead.map((one) => certificateTypesZh[one]).join('或')}。` : '请咨询接入商。'
  return suspected
    ? `用${certificateTypesZh[type]}备案可能不被接受，需要审核人员确认。${use}`
    : `不能用${certificateTypesZh[type]}备案。${use}`
}

export const en = ({ type, instead = [], suspected }: ParamsOf<typeof certificateNotAccepted>): string => {
  const use =
    instead.length > 0 ? `Use ${instead.map((one) => certificateTypesEn[one]).join(' or ')}.` : 'Ask the provider.'
  return suspected
    ? `This certificate (${certificateTypesEn[type]}) may not be accepted, so a reviewer must check it. ${use}`
    : `This certificate (${certificateTypesEn[type]}) must not be used to file. ${use}`
}

const code = 'certificate.not-accepted'

export const doc = {
  optional: true,
  title: { zh: '证件是本省接受的证件', en: 'The certificate is one that the province accepts' },
  why: {
    zh: '广东和优刻得的港澳个人只能用居住证，不能用通行证；河北不接受外国人。只看备案主体的证件，不看负责人的。',
    en: '广东 and UCloud take residents of 港澳 only with a residence permit, not with a travel permit; 河北 takes no foreigners. Only the certificate of the subject is looked at, not that of a responsible person.',
  },
  params: {
    instead: { zh: '可以改用的证件类型', en: 'The types that are accepted instead.' },
  },
  valid: [
    { value: 'hk-macau-permit' },
    { value: 'resident-id', facts: editionWith({ code, words: ['passport'] }) },
    { value: 'resident-id', facts: editionWith({ code }) },
  ],
  invalid: [
    {
      value: 'hk-macau-permit',
      facts: editionWith({ code, words: ['hk-macau-permit'], unless: ['residence-permit'] }),
      params: { type: 'hk-macau-permit', instead: ['residence-permit'] },
    },
    { value: 'passport', facts: editionWith({ code, words: ['passport'] }) },
    {
      value: 'passport',
      facts: editionWith({ code, words: ['passport'], level: 'review' }),
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof certificateNotAccepted>
