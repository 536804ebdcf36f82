import type { Issue } from '../core/issue'
import type { Loaded } from './load'
import { explained } from './param-meanings'
import { type JsonSchema, shownSchema } from './params-schema'
import { type InputModule, needsOf, type RuleModule } from './rule-module'

export type Language = 'zh' | 'en'

const words = {
  en: {
    rules: 'Rules',
    property: 'property',
    content: 'content',
    export: 'export',
    level: 'level',
    softer: (level: string, softer: string) => `${level}, or ${softer} in milder cases`,
    clause: 'clause',
    sources: 'sources',
    at: 'about',
    subjects: 'kinds of subject',
    all: 'all',
    needs: 'needed facts',
    none: 'none',
    superseded: 'superseded by',
    sentence: '## Message',
    params: '## Params',
    noParams: 'None.',
    passes: '## Passes',
    reported: '## Reported',
    value: 'value',
    facts: 'facts',
    message: 'message',
    name: 'name',
    type: 'type',
    meaning: 'meaning',
    code: 'code',
    what: 'what is required',
    stop: '.',
    index:
      'Each rule has a page with its message, clause, params and examples. Its code never changes; [levels](../guide/levels.md) say what to do about an issue.',
    levels: { error: 'error', review: 'review', advice: 'advice' },
    interpreter: 'Reported by the interpreter itself, whatever the rules are.',
  },
  zh: {
    rules: '规则',
    property: '项目',
    content: '内容',
    export: '导出名',
    level: '级别',
    softer: (level: string, softer: string) => `${level}，情况较轻时为 ${softer}`,
    clause: '条款',
    sources: '其他依据',
    at: '检查对象',
    subjects: '适用主体',
    all: '全部',
    needs: '需要的事实',
    none: '无',
    superseded: '让位于',
    sentence: '## 提示',
    params: '## 参数',
    noParams: '无。',
    passes: '## 通过的例子',
    reported: '## 报告的例子',
    value: '值',
    facts: '事实',
    message: '提示',
    name: '名称',
    type: '类型',
    meaning: '含义',
    code: '代码',
    what: '要求',
    stop: '。',
    index: '每条规则一页：提示、条款、参数和例子。代码永远不变；问题分三种[级别](../guide/levels.md)，说明该怎么处理。',
    levels: { error: 'error（必须修改）', review: 'review（人工确认）', advice: 'advice（建议）' },
    interpreter: '由解释器自己报告，与用了哪些规则无关。',
  },
} as const

/** A value as a table shows it: JSON, with what can't be seen written as escapes. */
const shown = (value: unknown): string => {
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'function') return '(function)'
    return part instanceof Map ? Object.fromEntries(part) : part
  })
  const visible = json.replace(
    /[\p{Cf}\p{Cc}\p{Mn}\u3000]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `\`${visible.replaceAll('|', '\\|')}\``
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const codes = (names: readonly string[] | undefined): string | undefined =>
  names === undefined || names.length === 0 ? undefined : names.map((name) => `\`${name}\``).join(', ')

const paramsTable = ({ code, doc }: RuleModule | InputModule, schema: JsonSchema, language: Language): string => {
  const say = words[language]
  const meanings = explained(code, schema, doc.params)
  const rows = Object.entries(schema.properties ?? {}).map(([name, own]) => [
    `\`${name}\``,
    `\`${shownSchema(own).replaceAll('|', '\\|')}\``,
    meanings.get(name)![language],
  ])
  return rows.length === 0 ? say.noParams : table([say.name, say.type, say.meaning], rows)
}

/** Everything that pages and catalogue say beside the rule itself. */
export interface Pages {
  readonly loaded: Loaded
  readonly paramsOf: ReadonlyMap<string, JsonSchema>
}

const quote = (sentence: string): string => `> ${sentence}`

/** The page of a rule, generated from the rule and its examples. */
export const rulePage = (module: RuleModule, { loaded, paramsOf }: Pages, language: Language): string => {
  const { rule, doc, exportName, code } = module
  const say = words[language]
  const { clauses, issuesOf, sentenceOf } = loaded
  const level = say.levels[rule.level]
  const clause = clauses[rule.clause]
  const facts = (example: { readonly facts?: unknown }) => (example.facts ? shown(example.facts) : '')
  const reported = doc.invalid.map((example) => {
    const [issue] = issuesOf(module, example.value, example.facts)
    return { example, issue, sentence: issue === undefined ? '' : sentenceOf(issue, module[language] as never) }
  })
  return `${[
    `# ${code}`,
    `${doc.title[language]}${say.stop}`,
    ...reported.slice(0, 1).map(({ sentence }) => quote(sentence)),
    table(
      [say.property, say.content],
      [
        [say.export, `\`${exportName}\``],
        [say.level, rule.downgrade ? say.softer(level, say.levels[rule.downgrade.to]) : level],
        [say.clause, `${rule.clause}: ${clause?.[language] ?? ''}`],
        ...(doc.sources ? [[say.sources, doc.sources.join(', ')]] : []),
        [say.at, rule.at === undefined ? '' : `\`${rule.at}\``],
        [say.subjects, codes(rule.subjectKinds) ?? say.all],
        [say.needs, codes(needsOf(module)) ?? say.none],
        [say.superseded, codes(rule.supersededBy) ?? say.none],
      ],
    ),
    doc.why[language],
    say.params,
    paramsTable(module, paramsOf.get(code)!, language),
    say.passes,
    table(
      [say.value, say.facts],
      doc.valid.map((example) => [shown(example.value), facts(example)]),
    ),
    say.reported,
    table(
      [say.value, say.facts, say.level, say.message],
      reported.map(({ example, issue, sentence }) => [
        shown(example.value),
        facts(example),
        issue?.level ?? '',
        sentence.replaceAll('|', '\\|'),
      ]),
    ),
  ].join('\n\n')}\n`
}

/** The page of a code that the interpreter reports. */
export const inputPage = (module: InputModule, { loaded, paramsOf }: Pages, language: Language): string => {
  const { doc, code } = module
  const say = words[language]
  const sentences = doc.invalid.map(({ params }) => [
    shown(params),
    loaded.sentenceOf({ code, params } as Pick<Issue, 'code' | 'params'>, module[language] as never),
  ])
  return `${[
    `# ${code}`,
    `${doc.title[language]}${say.stop}`,
    doc.why[language],
    say.interpreter,
    say.params,
    paramsTable(module, paramsOf.get(code)!, language),
    say.reported,
    table(['params', say.message], sentences),
  ].join('\n\n')}\n`
}

/** What the first part of a code is about. */
const families: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  account: { zh: '账号', en: 'Accounts' },
  'authorization-code': { zh: '备案授权码', en: 'Authorization codes' },
  certificate: { zh: '证件', en: 'Certificates' },
  change: { zh: '变更', en: 'Changes' },
  conflict: { zh: '与已有备案冲突', en: 'Conflicts with other filings' },
  contact: { zh: '联系方式', en: 'Contact details' },
  domain: { zh: '域名', en: 'Domains' },
  'filing-number': { zh: '备案号', en: 'Filing numbers' },
  'filing-password': { zh: '备案密码', en: 'Filing passwords' },
  'filing-type': { zh: '备案类型', en: 'Types of filing' },
  input: { zh: '输入的数据', en: 'Input' },
  name: { zh: '网站名称', en: 'Website names' },
  order: { zh: '订单', en: 'Orders' },
  person: { zh: '负责人', en: 'Responsible persons' },
  'pre-approval': { zh: '前置审批', en: 'Pre-approval' },
  rule: { zh: '规则本身', en: 'Rules themselves' },
  subject: { zh: '主办单位', en: 'Subjects' },
  website: { zh: '网站', en: 'Websites' },
}

interface Entry {
  readonly code: string
  /** The cells of its row. */
  readonly cells: readonly string[]
}

const familyOf = ({ code }: Entry): string => code.slice(0, code.indexOf('.'))

/** The list of all pages, by the first part of their codes. */
export const pageIndex = ({ rules, inputs }: Loaded, language: Language): string => {
  const say = words[language]
  const entries: readonly Entry[] = [
    ...rules.map(({ rule, doc, file, code }) => ({
      code,
      cells: [`[${code}](${file}.md)`, say.levels[rule.level], doc.title[language]],
    })),
    ...inputs.map(({ code, doc, file }) => ({
      code,
      cells: [`[${code}](${file}.md)`, say.levels.error, doc.title[language]],
    })),
  ]
  const names = [...new Set(entries.map(familyOf))].sort()
  const parts = names.map((name) => {
    const own = entries.filter((entry) => familyOf(entry) === name)
    const title = families[name]?.[language]
    if (title === undefined) throw new Error(`src/build/pages.ts does not say what the rules ${name}.* are about`)
    const rows = own.map(({ cells }) => cells)
    return `## ${title}\n\n${table([say.code, say.level, say.what], rows)}`
  })
  return `${[`# ${say.rules}`, say.index, ...parts].join('\n\n')}\n`
}
