import { check, type Facts, type Report, suggest } from '../index'
import type { Checked } from './checked'
import type { Context } from './context'
import { findingsOf } from './findings'
import { kindOf, levelOf, listOf, type Row } from './rows'

/** The subject of a row, as far as the row names it. */
export const subjectOf = (row: Row, { settings }: Context) => {
  const { registeredName, subjectName } = row.cells
  const kind = kindOf(row) ?? settings.kind
  const level = levelOf(row)
  return {
    ...(kind !== undefined && { kind }),
    ...(level !== undefined && { level }),
    ...(registeredName !== undefined && { registeredName }),
    ...(subjectName !== undefined && { name: subjectName }),
  }
}

/** What a row says besides its name. */
const factsOf = (row: Row, context: Context): Facts => {
  const { province = context.settings.province, domains } = row.cells
  return {
    subject: subjectOf(row, context),
    ...(domains !== undefined && { website: { domains: listOf(domains) } }),
    ...(province !== undefined && { province }),
  } as Facts
}

/** The names that pass, which each issue of a name that does not pass carries. */
const suggestionsFor = (name: string, facts: Facts, { name: tree }: Context): readonly string[] => {
  const carrying = suggest(tree, name, facts).issues as readonly { params: { suggestions?: readonly string[] } }[]
  return carrying.find(({ params }) => params.suggestions !== undefined)?.params.suggestions ?? []
}

/**
 * Checks the name of a row.
 *
 * @throws UnusableInput if the row cannot be used
 */
export const checkName = (row: Row, context: Context): Checked => {
  const { id, name = '' } = row.cells
  const facts = factsOf(row, context)
  const { ok, issues } = check(context.name, name, facts) as Report
  return {
    file: context.settings.file,
    row: row.row,
    id,
    title: name,
    ok,
    withoutKind: facts.subject?.kind === undefined,
    issues: issues.length === 0 ? [] : findingsOf(issues, name, context, () => ({ row: row.row })),
    suggestions: context.settings.suggest ? suggestionsFor(name, facts, context) : [],
    notes: [],
    missing: [],
    byHand: [],
  }
}
