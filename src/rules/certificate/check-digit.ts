import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import { certificateNumbersEn, certificateNumbersZh } from '../../model/labels'

export const certificateCheckDigit = /* @__PURE__ */ rule({
  code: 'certificate.check-digit',
  level: 'error',
  clause: '5',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['certificate.type'],
  check: ({ type, problem }: CertificateNumberAnalysis) => (problem === 'check-digit' ? { type } : undefined),
})

export const zh = ({ type }: ParamsOf<typeof certificateCheckDigit>): string =>
  `${certificateNumbersZh[type]}有误：校验码不符，可能有一位填错，或有两位填反。请对照证件逐位核对。`

export const en = ({ type }: ParamsOf<typeof certificateCheckDigit>): string =>
  `The ${certificateNumbersEn[type]} is wrong: its check character does not match. One character may be wrong, or two may be swapped. Compare it with the certificate.`

export const doc = {
  title: { zh: '证件号码的校验码与其他各位相符', en: 'The check character of a certificate number matches the others' },
  why: {
    zh: '第 5 条要求填写的信息正确。居民身份证按 GB 11643（MOD 11-2），统一社会信用代码按 GB 32100（MOD 31），组织机构代码按 GB 11714（MOD 11），营业执照注册号按 GB/T 17710（MOD 11,10）。能查出一位填错和大多数两位填反的情况，但不能说出错在哪一位。',
    en: 'Clause 5: the number is checked for mistakes. 居民身份证 by GB 11643 (MOD 11-2), 统一社会信用代码 by GB 32100 (MOD 31), 组织机构代码 by GB 11714 (MOD 11), 营业执照注册号 by GB/T 17710 (MOD 11,10). One wrong character and most swaps are detected, but not their position.',
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
    { value: 'MA1K0000-8', facts: { certificate: { type: 'organisation-code' } } },
    { value: '310000000000019', facts: { certificate: { type: 'business-licence' } } },
  ],
} satisfies RuleDoc<typeof certificateCheckDigit, string>
