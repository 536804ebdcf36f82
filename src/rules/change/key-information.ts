import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { changes } from '../../filing/changes'
import type { Subject } from '../../model/schema'

/** 主体名称 and 证件号: what clause 12 calls key. */
const key: readonly (keyof Subject)[] = ['name', 'registeredName', 'certificate']

export const changeKeyInformation = rule({
  code: 'change.key-information',
  level: 'advice',
  clause: '12',
  at: 'subject',
  on: 'object',
  needs: ['filed.subject'],
  check: (subject: Partial<Subject>, { filed = {} }) => {
    const changed = changes({ subject: filed.subject as Subject }, { subject: subject as Subject })
    const fields = key.filter((field) => changed.some(({ path, was }) => path[1] === field && was === 'changed'))
    return fields.length > 0 ? { fields } : undefined
  },
})

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const filed = { subject: { kind: 'enterprise', name: '上海风筝线信息有限公司', certificate } } as const

export const doc = {
  title: 'A change of the subject’s name or certificate is announced first',
  why: 'Clause 12: 备案主体的证件号、主体名称等关键信息变更，建议您先咨询. What is filed comes as the fact filed; a name or a certificate that stands on one side only is not known to have changed, and the same certificate in another writing has not.',
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
