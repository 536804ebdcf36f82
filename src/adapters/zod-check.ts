import type { AnyTree, ValueOf } from '../core/node'
import { type AdapterOptions, judgeOf } from './shared'

/** What zod 4 passes to a check; structural, so that zod is not imported. */
export interface ZodPayload<Value> {
  readonly value: Value
  readonly issues: unknown[]
}

/**
 * Returns a zod 4 check of a rule or tree, for `zod`, `zod/mini` and `zod/v4`: `z.string().check(zodCheck(websiteName))`.
 *
 * Issues are zod's `custom`; their `params` are the whole issue, so that `format(issue.params, messages)` returns the sentence.
 * Without `messages` no message is set, and zod uses its own error maps; a message that is set takes precedence over them.
 * zod runs an object's checks only if its shape is right.
 */
export const zodCheck = <N extends AnyTree>(node: N, options: AdapterOptions<N> = {}) => {
  const judge = judgeOf(node, options)
  return (payload: ZodPayload<ValueOf<N>>): void => {
    for (const { message, ...issue } of judge(payload.value, () => payload.value)) {
      payload.issues.push({
        code: 'custom',
        // The key must be there; its value would be the raw input.
        input: undefined,
        // zod prepends to it if the schema is nested.
        path: [...issue.path],
        params: issue,
        continue: true,
        ...(options.messages && { message }),
      })
    }
  }
}
