import { format, type Messages } from '../core/format'
import type { InputIssue, Issue, Level } from '../core/issue'
import type { AnyTree, IssueOf } from '../core/node'
import { check } from '../core/validate'
import type { Facts } from '../model/facts'

/** An issue with its sentence, as form libraries and schemas need it. */
export type WordedIssue<I = Issue> = I & { readonly message: string }

/** What a node, with the interpreter, can report. */
export type AnyIssueOf<N> = Extract<IssueOf<N> | InputIssue, Issue<string, unknown>>

/** What every adapter takes besides the tree. `V` is what the library passes of the form's values. */
export interface AdapterOptions<N extends AnyTree, V = unknown> {
  /** A sentence for every code that the node can report. Left out, each message is its code, for a catalogue elsewhere. */
  readonly messages?: Messages<AnyIssueOf<N>> | undefined
  /** What is known besides the value, or a function of the form's values; if it throws, the value fails. */
  readonly facts?: Facts | ((values: V) => Facts | undefined) | undefined
  /** The mildest level that fails a value, `error` unless said otherwise. Milder issues are warnings, if the library has them. */
  readonly failOn?: Level | undefined
}

/**
 * The issues that fail a value or, with `warnings`, those that do not. Never throws, even if the options do.
 *
 * @param values the form's values, for facts that are a function of them
 */
export const issuesFor = <N extends AnyTree>(
  node: N,
  value: unknown,
  options: AdapterOptions<N, never> | null | undefined,
  values?: () => unknown,
  warnings = false,
): WordedIssue[] => {
  const { facts, failOn, messages } = options ?? {}
  let known: unknown = facts
  try {
    if (typeof facts === 'function') known = facts(values?.() as never)
  } catch {
    // No object: the interpreter reports it, and the value fails.
    known = false
  }
  return (
    (check<AnyTree>(node, value, known).issues as readonly Issue[])
      .filter(({ level }) => (level === 'error' || level === failOn || failOn === 'advice') !== warnings)
      // Vant, Arco and Final Form take an empty message for success.
      .map((issue) => ({ ...issue, message: format(issue, messages) || issue.code }))
  )
}

/** For libraries that show one text: a line for each issue. */
export const linesOf = (issues: readonly WordedIssue[]): string => issues.map(({ message }) => message).join('\n')
