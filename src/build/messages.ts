import type { Issue } from '../core/issue'
import type { Loaded } from './load'
import type { Language } from './pages'

/** Every sentence of a language on one page, for reviewers. */
export const messagesPage = ({ rules, inputs, issuesOf, sentenceOf }: Loaded, language: Language): string => {
  const entry = ({ code, level, params }: Pick<Issue, 'code' | 'level' | 'params'>, sentence: unknown) =>
    `## ${code} (${level})\n\n${sentenceOf({ code, params }, sentence as never)}\n\n\`${JSON.stringify(params)}\`\n`
  const entries = [
    ...inputs.flatMap((module) =>
      module.doc.invalid.map(({ params }) =>
        entry({ code: module.code, level: 'error', params: params as Issue['params'] }, module[language]),
      ),
    ),
    ...rules.flatMap((module) =>
      module.doc.invalid.flatMap(({ value, facts }) =>
        issuesOf(module, value, facts).map((issue) => entry(issue, module[language])),
      ),
    ),
  ]
  return `# ${language}\n\n${entries.join('\n')}`
}
