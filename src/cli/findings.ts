import { type Basis, format, type Issue, type Path, spansOf } from '../index'
import type { Finding, Marked } from './checked'
import type { Context } from './context'
import { placeOf, valueAt } from './place'
import type { Position } from './unusable'

/** The texts that an issue is about: those with marked parts, else the one at its path. */
const markedOf = (issue: Issue<string, unknown>, value: unknown, { settings }: Context): Marked[] => {
  const texts = new Map<string, Marked & { spans: { start: number; end: number }[] }>()
  const add = (path: Path) => {
    const key = path.join('\n')
    const known = texts.get(key)
    if (known !== undefined) return known
    const marked = { place: placeOf(path, settings.language), text: valueAt(value, path) as string, spans: [] }
    texts.set(key, marked)
    return marked
  }
  for (const { path, start, end } of spansOf(issue, value)) add(path).spans.push({ start, end })
  if (texts.size === 0 && typeof valueAt(value, issue.path) === 'string') add(issue.path)
  return [...texts.values()]
}

/** The texts that an issue rests on, if it names them. */
const sourcesOf = ({ params }: Issue<string, unknown>): string[] => {
  const { basis = [] } = params as { readonly basis?: readonly Basis[] }
  return basis.map(({ source, clause, date }) => `${source}, ${clause} (${date})`)
}

/** Issues with their sentences, places in words and marked texts. */
export const findingsOf = (
  issues: readonly Issue<string, unknown>[],
  value: unknown,
  context: Context,
  locate: (path: Path) => Position,
): Finding[] =>
  issues.map((issue) => ({
    code: issue.code,
    level: issue.level,
    clause: issue.clause,
    sources: sourcesOf(issue),
    path: issue.path,
    params: issue.params,
    message: format(issue, context.messages),
    place: placeOf(issue.path, context.settings.language),
    marked: markedOf(issue, value, context),
    at: locate(issue.path),
  }))
