import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { traitsOf } from '../../filing/types'
import { compareCertificates } from '../../identifiers/compare-certificates'
import type { Certificate } from '../../model/schema'

export const accountOtherSubject = /* @__PURE__ */ rule({
  code: 'account.other-subject',
  level: 'error',
  clause: '11',
  at: 'subject.certificate',
  on: 'object',
  needs: ['account.subject'],
  // A new certificate of the subject that is filed is a change (clause 12), not another subject.
  when: (_: Certificate, { account, action, filed }) =>
    account?.subject?.certificate !== undefined &&
    !(
      (action === undefined || traitsOf(action).family === 'change') &&
      compareCertificates(filed?.subject?.certificate, account.subject.certificate) === 'same'
    ),
  check: (certificate: Certificate, { account }): { readonly comparable: boolean } | undefined => {
    const compared = compareCertificates(certificate, account?.subject?.certificate)
    return compared === undefined || compared === 'same' ? undefined : { comparable: compared === 'different' }
  },
  downgrade: { to: 'review', when: ({ comparable }) => comparable === false },
})

export const zh = ({ comparable }: ParamsOf<typeof accountOtherSubject>): string =>
  comparable
    ? '这个账号已为另一个主体备案，一个账号只能对应一个主体。请为这个主体另外注册账号，再用备案授权码提交。'
    : '填写的证件与账号以前备案时用的证件种类不同，无法确认是否为同一主体。如已换发证件，请提交变更备案；否则请联系接入商核实。'

export const en = ({ comparable }: ParamsOf<typeof accountOtherSubject>): string =>
  comparable
    ? 'This account already files for another subject; an account can file for only one. Register another account for this subject, and submit with an authorization code.'
    : 'The account filed before with another type of certificate, so it is unclear whether the subject is the same. If the certificate was replaced, file a change; otherwise ask your provider to check.'

const company = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const account = { subject: { certificate: company } }

export const doc = {
  title: { zh: '一个账号只为一个主体备案', en: 'An account files for one subject' },
  why: {
    zh: '第 3、11 条：一个账号只能对应一个主体。按证件类型和号码比较（不计空格、连字符、大小写和全角半角），不按名称比较。同一主体可能持有的两种证件（护照和通行证，注册号和统一社会信用代码）无法比较，由人工确认。变更备案时，账号的主体就是已备案的主体（事实 `filed`），换了证件不算另一个主体。',
    en: 'Clauses 3 and 11: 一个账号只能对应一个主体. Subjects are compared by the type and number of their certificates, ignoring spaces, hyphens, case and width, and never by name. Two certificates of different types that one subject may have (a passport and a permit, a licence number and a credit code) cannot be compared, so a person must look. In a change, the account’s subject being the filed one (fact `filed`), a new certificate is no other subject.',
  },
  valid: [
    {
      value: { type: 'unified-social-credit', number: '91310000MA1K00008R' },
      facts: { account, action: 'change-subject', filed: { subject: { kind: 'enterprise', certificate: company } } },
    },
    { value: { type: 'unified-social-credit', number: '91310000ma1k00007u' }, facts: { account } },
    { value: { type: 'business-licence', number: '9131 0000 MA1K 0000 7U' }, facts: { account } },
    { value: { type: 'organisation-code', number: 'MA1K0000-7' }, facts: { account } },
    { value: company, facts: { account: { subject: { name: '上海纸飞机信息有限公司' } } } },
  ],
  invalid: [
    {
      value: { type: 'unified-social-credit', number: '91310000MA1K00008R' },
      facts: { account, action: 'first-filing', filed: { subject: { kind: 'enterprise', certificate: company } } },
    },
    { value: { type: 'resident-id', number: '110101199003070038' }, facts: { account }, params: { comparable: true } },
    {
      value: { type: 'business-licence', number: '310000000000018' },
      facts: { account },
      params: { comparable: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof accountOtherSubject>
