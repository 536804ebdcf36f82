import { attempt } from './attempt'
import { freeze } from './freeze'
import type { Issue, Path, Span } from './issue'
import { isList } from './value'

/** A part of a text somewhere in the value: what to underline, and its place. */
export type PlacedSpan = Span & { readonly path: Path }

/** Fields of the subject that detection reads for a website. */
const ofSubject: Readonly<Record<string, string>> = { subjectName: 'registeredName', businessScope: 'businessScope' }

const isSpan = (part: unknown): part is Span => {
  const { start, end } = (part ?? {}) as Partial<Span>
  return Number.isInteger(start) && Number.isInteger(end)
}

/** Fields of a website that an issue of pre-approval can be at. */
const ofWebsite: readonly unknown[] = ['name', 'description', 'serviceContents', 'domains']

/** The field that a span of pre-approval points into; other spans are in the value of the issue itself. */
const pathTo = (issue: Issue<string, unknown>, part: object): Path => {
  const { field, index } = part as { readonly field?: unknown; readonly index?: unknown }
  if (typeof field !== 'string') return issue.path
  const at = issue.path.findIndex((key) => ofWebsite.includes(key))
  const path = at < 0 ? issue.path : issue.path.slice(0, at)
  const own = ofSubject[field]
  if (own !== undefined) return [...path.slice(0, path.lastIndexOf('websites')), 'subject', own]
  const isList = field === 'domains' || field === 'serviceContents'
  return isList ? [...path, field, Number(index)] : [...path, field]
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | null | undefined)?.[key], value)

const placedIn = (issue: Issue<string, unknown>, value: unknown): PlacedSpan[] => {
  const params = issue.params as { readonly found?: unknown }
  const parts: readonly unknown[] = isList(params.found) && isList(issue.path) ? params.found : []
  return parts.filter(isSpan).flatMap((part) => {
    const path = [...pathTo(issue, part)]
    return typeof valueAt(value, path) === 'string' ? [{ path, start: part.start, end: part.end }] : []
  })
}

/**
 * Returns what an issue marks in a value, whatever its code: UTF-16 offsets into the text at `path`, in order.
 * Spans into a field that the value does not contain (the subject, for a website alone) are left out.
 *
 * @param issue one of the report on this value
 * @example spansOf(validate(websiteName, '深圳美食记').issues[0], '深圳美食记') // [{ path: [], start: 0, end: 2 }]
 */
export const spansOf = (issue: Issue<string, unknown>, value: unknown): readonly PlacedSpan[] =>
  freeze(attempt(() => placedIn(issue, value), []))
