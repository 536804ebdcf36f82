import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import { certificateNumbersEn, certificateNumbersZh } from '../../model/labels'
import type { CertificateType } from '../../model/schema'

export const certificateImpossibleDate = /* @__PURE__ */ rule({
  code: 'certificate.impossible-date',
  level: 'error',
  clause: '5',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['certificate.type'],
  check: ({ type, problem }: CertificateNumberAnalysis): { readonly type: CertificateType } | undefined =>
    problem === 'impossible-date' ? { type } : undefined,
})

export const zh = ({ type }: ParamsOf<typeof certificateImpossibleDate>): string =>
  `${certificateNumbersZh[type]}有误：其中的出生日期不存在。请对照证件核对第 7 位起的年月日。`

export const en = ({ type }: ParamsOf<typeof certificateImpossibleDate>): string =>
  `The ${certificateNumbersEn[type]} is wrong: its date of birth does not exist. Compare the digits from the seventh on with the certificate.`

export const doc = {
  title: { zh: '证件号码里的出生日期真实存在', en: 'The date of birth in a certificate number exists' },
  why: {
    zh: '第 5 条要求填写的信息正确。按 GB 11643，出生日期在第 7 至 14 位；第一代号码在第 7 至 12 位，没有世纪，都是二十世纪。1900 年以前出生的人不会来备案；本库不读取系统时间，所以不查将来的日期。',
    en: 'Clause 5: the number is checked for mistakes. GB 11643 puts the date of birth at characters 7 to 14, and in first-generation numbers at 7 to 12, without the century, which is the twentieth. Nobody born before 1900 files a website. Future dates are not checked, because the library reads no clock.',
  },
  sources: ['GB 11643-1999'],
  valid: [
    { value: '110101200002290011', facts: { certificate: { type: 'resident-id' } } },
    { value: '110101900307003', facts: { certificate: { type: 'resident-id' } } },
  ],
  invalid: [
    { value: '110101190002290011', facts: { certificate: { type: 'resident-id' } }, params: { type: 'resident-id' } },
    { value: '110101199006310011', facts: { certificate: { type: 'resident-id' } } },
    { value: '110101901307003', facts: { certificate: { type: 'resident-id' } } },
    { value: '110101108003070011', facts: { certificate: { type: 'resident-id' } } },
  ],
} satisfies RuleDoc<typeof certificateImpossibleDate, string>
