import { attempt } from '../../core/attempt'
import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { sameName, sameNumber } from '../../filing/ownership'
import { numberOf, recordsOf } from '../../filing/registry'
import { compareCertificates } from '../../identifiers/compare-certificates'
import type { Certificate, Subject } from '../../model/schema'

type ConflictParams = {
  readonly number: string
  readonly certain: boolean
}

export const conflictCertificate = /* @__PURE__ */ rule({
  code: 'conflict.certificate',
  level: 'error',
  clause: '5',
  at: 'subject.certificate',
  on: 'object',
  needs: ['registry', 'subject'],
  check: (certificate: Certificate, facts): ConflictParams | undefined => {
    const subject = facts.subject as Partial<Subject>
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

export const zh = ({ number, certain }: ParamsOf<typeof conflictCertificate>): string =>
  certain
    ? `这个证件在工信部备案系统里已有备案（${number}），与您填写的主体备案号不同。请核对证件号码；如果没有填错，请联系省通信管理局处理。`
    : `这个证件在工信部备案系统里已有备案（${number}），登记的名称与您填写的不同。如果主体改过名，请提交变更备案；否则请核对证件号码。`

export const en = ({ number, certain }: ParamsOf<typeof conflictCertificate>): string =>
  certain
    ? `This certificate is already filed under another number (${number}). Check the certificate number; if it is correct, contact the provincial communications administration.`
    : `This certificate is already filed (${number}) under a name that differs from yours. If the subject was renamed, file a change; otherwise check the certificate number.`

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const registry = [{ number: '沪ICP备20260001号', subject: { name: '上海风筝线信息有限公司', certificate } }]

export const doc = {
  title: { zh: '证件没有被其他主体备案', en: 'A certificate is not filed by another subject' },
  why: {
    zh: '第 5 条：您所填写的信息与系统中现存的信息重复。一个证件只有一个主体备案号；如果填写的主体备案号与系统里的不同，其中一个必须注销。系统里名称不同的，可能是同一主体的旧名称，由人工确认。主体自己的备案不算冲突。',
    en: 'Clause 5: 您所填写的信息与系统中现存的信息重复. A certificate has one filing number; if the subject’s number differs from the one in the registry, one of them must be cancelled. Another name in the registry may be an old name of the same subject, so a person must look. The subject’s own record is no conflict.',
  },
  params: {
    number: { zh: '该证件的备案号', en: 'The number under which the certificate is filed.' },
  },
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
