import { authorizationCode, registryRecord } from '../model/fact-schema'
import type { Fields, ObjectSchema, Schema } from '../model/kit'
import * as labels from '../model/labels'
import * as model from '../model/schema'
import type { Language } from './pages'

// The page of the model: every object with its fields, and every choice with its label, from the schemas that values are
// checked by.

const words = {
  en: {
    title: 'Data model',
    about:
      'Every object that the rules read, from the schemas that check them. `beian/zod` has the same shapes as zod schemas, `beian/labels` the names of fields and choices. Fields that are not listed are ignored. A date is [any of four forms](input.md#dates).',
    head: ['field', 'label', 'contains', 'required'],
    list: 'list of',
    yes: 'yes',
    kinds: { string: 'text', boolean: '`true` or `false`', date: 'date' },
    choices: 'Choices',
    choiceHead: ['value', 'label'],
    titles: {
      filing: 'a whole application',
      order: 'an order, as it is submitted',
      website: 'one service in an order',
      subject: 'who files',
      certificate: 'a certificate of a subject or a person',
      responsiblePerson: 'the person responsible for a subject or a website',
      material: 'a document that is submitted',
      preApproval: 'a licence or approval of a website',
      notInvolved: 'a category that the website has nothing to do with',
      answer: 'the answer to a review',
      account: 'the customer account at the provider',
      accountOrder: 'an order of the account',
      accountSubject: 'the subject that the account files for',
      registryRecord: 'an element of the fact `registry`',
      authorizationCode: 'an element of the fact `authorizationCodes`',
    },
  },
  zh: {
    title: '数据模型',
    about:
      '规则读取的全部对象，由检查它们的定义生成。`beian/zod` 有同样形状的 zod 定义，`beian/labels` 有各项和各选项的名称。没有列出的字段会被忽略。日期可以是[四种写法](input.md#日期)之一。',
    head: ['字段', '名称', '内容', '必填'],
    list: '列表：',
    yes: '是',
    kinds: { string: '文字', boolean: '`true` 或 `false`', date: '日期' },
    choices: '选项',
    choiceHead: ['值', '名称'],
    titles: {
      filing: '整个备案申请',
      order: '备案订单',
      website: '订单中的一项服务',
      subject: '备案主体',
      certificate: '主体或负责人的证件',
      responsiblePerson: '主体或网站的负责人',
      material: '提交的材料',
      preApproval: '网站的前置审批文件',
      notInvolved: '网站不涉及的前置审批类别',
      answer: '对复核问题的答复',
      account: '接入商的账号',
      accountOrder: '账号已有的订单',
      accountSubject: '账号备案的主体',
      registryRecord: '事实 `registry` 的一项',
      authorizationCode: '事实 `authorizationCodes` 的一项',
    },
  },
} as const

type ObjectName = keyof (typeof words)['en']['titles']

const { filing, order, website, subject, certificate, responsiblePerson, material } = model
const { preApproval, notInvolved, answer, account, accountOrder, accountSubject } = model

const objects = {
  filing,
  order,
  website,
  subject,
  certificate,
  responsiblePerson,
  material,
  preApproval,
  notInvolved,
  answer,
  account,
  accountOrder,
  accountSubject,
  registryRecord,
  authorizationCode,
} as const satisfies Record<ObjectName, ObjectSchema<Fields>>

/** The choices that fields name, and their labels if they have some. */
const choices = {
  subjectKind: [model.subjectKind, labels.subjectKindsEn, labels.subjectKindsZh],
  certificateType: [model.certificateType, labels.certificateTypesEn, labels.certificateTypesZh],
  filingType: [model.filingType, labels.filingTypesEn, labels.filingTypesZh],
  service: [model.service, labels.servicesEn, labels.servicesZh],
  orderState: [model.orderState, labels.orderStatesEn, labels.orderStatesZh],
  materialKind: [model.materialKind, labels.materialsEn, labels.materialsZh],
  preApprovalCategory: [model.preApprovalCategory, labels.categoriesEn, labels.categoriesZh],
} as const

const nameIn = (all: Readonly<Record<string, unknown>>, wanted: unknown): string | undefined =>
  Object.keys(all).find((name) => all[name] === wanted)

const choiceSchemas = Object.fromEntries(Object.entries(choices).map(([name, [schema]]) => [name, schema]))

const linkTo = (name: string): string => `[\`${name}\`](#${name.toLowerCase()})`

const containsOf = (schema: Schema, language: Language): string => {
  const { kinds, list } = words[language]
  switch (schema.type) {
    case 'array':
      return `${list}${language === 'en' ? ' ' : ''}${containsOf(schema.of, language)}`
    case 'enum': {
      const name = nameIn(choiceSchemas, schema)
      return name ? linkTo(name) : schema.values.map((value) => `\`${value}\``).join(', ')
    }
    case 'object': {
      const name = nameIn(objects, schema)
      return name ? linkTo(name) : linkTo('subject')
    }
    default:
      return kinds[schema.type]
  }
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Fields that no form asks for, and those that mean something else here. */
const ownLabels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'registryRecord.number': 'Filing number',
    'registryRecord.here': 'Filed with this provider',
    'accountSubject.name': labels.fieldsEn['subject.name'],
    'authorizationCode.code': labels.fieldsEn.authorizationCode,
    'authorizationCode.ip': 'Address of the server',
    'authorizationCode.issuer': 'Account that issued it',
    'authorizationCode.revoked': 'Revoked',
  },
  zh: {
    'registryRecord.number': '备案号',
    'registryRecord.here': '是否在本接入商备案',
    'accountSubject.name': labels.fieldsZh['subject.name'],
    'authorizationCode.code': labels.fieldsZh.authorizationCode,
    'authorizationCode.ip': '服务器 IP 地址',
    'authorizationCode.issuer': '发放授权码的账号',
    'authorizationCode.revoked': '是否已作废',
  },
}

const labelOf = (object: string, field: string, language: Language): string => {
  const fields: Readonly<Record<string, string>> = language === 'zh' ? labels.fieldsZh : labels.fieldsEn
  const key = `${object}.${field}`
  return ownLabels[language][key] ?? fields[key] ?? fields[field] ?? ''
}

const objectSection = ([name, { schemas, required }]: [string, ObjectSchema<Fields>], language: Language): string => {
  const { titles, head, yes } = words[language]
  const rows = Object.keys(schemas).map((field) => [
    `\`${field}\``,
    labelOf(name, field, language),
    containsOf(schemas[field] as Schema, language),
    required.includes(field) ? yes : '',
  ])
  return `## ${name}\n\n${titles[name as ObjectName]}\n\n${table(head, rows)}`
}

const choiceSection = (name: keyof typeof choices, language: Language): string => {
  const [{ values }, en, zh] = choices[name]
  const own = (language === 'zh' ? zh : en) as Readonly<Record<string, string>>
  const rows = values.map((value) => [`\`${value}\``, own[value] ?? ''])
  return `### ${name}\n\n${table(words[language].choiceHead, rows)}`
}

/** The page of the model in one language. */
export const modelPage = (language: Language): string => {
  const { title, about, choices: heading } = words[language]
  const sections = [
    `# ${title}`,
    '<!-- Generated by `npm run generate`. -->',
    about,
    ...Object.entries(objects).map((object) => objectSection(object, language)),
    `## ${heading}`,
    ...(Object.keys(choices) as (keyof typeof choices)[]).map((name) => choiceSection(name, language)),
  ]
  return `${sections.join('\n\n')}\n`
}
