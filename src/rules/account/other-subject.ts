import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { compareCertificates } from '../../identifiers/compare-certificates'
import type { Certificate } from '../../model/schema'

export const accountOtherSubject = rule({
  code: 'account.other-subject',
  level: 'error',
  clause: '11',
  at: 'subject.certificate',
  on: 'object',
  needs: ['account.subject'],
  when: (_: Certificate, { account }) => account?.subject?.certificate !== undefined,
  check: (certificate: Certificate, { account }) => {
    const compared = compareCertificates(certificate, account?.subject?.certificate)
    return compared === undefined || compared === 'same' ? undefined : { comparable: compared === 'different' }
  },
  downgrade: { to: 'review', when: ({ comparable }) => comparable === false },
})

const company = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const account = { subject: { certificate: company } }

export const doc = {
  title: 'An account files for one subject',
  why: 'Clauses 3 and 11: 一个账号只能对应一个主体. Subjects are compared by the type and number of their certificates, blanks, hyphens, case and width put aside, never by name. Two papers of different types that one subject may hold (a passport and a permit, a licence number and a credit code) can’t be compared, and a person looks.',
  valid: [
    { value: { type: 'unified-social-credit', number: '91310000ma1k00007u' }, facts: { account } },
    { value: { type: 'business-licence', number: '9131 0000 MA1K 0000 7U' }, facts: { account } },
    { value: { type: 'organisation-code', number: 'MA1K0000-7' }, facts: { account } },
    { value: company, facts: { account: { subject: { name: '上海纸飞机信息有限公司' } } } },
  ],
  invalid: [
    { value: { type: 'resident-id', number: '110101199003070038' }, facts: { account }, params: { comparable: true } },
    {
      value: { type: 'business-licence', number: '310000000000018' },
      facts: { account },
      params: { comparable: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof accountOtherSubject>
