import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { changes } from '../../filing/changes'
import { isFilingType } from '../../filing/types'
import { filedWebsite } from '../../filing/website-change'
import { type FieldName, fieldsEn, fieldsZh, filingTypesEn, filingTypesZh } from '../../model/labels'
import type { FilingType, Order, Website } from '../../model/schema'

/** What changes beside the address in a filing that is only about the access. */
const kept: readonly (keyof Website)[] = ['name', 'domains', 'description', 'serviceContents', 'service']

type MoreChangesParams = { readonly given: FilingType; readonly fields: readonly (keyof Website)[] }

export const filingTypeMoreChanges = /* @__PURE__ */ rule({
  code: 'filing-type.more-changes',
  level: 'error',
  clause: '13',
  at: 'website',
  on: 'object',
  needs: ['action', 'filed.websites'],
  when: (_: Partial<Website>, { action }) => action === 'access-filing' || action === 'change-access',
  check: (website: Partial<Website>, facts): MoreChangesParams | undefined => {
    const filed = filedWebsite(website, facts)
    if (filed === undefined || !isFilingType(facts.action)) return undefined
    const changed = changes(filed as Partial<Order>, website as Partial<Order>, 'change-access')
    const fields = kept.filter((field) => changed.some(({ path, was }) => path[0] === field && was === 'changed'))
    return fields.length > 0 ? { given: facts.action, fields } : undefined
  },
})

export const zh = ({ given, fields }: ParamsOf<typeof filingTypeMoreChanges>): string =>
  `“${filingTypesZh[given]}”不能修改${fields.map((field) => fieldsZh[field as FieldName]).join('、')}，须与已备案的信息一致。请改回原来的内容，或另外提交变更网站。`

export const en = ({ given, fields }: ParamsOf<typeof filingTypeMoreChanges>): string =>
  `The type of filing, “${filingTypesEn[given]}”, does not change ${fields.map((field) => fieldsEn[field as FieldName].toLowerCase()).join(', ')}. Keep what is filed, or submit a change of the website.`

const filed = { websites: [{ name: '雕刻时光', domains: ['example.cn'], ip: '203.0.113.7' }] }

export const doc = {
  title: {
    zh: '新增接入和变更接入不修改其他信息',
    en: 'A filing about the access changes nothing else',
  },
  why: {
    zh: '第 10、13 条：服务器 IP 改变时只变更 IP 信息；转入的网站按已备案的信息接入，网站名称须与备案系统一致。其他修改另外提交变更网站。已备案的信息由事实 `filed` 给出；没有填写的项目不算修改。',
    en: 'Clauses 10 and 13: if a server address changes, only the address is changed; a website that moves here keeps what is filed, its name included. Other changes are a change of the website. What is filed comes as the fact `filed`; what is left out does not count as changed.',
  },
  sources: ['tencentyun/qcloud-documents (2021-11-12), 广东省管局要求'],
  valid: [
    {
      value: { name: '雕刻时光', domains: ['example.cn'], ip: '203.0.113.8' },
      facts: { action: 'change-access', filed },
    },
    { value: { domains: ['example.cn'], ip: '203.0.113.8' }, facts: { action: 'change-access', filed } },
    { value: { name: '时光雕刻', domains: ['example.cn'] }, facts: { action: 'change-website', filed } },
    { value: { name: '时光雕刻', domains: ['example.com'] }, facts: { action: 'access-filing', filed } },
  ],
  invalid: [
    {
      value: { name: '时光雕刻', domains: ['example.cn'], ip: '203.0.113.8' },
      facts: { action: 'change-access', filed },
      params: { given: 'change-access', fields: ['name'] },
    },
    {
      value: { name: '时光雕刻', domains: ['example.cn'] },
      facts: { action: 'access-filing', filed },
      params: { given: 'access-filing', fields: ['name'] },
    },
  ],
} satisfies RuleDoc<typeof filingTypeMoreChanges>
