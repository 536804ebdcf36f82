import { attempt } from './attempt'
import type { Issue, Params } from './issue'

/** One sentence per code: a text, or a function of the issue's params. */
export type Message<P> = string | ((params: P) => string)

/** The sentences of a language, one for every code. */
export type Messages<I extends Issue<string, unknown>> = {
  readonly [C in I['code']]: Message<Extract<I, { readonly code: C }>['params']>
}

/** Returns the sentence for an issue, or the code itself if the messages do not contain it. Never throws. */
export const format = (issue: Issue<string, unknown>, messages?: Readonly<Record<string, unknown>>): string => {
  const code = attempt(() => String(issue.code), '')
  return attempt(() => {
    const message = messages && Object.hasOwn(messages, code) ? messages[code] : undefined
    if (typeof message === 'string') return message
    if (typeof message !== 'function') return code
    return String((message as (params: Params) => unknown)(issue.params as Params))
  }, code)
}
