import { attempt } from '../core/attempt'
import { format, type Messages } from '../core/format'
import type { Issue, Level, Path } from '../core/issue'
import { elementsOf } from '../core/value'

/** One issue in a problem document. */
export type ProblemDetail<I extends Issue<string, unknown> = Issue> = I extends unknown
  ? {
      readonly detail: string
      /** The place in the request: a JSON pointer as a URI fragment (RFC 6901, section 6); the whole of it is `#`. */
      readonly pointer: string
      readonly code: I['code']
      readonly level: Level
      /** The page of the rule, if `page` of the options knows it. */
      readonly page?: string
      readonly clause?: string
      readonly params: I['params']
    }
  : never

/** A problem document of RFC 9457, to be sent as `application/problem+json`. */
export interface Problem<I extends Issue<string, unknown> = Issue, S extends number = number> {
  readonly type: string
  readonly title: string
  readonly status: S
  /** The extension member of RFC 9457, section 3, for several problems of one kind. */
  readonly errors: readonly ProblemDetail<I>[]
}

/** Members of the document; by default `about:blank`, `Unprocessable Content` and 422. */
export interface ProblemOptions<I extends Issue<string, unknown>, S extends number = number> {
  /** A sentence for every code; for issues of which only the shape is known, any sentences. */
  readonly messages?: (string extends I['code'] ? Readonly<Record<string, unknown>> : Messages<NoInfer<I>>) | undefined
  readonly type?: string | undefined
  readonly title?: string | undefined
  readonly status?: S | undefined
  /** Returns the address of the page about a code, such as `url` of its entry in `beian/catalogue.json`. */
  readonly page?: ((code: string) => string | undefined) | undefined
}

const pointerTo = (path: Path): string => {
  const tokens = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  // A lone surrogate would make encodeURI throw.
  return `#${encodeURI(tokens.join('').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('#', '%23')}`
}

const detailOf = (
  issue: Issue<string, unknown>,
  messages: Readonly<Record<string, unknown>> | undefined,
  page: string | undefined,
) => ({
  detail: format(issue, messages),
  pointer: pointerTo(issue.path),
  code: issue.code,
  level: issue.level,
  ...(issue.clause !== undefined && { clause: issue.clause }),
  params: issue.params,
  ...(typeof page === 'string' && { page }),
})

/** Returns a problem document. It contains codes, params, places and sentences, and no part of the value that was refused. */
export const problemJson = <I extends Issue<string, unknown>, const S extends number = 422>(
  issues: readonly I[],
  options: ProblemOptions<I, S> = {},
): Problem<I, S> => {
  const { messages, type, title, status, page } = attempt((): ProblemOptions<I, S> => ({ ...options }), {})
  return {
    type: type ?? 'about:blank',
    title: title ?? 'Unprocessable Content',
    status: status ?? (422 as S),
    errors: elementsOf(issues).flatMap((issue) =>
      attempt(
        () => [
          detailOf(
            issue,
            messages,
            attempt(() => page?.(issue.code), undefined),
          ),
        ],
        [],
      ),
    ) as unknown as Problem<I>['errors'],
  }
}
