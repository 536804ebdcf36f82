import manifest from '../../package.json' with { type: 'json' }
import type { Bilingual } from '../core/doc'
import type { Issue } from '../core/issue'
import type { Clause } from '../editions/clauses'
import { editionsOf, provincesOf } from './edition-tables'
import type { Loaded } from './load'
import { explained } from './param-meanings'
import type { JsonSchema } from './params-schema'
import { needsOf } from './rule-module'

/** Where the site is: `homepage` of the package, or, until it has one, wherever the site is put. */
const site = ((manifest as { readonly homepage?: string }).homepage ?? '').replace(/(?<=.)\/?$/, '/')

const clauseTextOf = (clause: Clause | undefined) => clause && { zh: clause.zh, en: clause.en }

/** The params that the sentences of a language use, in the order in which they do. */
const placeholdersIn = (sentence: unknown, examples: readonly object[]): readonly string[] => {
  const used = new Set<string>()
  const watched = (params: object): object =>
    new Proxy(params, {
      get: (target, name) => {
        used.add(String(name))
        return Reflect.get(target, name)
      },
    })
  if (typeof sentence === 'function') for (const params of examples) sentence(watched(params))
  return [...used]
}

/** Params that differ in numbers and words only give the same sentence but for its placeholders. */
const kindOf = (params: object): string =>
  JSON.stringify(params, (_, value) => (Array.isArray(value) ? '[]' : typeof value === 'number' ? 0 : value))

/** A list that is not empty. */
const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

/** The schema of params with what each means, in English. */
const describedParams = (code: string, schema: JsonSchema, own?: Readonly<Record<string, Bilingual>>): JsonSchema => {
  const meanings = explained(code, schema, own)
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    { description: meanings.get(name)!.en, ...property },
  ])
  return { ...schema, ...(schema.properties && { properties: Object.fromEntries(properties) }) }
}

/** What every code means, for programs in other languages. */
export const catalogue = (
  { rules, inputs, clauses, edition, issuesOf, sentenceOf, editions, provinceRows }: Loaded,
  paramsOf: ReadonlyMap<string, JsonSchema>,
  folders: { readonly zh: string; readonly en: string },
): string => {
  const sentencesOf = (
    { code, zh, en }: Pick<Loaded['inputs'][number], 'code' | 'zh' | 'en'>,
    examples: readonly Issue['params'][],
  ) => {
    const kinds = examples.map(kindOf)
    return {
      placeholders: { zh: placeholdersIn(zh, examples), en: placeholdersIn(en, examples) },
      examples: examples
        .filter((_, i) => kinds.indexOf(kinds[i]!) === i)
        .map((params) => ({
          params,
          zh: sentenceOf({ code, params }, zh as never),
          en: sentenceOf({ code, params }, en as never),
        })),
    }
  }
  const common = ({ file, code, doc }: Loaded['inputs'][number] | Loaded['rules'][number]) => ({
    title: doc.title,
    params: describedParams(code, paramsOf.get(code)!, doc.params),
    page: { zh: `${folders.zh}/${file}.md`, en: `${folders.en}/${file}.md` },
    url: { zh: `${site}rules/${file}.html`, en: `${site}en/rules/${file}.html` },
  })
  const entries = [
    ...inputs.map((module) => ({
      code: module.code,
      level: 'error',
      ...common(module),
      sentences: sentencesOf(
        module,
        module.doc.invalid.map(({ params }) => params as Issue['params']),
      ),
    })),
    ...rules.map((module) => {
      const { rule, doc, exportName, code } = module
      return {
        code,
        name: exportName,
        level: rule.level,
        downgradedLevel: rule.downgrade?.to,
        edition: doc.optional ? undefined : edition,
        clause: rule.clause,
        clauseText: clauseTextOf(clauses[rule.clause]),
        sources: doc.sources,
        at: rule.at,
        subjectKinds: rule.subjectKinds,
        needs: needsOf(module),
        supersededBy: rule.supersededBy.length > 0 ? rule.supersededBy : undefined,
        optional: doc.optional,
        editions: editionsOf(module, editions),
        provinces: someOf(provincesOf(code, provinceRows())),
        ...common(module),
        sentences: sentencesOf(
          module,
          doc.invalid.flatMap(({ value, facts }) => issuesOf(module, value, facts).map(({ params }) => params)),
        ),
      }
    }),
  ]
  return `${JSON.stringify(entries, null, 2)}\n`
}
