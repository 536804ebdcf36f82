import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isOfXiamen } from '../../identifiers/certificate'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import { certificateNumbersEn, certificateNumbersZh } from '../../model/labels'
import type { CertificateType } from '../../model/schema'

type CheckDigitParams = {
  readonly type: CertificateType
  readonly mayBeIssued?: true
}

export const certificateCheckDigit = /* @__PURE__ */ rule({
  code: 'certificate.check-digit',
  level: 'error',
  clause: '5',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['certificate.type'],
  check: ({ text, type, problem }: CertificateNumberAnalysis): CheckDigitParams | undefined => {
    if (problem !== 'check-digit') return undefined
    return isOfXiamen(type, text) ? { type, mayBeIssued: true } : { type }
  },
  downgrade: { to: 'review', when: ({ mayBeIssued }) => mayBeIssued === true },
})

export const zh = ({ type, mayBeIssued }: ParamsOf<typeof certificateCheckDigit>): string =>
  mayBeIssued
    ? '统一社会信用代码的校验码不符。2016 年前厦门发出的代码有的就是这样，需要审核人员确认。请对照证件逐位核对。'
    : `${certificateNumbersZh[type]}有误：校验码不符，可能有一位填错，或有两位填反。请对照证件逐位核对。`

export const en = ({ type, mayBeIssued }: ParamsOf<typeof certificateCheckDigit>): string =>
  mayBeIssued
    ? 'The check character of the unified social credit code does not match. Some codes that Xiamen issued before 2016 are like this, so a reviewer must check it. Compare it with the certificate.'
    : `The ${certificateNumbersEn[type]} is wrong: its check character does not match. One character may be wrong, or two may be swapped. Compare it with the certificate.`

export const doc = {
  title: { zh: '证件号码的校验码与其他各位相符', en: 'The check character of a certificate number matches the others' },
  why: {
    zh: '第 5 条要求填写的信息正确。居民身份证按 GB 11643（MOD 11-2），统一社会信用代码按 GB 32100（MOD 31），组织机构代码按 GB 11714（MOD 11），营业执照注册号按 GB/T 17710（MOD 11,10）。能查出一位填错和大多数两位填反的情况，但不能说出错在哪一位。2016 年以前厦门（3502 开头的行政区划）发出的信用代码有的与标准不符，由人工确认。',
    en: 'Clause 5: the number is checked for mistakes. 居民身份证 by GB 11643 (MOD 11-2), 统一社会信用代码 by GB 32100 (MOD 31), 组织机构代码 by GB 11714 (MOD 11), 营业执照注册号 by GB/T 17710 (MOD 11,10). One wrong character and most swaps are detected, but not their position. Some credit codes that Xiamen (division 3502xx) issued before 2016 do not follow the standard, so a person must look.',
  },
  params: {
    mayBeIssued: {
      zh: '厦门的信用代码，有的在发放时就不合标准',
      en: 'Set for a credit code of 厦门, which may have been issued against the standard.',
    },
  },
  sources: ['GB 11643-1999', 'GB 32100-2015', 'GB 11714-1997', 'GB/T 17710-2008'],
  valid: [
    { value: '110101199003070038', facts: { certificate: { type: 'resident-id' } } },
    { value: '91310000MA1K00007U', facts: { certificate: { type: 'unified-social-credit' } } },
    { value: 'ma1k0000-7', facts: { certificate: { type: 'organisation-code' } } },
    { value: '310000000000018', facts: { certificate: { type: 'business-licence' } } },
    { value: '110101900307003', facts: { certificate: { type: 'resident-id' } } },
  ],
  invalid: [
    { value: '110101199003070039', facts: { certificate: { type: 'resident-id' } }, params: { type: 'resident-id' } },
    { value: '91310000MA1K00007X', facts: { certificate: { type: 'unified-social-credit' } } },
    {
      value: '91350200MA1K00007X',
      facts: { certificate: { type: 'unified-social-credit' } },
      params: { mayBeIssued: true },
      level: 'review',
    },
    { value: 'MA1K0000-8', facts: { certificate: { type: 'organisation-code' } } },
    { value: '310000000000019', facts: { certificate: { type: 'business-licence' } } },
  ],
} satisfies RuleDoc<typeof certificateCheckDigit, string>
