import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { provinces } from '../../data/provinces'
import { normaliseNumber } from '../../identifiers/certificate'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Subject } from '../../model/schema'
import { both, editionWith } from '../example'

type ProvinceParams = ProvisionParams & {
  readonly certificate: string
  readonly province: string
  readonly papers?: readonly string[]
}

const nameOf = (code: string): string | undefined => provinces().find((province) => province.code === code)?.name

export const subjectOtherProvince = /* @__PURE__ */ rule({
  code: 'subject.other-province',
  level: 'error',
  clause: 'editions',
  at: 'subject',
  on: 'object',
  subjectKinds: ['individual'],
  check: ({ kind, certificate }: Partial<Subject>, { edition = {} }): ProvinceParams | undefined => {
    const [said] = provisionsFor(edition, 'subject.other-province', kind)
    const [code = ''] = said?.words ?? []
    const province = nameOf(code)
    if (said === undefined || province === undefined || certificate?.type !== 'resident-id') return undefined
    const number = typeof certificate.number === 'string' ? normaliseNumber(certificate.number) : ''
    const own = nameOf(number.slice(0, 2))
    if (number.length !== 18 || own === undefined || own === province) return undefined
    return {
      ...paramsFrom(said),
      certificate: own,
      province,
      ...(said.unless !== undefined && { papers: said.unless }),
    }
  },
  downgrade: ifSuspected,
})

export const zh = ({ certificate, province, papers, suspected }: ParamsOf<typeof subjectOtherProvince>): string => {
  if (papers !== undefined)
    return `身份证是${certificate}的，在${province}备案可能需要${papers.join('或')}，需要审核人员确认。请备好再提交，或在${certificate}备案。`
  return suspected
    ? `身份证是${certificate}的，${province}可能只接受本省证件的个人，需要审核人员确认。建议先咨询接入商，或在${certificate}备案。`
    : `身份证是${certificate}的，${province}只接受本省证件的个人备案。请在${certificate}备案，或以单位名义备案。`
}

export const en = ({ certificate, province, papers, suspected }: ParamsOf<typeof subjectOtherProvince>): string => {
  if (papers !== undefined)
    return `The identity card is of ${certificate}; filing in ${province} may require ${papers.join(' or ')}, so a reviewer must check it. Have it ready, or file in ${certificate}.`
  return suspected
    ? `The identity card is of ${certificate}; ${province} may take only individuals with a certificate of the province, so a reviewer must check it. Consider asking the provider, or file in ${certificate}.`
    : `The identity card is of ${certificate}; ${province} takes only individuals with a certificate of the province. File in ${certificate}, or as an organisation.`
}

const code = 'subject.other-province'
const cardOf = (number: string) => ({ kind: 'individual', certificate: { type: 'resident-id', number } }) as const
const local = editionWith({ code, mode: 'local', words: ['14'] })

export const doc = {
  optional: true,
  title: {
    zh: '个人的身份证是本省的，或有居住证明',
    en: 'An individual’s card is of the province, or residence is shown',
  },
  why: {
    zh: '有的省份（山西、甘肃、宁夏等）只接受本省身份证的个人，有的要居住证一类的证明，有的不限。按身份证号码前两位判断；出生后迁移的户籍号码不变，所以不是 18 位的号码和其他证件不判断。',
    en: 'Some provinces take only individuals with their own card (山西, 甘肃, 宁夏 …), some ask for a residence permit or the like, some do not mind. The first two digits of the number decide; numbers that do not have 18 digits and other certificates are not judged.',
  },
  params: {
    certificate: { zh: '证件所属的省份', en: 'The province of the certificate.' },
  },
  valid: [
    { value: cardOf('140105199003070012'), facts: both(local, { subject: { kind: 'individual' } }) },
    { value: cardOf('330106199003070014'), facts: { subject: { kind: 'individual' } } },
    { value: cardOf('000106199003070014'), facts: both(local, { subject: { kind: 'individual' } }) },
    { value: cardOf(7 as never), facts: both(local, { subject: { kind: 'individual' } }) },
    {
      value: cardOf('330106199003070014'),
      facts: both(editionWith({ code, words: ['xx'] }), { subject: { kind: 'individual' } }),
    },
    {
      value: cardOf('330106199003070014'),
      facts: both(editionWith({ code }), { subject: { kind: 'individual' } }),
    },
    {
      value: { kind: 'individual', certificate: { type: 'passport', number: 'E12345678' } },
      facts: both(local, { subject: { kind: 'individual' } }),
    },
  ],
  invalid: [
    {
      value: cardOf('330106199003070014'),
      facts: both(local, { subject: { kind: 'individual' } }),
      params: { certificate: '浙江省', province: '山西省' },
    },
    {
      value: cardOf('330106199003070014'),
      facts: both(editionWith({ code, words: ['14'], level: 'review' }), { subject: { kind: 'individual' } }),
      level: 'review',
    },
    {
      value: cardOf('330106199003070014'),
      facts: both(editionWith({ code, mode: 'permit', words: ['32'], unless: ['居住证'], level: 'review' }), {
        subject: { kind: 'individual' },
      }),
      params: { papers: ['居住证'] },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof subjectOtherProvince>
