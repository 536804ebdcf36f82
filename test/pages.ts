import { clauses } from '../src/editions/clauses'
import type { RuleModule } from './all-rules'

/** A value as it may stand in a table: JSON, with what can't be seen written as escapes. */
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

const clauseOf = (id: string) => clauses[id as keyof typeof clauses]

/** The page of a rule, made from the rule and its examples. */
export const page = ({ rule, doc, exportName }: RuleModule): string => {
  const facts = (example: { readonly facts?: unknown }) => (example.facts ? shown(example.facts) : '')
  const level = rule.downgrade ? `${rule.level}, or ${rule.downgrade.to} where the params say so` : rule.level
  const clause = clauseOf(rule.clause)
  return `${[
    `# ${rule.code}`,
    `${doc.title}.`,
    table(
      ['', ''],
      [
        ['export', `\`${exportName}\``],
        ['level', level],
        ['clause', `${rule.clause}: ${clause.zh} (${clause.en})`],
        ['subjects', rule.subjectKinds?.join(', ') ?? 'all'],
        ['needs', rule.needs?.map((fact) => `\`${fact}\``).join(', ') ?? 'nothing beside the value'],
        ['gives way to', rule.supersededBy?.map((code) => `\`${code}\``).join(', ') ?? 'none'],
      ],
    ),
    doc.why,
    '## Passes',
    table(
      ['value', 'facts'],
      doc.valid.map((example) => [shown(example.value), facts(example)]),
    ),
    '## Reported',
    table(
      ['value', 'facts', 'level', 'params hold'],
      doc.invalid.map((example) => [
        shown(example.value),
        facts(example),
        example.level ?? rule.level,
        example.params ? shown(example.params) : '',
      ]),
    ),
  ].join('\n\n')}\n`
}

/** The list of all pages. */
export const pageIndex = (rules: readonly RuleModule[]): string => {
  const rows = rules.map(({ rule, doc, file }) => [`[${rule.code}](${file}.md)`, rule.level, rule.clause, doc.title])
  return `# Rules\n\n${table(['code', 'level', 'clause', 'what'], rows)}\n`
}
