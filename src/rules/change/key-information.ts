import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { changes } from '../../filing/changes'
import type { Subject } from '../../model/schema'

/** 主体名称 and 证件号: what clause 12 calls key. */
const key: readonly (keyof Subject)[] = ['name', 'registeredName', 'certificate']

export const changeKeyInformation = /* @__PURE__ */ rule({
  code: 'change.key-information',
  level: 'advice',
  clause: '12',
  at: 'subject',
  on: 'object',
  needs: ['filed.subject'],
  check: (subject: Partial<Subject>, { filed = {} }): { readonly fields: readonly (keyof Subject)[] } | undefined => {
    const changed = changes({ subject: filed.subject as Subject }, { subject: subject as Subject })
    const fields = key.filter((field) => changed.some(({ path, was }) => path[1] === field && was === 'changed'))
    return fields.length > 0 ? { fields } : undefined
  },
})

const keyZh: Readonly<Record<string, string>> = {
  name: '主体名称',
  registeredName: '证件上的全称',
  certificate: '证件',
}

const keyEn: Readonly<Record<string, string>> = {
  name: 'the subject’s name',
  registeredName: 'the registered name',
  certificate: 'the certificate',
}

export const zh = ({ fields }: ParamsOf<typeof changeKeyInformation>): string =>
  `${fields.map((field) => keyZh[field]).join('、')}有变更，属于关键信息。建议先咨询接入商的备案人员，再提交变更备案。`

export const en = ({ fields }: ParamsOf<typeof changeKeyInformation>): string =>
  `Key information changes: ${fields.map((field) => keyEn[field]).join(', ')}. We recommend that you ask your provider before you submit the change.`

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const filed = { subject: { kind: 'enterprise', name: '上海风筝线信息有限公司', certificate } } as const

export const doc = {
  title: { zh: '变更主体名称或证件前先咨询', en: 'Ask before you change the subject’s name or certificate' },
  why: {
    zh: '第 12 条：备案主体的证件号、主体名称等关键信息变更，建议先咨询。已备案的信息由事实 `filed` 给出；只有一边填写的名称或证件不算变更，同一证件的不同写法也不算。',
    en: 'Clause 12: 备案主体的证件号、主体名称等关键信息变更，建议您先咨询. What is filed comes as the fact `filed`. A name or certificate that only one side has does not count as changed, nor does another spelling of the same certificate.',
  },
  valid: [
    { value: { kind: 'enterprise', name: '上海风筝线信息有限公司', address: '上海市静安区某路1号' }, facts: { filed } },
    { value: { certificate: { type: 'business-licence', number: '91310000-MA1K00007-U' } }, facts: { filed } },
  ],
  invalid: [
    { value: { name: '上海纸飞机信息有限公司', certificate }, facts: { filed }, params: { fields: ['name'] } },
    {
      value: { certificate: { type: 'unified-social-credit', number: '91310000MA1K00008R' } },
      facts: { filed },
      params: { fields: ['certificate'] },
    },
  ],
} satisfies RuleDoc<typeof changeKeyInformation>
