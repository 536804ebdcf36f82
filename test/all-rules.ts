import type { Level } from '../src/core/issue'
import type { Rule } from '../src/core/rule'
import type { Facts } from '../src/model/facts'

/** A rule as it was found on disk, with its page. */
export interface RuleModule {
  /** `name/too-short`. */
  readonly file: string
  readonly exportName: string
  readonly rule: Rule<never>
  readonly doc: {
    readonly title: string
    readonly why: string
    readonly valid: readonly { readonly value: unknown; readonly facts?: Facts }[]
    readonly invalid: readonly {
      readonly value: unknown
      readonly facts?: Facts
      readonly params?: Record<string, unknown>
      readonly level?: Level
    }[]
  }
}

const modules = import.meta.glob<Record<string, unknown>>(['../src/rules/*/*.ts'], { eager: true })

/** Every rule of src/rules, in the order of its code. */
export const allRules: readonly RuleModule[] = Object.entries(modules)
  .map(([path, exports]) => {
    const file = path.replace('../src/rules/', '').replace('.ts', '')
    const [[exportName, rule]] = Object.entries(exports).filter(([name]) => name !== 'doc') as [[string, Rule<never>]]
    return { file, exportName, rule, doc: exports.doc as RuleModule['doc'] }
  })
  .sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1))
