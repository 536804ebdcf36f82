/** How severe an issue is: `error` must be changed, `review` needs a person's look, `advice` is a recommendation. */
export type Level = 'error' | 'review' | 'advice'

/** Anything that survives `JSON.stringify` and `JSON.parse` unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The details of an issue. Never the raw input: spans point into it. */
export type Params = { readonly [name: string]: Json }

/** The keys from the validated value to the part that the issue is about; numbers are array indices. */
export type Path = readonly (string | number)[]

/** One problem, as data. `format(issue, messages)` returns its sentence. */
export interface Issue<Code extends string = string, P = Params> {
  readonly code: Code
  readonly level: Level
  /** The clause that the rule enforces, a key of `clauses`; absent for what the interpreter itself reports. */
  readonly clause?: string
  readonly path: Path
  readonly params: P
}

/** Part of a text: UTF-16 offsets into the original string, so that `text.slice(start, end)` is what to underline. */
export type Span = { readonly start: number; readonly end: number }

/** A listed word in a text. `word` is the list's form, the span is the user's. */
export type Found = Span & { readonly word: string }

/** An edition by name, and when its text was in force, YYYY-MM-DD. */
export interface EditionName {
  readonly id: string
  readonly date: string
}

/** The answer of `validate`. `ok` means: no issue of level `error`. */
export interface Report<I = Issue> {
  readonly ok: boolean
  /** The edition that the value was judged by; absent if the tree belongs to no edition. */
  readonly edition?: EditionName
  readonly issues: readonly I[]
}

/** What the interpreter itself reports: values and facts of a wrong shape, too many issues, a rule that throws. */
export type InputIssue =
  | Issue<'input.wrong-type', { readonly expected: string; readonly actual: string }>
  | Issue<'input.missing', { readonly property: string }>
  | Issue<'input.not-one-of', { readonly allowed: readonly string[] }>
  | Issue<'input.bad-fact', { readonly fact: string; readonly expected: string; readonly actual: string }>
  | Issue<'input.more-issues', { readonly more: number }>
  | Issue<'rule.failed', { readonly rule: string }>

/** The path of the value itself. */
export const nowhere: Path = /* @__PURE__ */ Object.freeze([])

const rank: Record<Level, number> = { error: 0, review: 1, advice: 2 }

/** By keys; a path comes before those that continue it. */
export const comparePaths = (a: Path, b: Path): number => {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1
  return a.length - b.length
}

/** The one order of issues: by path, then level, then code; so the order of rules never shows. */
export const compareIssues = (a: Issue, b: Issue): number =>
  comparePaths(a.path, b.path) || rank[a.level] - rank[b.level] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
