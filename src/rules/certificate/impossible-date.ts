import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'

export const certificateImpossibleDate = rule({
  code: 'certificate.impossible-date',
  level: 'error',
  clause: '5',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['certificate.type'],
  check: ({ type, problem }: CertificateNumberAnalysis) => (problem === 'impossible-date' ? { type } : undefined),
})

export const doc = {
  title: 'The date of birth in a certificate’s number stands in the calendar',
  why: 'Clause 5: the number is checked for mistakes. GB 11643 puts the date of birth at characters 7 to 14, in the first generation at 7 to 12 without the century, which was the twentieth. No one born before 1900 is alive to file; a date to come is not looked for, since the library reads no clock.',
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
