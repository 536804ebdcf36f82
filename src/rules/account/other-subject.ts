import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { sameName } from '../../filing/ownership'
import { traitsOf } from '../../filing/types'
import { compareCertificates } from '../../identifiers/compare-certificates'
import type { Facts } from '../../model/facts'
import type { Subject } from '../../model/schema'

type OtherSubjectParams = {
  readonly by: 'certificate' | 'name'
  readonly comparable: boolean
}

/** How a subject differs from that of the account; `same`, or `undefined` if too little is known. */
const differenceOf = (subject: Partial<Subject>, { account }: Facts): OtherSubjectParams | 'same' | undefined => {
  const ours = account?.subject as Partial<Subject>
  const compared = compareCertificates(subject.certificate, ours.certificate)
  if (compared !== undefined)
    return compared === 'same' ? 'same' : { by: 'certificate', comparable: compared === 'different' }
  // Persons share names and organisations change theirs, so an equal name proves nothing.
  return sameName({ number: '', subject: ours }, subject) === false ? { by: 'name', comparable: false } : undefined
}

/** For a change of certificate or name, the filed subject is compared with the account's subject. */
const isChangeOfOwn = (facts: Facts): boolean =>
  (facts.action === undefined || traitsOf(facts.action).family === 'change') &&
  facts.filed?.subject !== undefined &&
  differenceOf(facts.filed.subject, facts) === 'same'

export const accountOtherSubject = /* @__PURE__ */ rule({
  code: 'account.other-subject',
  level: 'error',
  clause: '11',
  at: 'subject',
  on: 'object',
  needs: ['account.subject'],
  when: (subject: Partial<Subject>, facts) => (differenceOf(subject, facts) === undefined ? undefined : true),
  check: (subject: Partial<Subject>, facts): OtherSubjectParams | undefined => {
    const difference = differenceOf(subject, facts)
    return typeof difference === 'object' && !isChangeOfOwn(facts) ? difference : undefined
  },
  downgrade: { to: 'review', when: ({ comparable }) => !comparable },
})

export const zh = ({ by, comparable }: ParamsOf<typeof accountOtherSubject>): string => {
  if (comparable)
    return '这个账号已为另一个主体备案，一个账号只能对应一个主体。请为这个主体另外注册账号，再用备案授权码提交。'
  return by === 'name'
    ? '主办单位名称与账号以前备案的主体不同，又没有证件可以核对，需要审核人员确认。如已更名，请提交变更备案；如是另一个主体，请另外注册账号。'
    : '填写的证件与账号以前备案时用的证件种类不同，无法确认是否为同一主体。如已换发证件，请提交变更备案；否则请联系接入商核实。'
}

export const en = ({ by, comparable }: ParamsOf<typeof accountOtherSubject>): string => {
  if (comparable)
    return 'This account already files for another subject; an account can file for only one. Register another account for this subject, and submit with an authorization code.'
  return by === 'name'
    ? 'The subject’s name is not the one that the account filed for, and there are no certificates to compare, so a reviewer must check it. If the name has changed, file a change; for another subject, register another account.'
    : 'The account filed before with another type of certificate, so it is unclear whether the subject is the same. If the certificate was replaced, file a change; otherwise ask your provider to check.'
}

const company = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const account = { subject: { certificate: company } }
const named = { subject: { name: '上海纸飞机信息有限公司' } }

export const doc = {
  title: { zh: '一个账号只为一个主体备案', en: 'An account files for one subject' },
  why: {
    zh: '第 3、11 条：一个账号只能对应一个主体。按证件类型和号码比较（不计空格、连字符、大小写和全角半角）。同一主体可能持有的两种证件（护照和通行证，注册号和统一社会信用代码）无法比较，由人工确认。没有证件可比时看名称：名称不同由人工确认，名称相同不能说明是同一主体，按未知处理。变更备案（第 12 条）以已备案的信息（事实 `filed`）为准，换证和更名不会被拒绝。',
    en: 'Clauses 3 and 11: 一个账号只能对应一个主体. Subjects are compared by the type and number of their certificates, ignoring spaces, hyphens, case and width. Two certificates of different types that one subject may have (a passport and a permit, a licence number and a credit code) cannot be compared, so a person must look. Without certificates to compare, another name needs a person’s look, and the same name shows nothing: the rule is then unknown. A change (clause 12) is judged by what is filed (the fact `filed`), so a new certificate or name is not refused.',
  },
  params: {
    by: { zh: '不同之处：证件，或名称', en: 'What differs: the certificate or the name.' },
    comparable: {
      zh: '两个证件类型相同，或一个是个人的、一个是单位的，能看出不是同一个主办单位',
      en: 'Whether two certificates of one type, or a person’s and an organisation’s, show that the subjects differ.',
    },
  },
  valid: [
    { value: { certificate: { type: 'unified-social-credit', number: '91310000ma1k00007u' } }, facts: { account } },
    { value: { certificate: { type: 'business-licence', number: '9131 0000 MA1K 0000 7U' } }, facts: { account } },
    { value: { certificate: { type: 'organisation-code', number: 'MA1K0000-7' } }, facts: { account } },
    { value: { certificate: company }, facts: { account: { subject: { name: '上海纸飞机信息有限公司' } } } },
    { value: { name: '上海纸飞机信息有限公司' }, facts: { account: named } },
    { value: { registeredName: '上海 纸飞机信息有限公司' }, facts: { account: named } },
    {
      value: { certificate: { type: 'unified-social-credit', number: '91310000MA1K00008R' } },
      facts: { account, filed: { subject: { kind: 'enterprise', certificate: company } } },
    },
    {
      value: { certificate: { type: 'unified-social-credit', number: '91310000MA1K00008R' } },
      facts: { account, action: 'change-subject', filed: { subject: { kind: 'enterprise', certificate: company } } },
    },
  ],
  invalid: [
    {
      value: { certificate: { type: 'unified-social-credit', number: '91310000MA1K00008R' } },
      facts: { account, action: 'first-filing', filed: { subject: { kind: 'enterprise', certificate: company } } },
    },
    {
      value: { certificate: { type: 'resident-id', number: '110101199003070038' } },
      facts: { account },
      params: { by: 'certificate', comparable: true },
    },
    {
      value: { certificate: { type: 'business-licence', number: '310000000000018' } },
      facts: { account },
      params: { by: 'certificate', comparable: false },
      level: 'review',
    },
    {
      value: { name: '上海风筝线信息有限公司' },
      facts: { account: named },
      params: { by: 'name', comparable: false },
      level: 'review',
    },
    {
      value: { name: '上海风筝线信息有限公司', certificate: company },
      facts: { account: named },
      params: { by: 'name', comparable: false },
      level: 'review',
    },
    {
      value: { certificate: { type: 'unified-social-credit', number: '91310000MA1K00008R' } },
      facts: {
        account,
        filed: { subject: { kind: 'enterprise', certificate: { type: 'resident-id', number: '110101199003070038' } } },
      },
    },
  ],
} satisfies RuleDoc<typeof accountOtherSubject>
