import { attempt } from './attempt'
import type { Issue, Params } from './issue'

/** One sentence per code: a text, or a function of the issue's params. */
export type Message<P> = string | ((params: P) => string)

/** The sentences of a language, one for every code. */
export type Messages<I extends Issue<string, unknown>> = {
  readonly [C in I['code']]: Message<Extract<I, { readonly code: C }>['params']>
}

/** The sentence for an issue. Never throws; a code that the messages do not contain gives the code itself. */
export const format = (issue: Issue<string, unknown>, messages: Readonly<Record<string, unknown>>): string => {
  const code = attempt(() => String(issue.code), '')
  return attempt(() => {
    const message = Object.hasOwn(messages, code) ? messages[code] : undefined
    if (typeof message === 'string') return message
    if (typeof message !== 'function') return code
    return String((message as (params: Params) => unknown)(issue.params as Params))
  }, code)
}
