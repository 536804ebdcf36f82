import type { Bilingual } from '../core/doc'
import type { Level } from '../core/issue'
import type { FactName } from '../core/node'
import type { Rule } from '../core/rule'
import type { Facts } from '../model/facts'

type Sentence = string | ((params: never) => string)

interface Example {
  readonly value: unknown
  readonly facts?: Facts
}

interface Sentences {
  /** The path below src/rules without its ending: `name/too-short`. */
  readonly file: string
  readonly code: string
  readonly zh: Sentence
  readonly en: Sentence
}

/** A file of src/rules/<family> as it was read: the rule, its sentences and its page. */
export interface RuleModule extends Sentences {
  readonly exportName: string
  readonly rule: Rule & { readonly when: unknown; readonly check: unknown }
  readonly doc: {
    readonly title: Bilingual
    readonly why: Bilingual
    readonly sources?: readonly string[]
    readonly params?: Readonly<Record<string, Bilingual>>
    readonly optional?: true
    readonly valid: readonly Example[]
    readonly invalid: readonly (Example & {
      readonly params?: Readonly<Record<string, unknown>>
      readonly level?: Level
    })[]
  }
}

/** A file of src/rules/input: a code that the interpreter itself reports. */
export interface InputModule extends Sentences {
  readonly doc: {
    readonly title: Bilingual
    readonly why: Bilingual
    readonly params?: Readonly<Record<string, Bilingual>>
    readonly invalid: readonly { readonly params: Readonly<Record<string, unknown>> }[]
  }
}

/** Everything below src/rules, by code. */
export interface RuleFiles {
  readonly rules: readonly RuleModule[]
  readonly inputs: readonly InputModule[]
}

const byCode = (a: Sentences, b: Sentences): number => (a.code < b.code ? -1 : 1)

const isRule = (value: unknown): value is RuleModule['rule'] => (value as { kind?: unknown } | null)?.kind === 'rule'

/** @param modules the exports of each file, by its path below src/rules without the ending */
export const readRuleFiles = (modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>): RuleFiles => {
  const rules: RuleModule[] = []
  const inputs: InputModule[] = []
  for (const [file, exports] of Object.entries(modules)) {
    const own = { file, ...(exports as Pick<RuleModule, 'zh' | 'en'>) }
    const code = file.replace('/', '.')
    const [exportName, rule] = Object.entries(exports).find(([, value]) => isRule(value)) ?? []
    if (exportName === undefined) inputs.push({ ...own, code, doc: exports.doc as InputModule['doc'] })
    else
      rules.push({
        ...own,
        code,
        exportName,
        rule: rule as RuleModule['rule'],
        doc: exports.doc as RuleModule['doc'],
      })
  }
  return { rules: rules.sort(byCode), inputs: inputs.sort(byCode) }
}

/** What rules have asked for, for a page: undefined instead of an empty list. */
export const needsOf = ({ rule }: RuleModule): readonly FactName[] | undefined =>
  rule.needs.length > 0 ? rule.needs : undefined
