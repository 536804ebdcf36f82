import type { JsonSchema } from './params-schema'
import { needsOf, type RuleFiles } from './rule-module'

/** What every code means, for programs in other languages. */
export const catalogue = (
  { rules, inputs }: RuleFiles,
  paramsOf: ReadonlyMap<string, JsonSchema>,
  folders: { readonly zh: string; readonly en: string },
): string => {
  const common = ({ file, code, doc }: RuleFiles['inputs'][number] | RuleFiles['rules'][number]) => ({
    title: doc.title,
    params: paramsOf.get(code),
    page: { zh: `${folders.zh}/${file}.md`, en: `${folders.en}/${file}.md` },
  })
  const entries = [
    ...inputs.map((module) => ({ code: module.code, level: 'error', ...common(module) })),
    ...rules.map((module) => {
      const { rule, doc, exportName, code } = module
      return {
        code,
        name: exportName,
        level: rule.level,
        downgradedLevel: rule.downgrade?.to,
        clause: rule.clause,
        sources: doc.sources,
        at: rule.at,
        subjectKinds: rule.subjectKinds,
        needs: needsOf(module),
        supersededBy: rule.supersededBy.length > 0 ? rule.supersededBy : undefined,
        ...common(module),
      }
    }),
  ]
  return `${JSON.stringify(entries, null, 2)}\n`
}
