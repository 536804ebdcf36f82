import { check, detectPreApproval, explainPreApproval, type Report } from '../index'
import type { Checked } from './checked'
import type { Context } from './context'
import { findingsOf } from './findings'
import { subjectOf } from './names'
import { listOf, type Row } from './rows'

/** The order of one website that a row describes; what is left out is not known. */
const orderOf = (row: Row, context: Context) => {
  const { name = '', description, serviceContents, domains, businessScope } = row.cells
  const website = {
    name,
    domains: listOf(domains),
    ...(description !== undefined && { description }),
    ...(serviceContents !== undefined && { serviceContents: listOf(serviceContents) }),
  }
  const subject = { ...subjectOf(row, context), ...(businessScope !== undefined && { businessScope }) }
  return { subject, websites: [website] }
}

/**
 * Checks which approvals the website of a row needs, and says why, and from whom they come.
 *
 * @throws UnusableInput if the row cannot be used
 */
export const checkSite = (row: Row, context: Context): Checked => {
  const { settings, edition, preApproval } = context
  const { id, province = settings.province } = row.cells
  const order = orderOf(row, context)
  const { subject, websites } = order
  const known = { today: settings.today, ...(province !== undefined && { province }) }
  const { issues } = check(context.order, order, known) as Report
  const found = issues.filter(({ code }) => code.startsWith('pre-approval.'))
  const { name, domains, description, serviceContents } = websites[0] as (typeof websites)[number]
  const { registeredName: subjectName, businessScope } = subject
  const input = { name, domains, description, serviceContents, subjectName, businessScope }
  const explained = explainPreApproval(detectPreApproval(input, edition), preApproval, { ...known, subject } as never)
  return {
    file: settings.file,
    row: row.row,
    id,
    title: name,
    ok: found.every(({ level }) => level !== 'error'),
    withoutKind: subject.kind === undefined,
    issues: findingsOf(found, order, context, () => ({ row: row.row })),
    suggestions: [],
    missing: [],
    byHand: [],
    notes: explained.map(({ sentences }) => context.texts.sentences(sentences)),
  }
}
