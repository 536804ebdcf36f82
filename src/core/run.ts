import type { Facts } from '../model/facts'
import { type InputIssue, type Issue, nowhere, type Params, type Path } from './issue'
import type { Node } from './node'
import type { Finding } from './report'

/** For an audit: receives every rule and every clause for a person. */
export interface Recorder {
  /** What became of a rule. */
  readonly judged: (
    rule: Node,
    facts: Facts,
    path: Path,
    able: boolean,
    applies: boolean | undefined,
    params?: Params,
    cleared?: string,
  ) => void
  /** A clause for a person. */
  readonly manual: (node: Node, path: Path) => void
  /** A node whose value is missing or of a wrong type, or that threw: no rule below could judge. */
  readonly unreached: (node: Node, path: Path, verdict: 'unknown' | 'inapplicable') => void
}

/** Receives what a rule throws: the author's mistake, never the user's. */
export type OnError = (thrown: unknown, where: { readonly rule: string; readonly path: Path }) => void

/** One visit of one value: what has been found so far, and the current place. */
export interface Run {
  /** Whether each step is kept apart from the others, so that one that throws ends only itself. */
  readonly careful: boolean
  readonly record: Recorder | undefined
  readonly onError: OnError | undefined
  /** The keys down to the current place; keys of a deeper, earlier place may follow them. */
  readonly keys: (string | number)[]
  /** The last path that was asked for, until a key changes. */
  path: Path | undefined
  found: Finding[] | undefined
  /** How many issues were left out. */
  more: number
  /** Paths at which a getter or a proxy threw. */
  unreadable: Path[] | undefined
}

/** A visit that has not begun. */
export const newRun = (careful: boolean, first: readonly InputIssue[], record?: Recorder, onError?: OnError): Run => ({
  careful,
  record,
  onError,
  keys: [],
  path: undefined,
  found: first.length > 0 ? first.map((issue) => ({ issue })) : undefined,
  more: 0,
  unreadable: undefined,
})

/** The path to the current place, so many keys deep. Rules about one value share it. */
export const pathOf = (run: Run, depth: number): Path => {
  if (depth === 0) return nowhere
  if (run.path?.length !== depth) run.path = run.keys.slice(0, depth)
  return run.path
}

/** A report has at most so many issues, and says how many more there are. */
export const mostIssues = 1000

/** Adds an issue, of a rule or of the interpreter itself. */
export const addIssue = (run: Run, issue: Issue | InputIssue, rule?: Node): void => {
  if (run.found !== undefined && run.found.length >= mostIssues) {
    run.more++
    return
  }
  Object.freeze(issue.path)
  run.found ??= []
  run.found.push({ issue: issue as Issue, rule })
}

/** Remembers that a getter or a proxy threw. In a visit that is not careful the exception ends the visit instead. */
export const recordThrow = (run: Run, depth: number, thrown: unknown): void => {
  if (!run.careful) throw thrown
  run.unreadable ??= []
  run.unreadable.push(run.keys.slice(0, depth))
}

/** That a value is not what it should be. */
export const wrongType = (path: Path, expected: string, actual: string): InputIssue => ({
  code: 'input.wrong-type',
  level: 'error',
  path,
  params: Object.freeze({ expected, actual }),
})

/** That a value is not given. */
export const missing = (path: Path, property: string): InputIssue => ({
  code: 'input.missing',
  level: 'error',
  path,
  params: Object.freeze({ property }),
})
