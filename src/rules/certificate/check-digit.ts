import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { isOfXiamen } from '../../identifiers/certificate'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import type { CertificateType } from '../../model/schema'

type CheckDigitParams = {
  readonly type: CertificateType
  /** Set for a credit code of 厦门, which may have been issued against the standard. */
  readonly mayBeIssued?: true
}

export const certificateCheckDigit = rule({
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

export const doc = {
  title: 'The last character of a certificate’s number follows from the others',
  why: 'Clause 5: the number is checked for mistakes. 居民身份证 GB 11643 (MOD 11-2), 统一社会信用代码 GB 32100 (MOD 31), 组织机构代码 GB 11714 (MOD 11), 营业执照注册号 GB/T 17710 (MOD 11,10). One wrong character, and most exchanges of two, show. The right character is not named: the mistake may stand anywhere. Before 2016 some credit codes of 厦门 (division 3502xx) were issued against the standard, so a person looks at those.',
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
