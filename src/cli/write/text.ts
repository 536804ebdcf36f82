import type { Level } from '../../index'
import { clauseText } from '../catalogue'
import type { Checked, Finding, Marked, Needs } from '../checked'
import { verdictOf } from '../checked'
import type { Context } from '../context'
import { underline, visible } from '../terminal'
import type { Texts } from '../texts'
import { frequentCodes, type Totals } from '../totals'
import type { Writer } from './writer'

const signs = { error: '✗', review: '?', advice: '·', ok: '✓' } as const

/** A text is cut after this many characters, around what is marked. */
const longestText = 200

const markedLines = ({ text, spans }: Marked): string[] => {
  const start = Math.max(0, (spans[0]?.start ?? 0) - longestText / 2)
  const part = text.slice(start, start + longestText)
  const marks = underline(
    part,
    spans.map((span) => ({ start: span.start - start, end: span.end - start })),
  )
  return [visible(part), ...(marks === '' ? [] : [marks])]
}

const findingLines = (finding: Finding, { settings, texts }: Context): string[] => {
  const { code, level, clause, sources, message, place, marked } = finding
  const words = clause === undefined ? undefined : clauseText(clause, settings.language)
  const shownTwice = (text: Marked): boolean => settings.command === 'names' && text.spans.length === 0
  return [
    `  [${texts.levels[level]}] ${code}${place === '' ? '' : `  ${visible(place)}`}`,
    ...marked.filter((text) => !shownTwice(text)).flatMap((text) => markedLines(text).map((line) => `      ${line}`)),
    `      ${visible(message)}`,
    ...(words === undefined ? [] : [`      ${texts.clause(clause as string, words)}`]),
    ...sources.map((source) => `      ${visible(source)}`),
  ]
}

const listed = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${visible(line)}`)]

/** Which filing it is, what is missing, and what to bring. */
const needsLines = (needs: Needs | undefined, texts: Texts): string[] =>
  needs === undefined
    ? []
    : [
        texts.types(needs.types),
        ...listed(texts.notGiven, needs.missing),
        ...listed(texts.bring, needs.bring),
        ...listed(texts.perhaps, needs.perhaps),
      ]

const itemLines = (item: Checked, context: Context): string[] => {
  const { texts } = context
  const { row, title, ok, issues, suggestions, notes, needs } = item
  const isRow = row !== undefined
  const sign = signs[verdictOf(issues)]
  const counted = (level: Level) => issues.filter((one) => one.level === level).length
  return [
    isRow ? `${sign} ${row}  ${visible(title)}` : visible(title),
    ...issues.flatMap((finding) => findingLines(finding, context)),
    ...notes.map((note) => `      ${visible(note)}`),
    ...(suggestions.length > 0 ? [`      ${visible(texts.suggestions(suggestions))}`] : []),
    ...needsLines(needs, texts),
    ...(isRow
      ? []
      : [texts.summary(ok && needs?.complete === true, counted('error'), counted('review'), counted('advice'))]),
    ...(ok && needs?.complete === false ? [texts.incomplete] : []),
    ...listed(texts.missing, item.missing),
    ...listed(texts.byHand, item.byHand),
    ...(isRow ? [] : ['']),
  ]
}

/** The totals of a run, for people. */
export const totalLines = (totals: Totals, texts: Texts, interrupted: boolean): string[] => [
  texts.totals(totals.checked, totals.ok),
  ...(totals.unusable > 0 ? [texts.unusable(totals.unusable)] : []),
  ...frequentCodes(totals).map(([code, number]) => `${String(number).padStart(9)}  ${code}`),
  ...(interrupted ? [texts.interrupted] : []),
]

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** A report for people at a terminal, with what is marked underlined. */
export const textWriter = (context: Context): Writer => ({
  head: () => '',
  items: (items) => items.map((item) => joined(itemLines(item, context))).join(''),
  tail: (totals, interrupted) =>
    context.settings.command === 'check' ? '' : joined(['', ...totalLines(totals, context.texts, interrupted)]),
  hasTotals: true,
})
