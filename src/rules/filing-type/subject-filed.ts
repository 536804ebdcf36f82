import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { registryView } from '../../filing/registry'
import type { Subject } from '../../model/schema'

export const filingTypeSubjectFiled = /* @__PURE__ */ rule({
  code: 'filing-type.subject-filed',
  level: 'error',
  clause: '1',
  at: 'subject',
  on: 'object',
  needs: ['action'],
  when: (_: Partial<Subject>, { action }) => action === 'first-filing',
  check: (subject: Partial<Subject>, facts): { readonly known: 'filing-number' | 'registry' } | undefined => {
    if (typeof subject.filingNumber === 'string' && /\S/.test(subject.filingNumber)) return { known: 'filing-number' }
    return registryView(facts).own ? { known: 'registry' } : undefined
  },
})

export const zh = ({ known }: ParamsOf<typeof filingTypeSubjectFiled>): string =>
  `备案类型选的是首次备案，但${known === 'registry' ? '这个主体在工信部备案系统中已有备案' : '填写了主体备案号，说明主体已备案'}。请改选新增网站或新增接入；如果从未备案，请删去主体备案号。`

export const en = ({ known }: ParamsOf<typeof filingTypeSubjectFiled>): string =>
  `The filing is a first filing, but the subject ${known === 'registry' ? 'is in the registry already' : 'has a filing number, so it has filed before'}. Choose an additional website or an access filing; if the subject has never filed, remove the number.`

const registry = [{ number: '京ICP备12345678号', subject: { certificate: { type: 'passport', number: 'E12345678' } } }]

export const doc = {
  title: { zh: '首次备案的主体还没有备案号', en: 'The subject of a first filing has not filed before' },
  why: {
    zh: '第 1 条：首次备案是主体和域名都第一次备案。一个主体只有一个备案号；已有备案号的主体，新域名是新增网站，在别处备案的域名是新增接入。仅名称相同不算已备案。',
    en: 'Clause 1: in a first filing both the subject and the domain are filed for the first time. A subject has one number; for a subject that has one, a new domain is an additional website, and a domain that is filed elsewhere is an access filing. The same name alone does not count.',
  },
  params: {
    known: {
      zh: '从哪里知道主体已备案：备案号，或备案记录',
      en: 'What shows that the subject is filed: a filing number or the registry.',
    },
  },
  sources: ['tencentyun/qcloud-documents (2021-11-12), 备案类型'],
  valid: [
    { value: { kind: 'individual' }, facts: { action: 'first-filing' } },
    { value: { kind: 'individual', filingNumber: '京ICP备12345678号' }, facts: { action: 'add-website' } },
  ],
  invalid: [
    {
      value: { kind: 'individual', filingNumber: '京ICP备12345678号' },
      facts: { action: 'first-filing' },
      params: { known: 'filing-number' },
    },
    {
      value: { kind: 'individual' },
      facts: {
        action: 'first-filing',
        subject: { kind: 'individual', certificate: { type: 'passport', number: 'E12345678' } },
        registry: registry as never,
      },
      params: { known: 'registry' },
    },
  ],
} satisfies RuleDoc<typeof filingTypeSubjectFiled>
