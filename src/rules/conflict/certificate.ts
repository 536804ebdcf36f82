import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { sameName, sameNumber } from '../../filing/ownership'
import { numberOf, recordsOf } from '../../filing/registry'
import { attempt } from '../../identifiers/attempt'
import { compareCertificates } from '../../identifiers/compare-certificates'
import type { Certificate } from '../../model/schema'

type ConflictParams = {
  /** The number under which the certificate is filed. */
  readonly number: string
  /** Whether the subject has another number; another name may be its old one. */
  readonly certain: boolean
}

export const conflictCertificate = rule({
  code: 'conflict.certificate',
  level: 'error',
  clause: '5',
  at: 'subject.certificate',
  on: 'object',
  needs: ['registry', 'subject'],
  check: (certificate: Certificate, facts): ConflictParams | undefined => {
    const subject = facts.subject ?? {}
    const filed = recordsOf(facts).filter((record) =>
      attempt(() => compareCertificates(record.subject?.certificate, certificate) === 'same', false),
    )
    const numbered = filed.find((record) => sameNumber(record, subject) === false)
    if (numbered !== undefined) return { number: numberOf(numbered), certain: true }
    const named = filed.find((record) => sameNumber(record, subject) !== true && sameName(record, subject) === false)
    return named && { number: numberOf(named), certain: false }
  },
  downgrade: { to: 'review', when: ({ certain }) => certain === false },
})

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const registry = [{ number: '沪ICP备20260001号', subject: { name: '上海风筝线信息有限公司', certificate } }]

export const doc = {
  title: 'A certificate is not filed under another subject',
  why: 'Clause 5: 您所填写的信息与系统中现存的信息重复. A certificate has one filing number; where the subject knows its own number and the registry holds another, one of them must be cancelled. Where the registry holds the certificate under another name, it may be the old name of the same subject, and a person looks. The subject’s own record is no conflict.',
  valid: [
    { value: certificate, facts: { registry, subject: { filingNumber: '沪ICP备20260001号-3', name: '风筝线' } } },
    { value: certificate, facts: { registry, subject: { registeredName: '上海风筝线信息有限公司' } } },
    { value: certificate, facts: { registry: [], subject: {} } },
    { value: certificate, facts: { registry, subject: {} } },
  ],
  invalid: [
    {
      value: { type: 'organisation-code', number: 'MA1K0000-7' },
      facts: { registry, subject: { filingNumber: '沪ICP备20269999号' } },
      params: { number: '沪ICP备20260001号', certain: true },
    },
    {
      value: certificate,
      facts: { registry, subject: { registeredName: '上海纸飞机信息有限公司' } },
      params: { certain: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof conflictCertificate>
