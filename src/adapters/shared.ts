import { format, type Messages } from '../core/format'
import type { InputIssue, Issue, Level } from '../core/issue'
import { checkOptions, refuse } from '../core/mistake'
import type { AnyTree, IssueOf } from '../core/node'
import { check as validated } from '../core/validate'
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

/** The issues of a value that fail it or, with `warnings`, those that do not. `values` returns those of the form. */
export type Judge = (value: unknown, values?: () => unknown, warnings?: boolean) => WordedIssue[]

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

const check = (node: AnyTree, options: Readonly<Record<string, unknown>>, more: readonly string[]): void => {
  checkOptions('beian', options, ['messages', 'facts', 'failOn', ...more])
  const { facts, failOn = 'error', messages = {} } = options
  const unless = (isRight: boolean, mistake: string, value: unknown) => isRight || refuse('beian', mistake, value)
  unless(isObject(node) && 'bound' in node, 'the first argument must be a rule or tree such as websiteName', node)
  unless(/^(error|review|advice)$/.test(`${failOn}`), 'failOn must be error, review or advice', failOn)
  unless(isObject(messages), 'messages must be an object such as zhCN', messages)
  unless(isObject(facts ?? {}) || typeof facts === 'function', 'facts must be an object or a function', facts)
}

/**
 * Returns what judges values for an adapter. It never throws, even if `facts` does.
 *
 * @param more names of options that only this adapter has
 * @throws TypeError that names the mistake, if the tree or an option is none
 */
export const judgeOf = <N extends AnyTree>(
  node: N,
  options: AdapterOptions<N, never>,
  ...more: readonly string[]
): Judge => {
  check(node, options as Readonly<Record<string, unknown>>, more)
  const { facts, failOn, messages } = options
  return (value, values, warnings = false) => {
    let known: unknown = facts
    try {
      if (typeof facts === 'function') known = facts(values?.() as never)
    } catch {
      // No object: the interpreter reports it, and the value fails.
      known = false
    }
    return (
      (validated<AnyTree>(node, value, known).issues as readonly Issue[])
        .filter(({ level }) => (level === 'error' || level === failOn || failOn === 'advice') !== warnings)
        // Vant, Arco and Final Form take an empty message for success.
        .map((issue) => ({ ...issue, message: format(issue, messages) || issue.code }))
    )
  }
}

/** For libraries that show one text: a line for each issue. */
export const linesOf = (issues: readonly WordedIssue[]): string => issues.map(({ message }) => message).join('\n')
