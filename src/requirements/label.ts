import {
  categoriesEn,
  categoriesZh,
  type FieldName,
  fieldsEn,
  fieldsZh,
  materialsEn,
  materialsZh,
} from '../model/labels'
import type { Condition, RequiredField } from '../model/requirement'
import type { MaterialKind } from '../model/schema'
import type { PreApprovalDemand } from '../pre-approval/demand'

/** What a requirement is called, in both languages. */
export interface Label {
  readonly zh: string
  readonly en: string
}

const nameIn = (fields: Readonly<Record<FieldName, string>>, holder: string, name: string): string =>
  fields[`${holder}.${name}` as FieldName] ?? fields[name as FieldName]

/** 负责人手机号码 */
export const fieldLabel = (field: RequiredField): Label => {
  const [holder, name] = field.split('.').slice(-2) as [string, string]
  const zh = nameIn(fieldsZh, holder, name)
  const en = nameIn(fieldsEn, holder, name)
  if (holder !== 'responsiblePerson' || name === 'name') return { zh, en }
  return { zh: `负责人${zh}`, en: `Responsible person: ${en.toLowerCase()}` }
}

/** 域名证书 */
export const materialLabel = (material: MaterialKind): Label => ({
  zh: materialsZh[material],
  en: materialsEn[material],
})

/** 年满 18 周岁 */
export const conditionLabel = (condition: Condition, min = 18): Label => {
  switch (condition) {
    case 'age':
      return { zh: `负责人年满 ${min} 周岁`, en: `Responsible person of at least ${min} years` }
    case 'local-certificate':
      return { zh: '本省身份证', en: 'Identity card of the province' }
    case 'local-mobile':
      return { zh: '本省手机号码', en: 'Mobile number of the province' }
    case 'separate-mobile':
      return { zh: '应急联系电话与手机号码不同', en: 'Emergency number other than the mobile number' }
  }
}

/** 前置审批文件（新闻）：《互联网新闻信息服务许可证》 */
export const preApprovalLabel = ({ category, documents }: Pick<PreApprovalDemand, 'category' | 'documents'>): Label => {
  return {
    zh: `前置审批文件（${categoriesZh[category]}）${documents.length > 0 ? `：${documents.join('或')}` : ''}`,
    en: `Pre-approval for ${categoriesEn[category]}${documents.length > 0 ? `: ${documents.join(' or ')}` : ''}`,
  }
}
