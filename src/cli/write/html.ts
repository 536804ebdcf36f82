import { categoriesEn, categoriesZh } from '../../locales/labels'
import { catalogue, clauseText } from '../catalogue'
import { type Checked, type Finding, type Needs, verdictOf } from '../checked'
import type { Context } from '../context'
import { reportTexts } from '../texts/report'
import { frequentCodes, type Totals } from '../totals'
import { headOf } from './html-head'
import { html, type Markup, markedText } from './markup'
import type { Writer } from './writer'

/** No person reads a longer report. */
const most = 10_000

const clauseLine = ({ clause, code, sources }: Finding, { settings, texts }: Context): Markup => {
  const words = clause === undefined ? undefined : clauseText(clause, settings.language)
  const all = [...(catalogue().get(code)?.sources ?? []), ...sources]
  const by = reportTexts[settings.language].sources
  return html`${words !== undefined && html`<p class="clause">${texts.clause(clause as string, words)}</p>`}${
    all.length > 0 && html`<p class="clause">${by(all)}</p>`
  }`
}

const texts = ({ marked, level }: Finding): Markup[] =>
  marked.map(({ text, spans }) => html`<p class="text">${markedText(text, spans, level)}</p>`)

const badge = (level: string, word: string): Markup => html`<span class="badge ${level}">${word}</span>`

const article = (finding: Finding, context: Context): Markup => html`<article class="${finding.level}">
<div class="head">${badge(finding.level, context.texts.levels[finding.level])}<span>${finding.place}</span><code>${finding.code}</code></div>
${texts(finding)}<p>${finding.message}</p>${clauseLine(finding, context)}
</article>
`

interface Demand {
  readonly category: keyof typeof categoriesZh
  readonly issuingBureau?: string
  readonly documents: readonly string[]
}

/** The approvals that are to be submitted, from whom. */
const approvals = ({ issues }: Checked, { settings, texts: said }: Context): Markup | undefined => {
  const words = reportTexts[settings.language]
  const categories = settings.language === 'zh' ? categoriesZh : categoriesEn
  const rows = issues.flatMap(({ place, level, params }) => {
    const { category, documents, issuingBureau } = params as Demand
    if (issuingBureau === undefined) return []
    const files = documents.join(' / ') || words.anyDocument
    return html`<tr><td>${place}</td><td>${badge(level, said.levels[level])}</td><td data-label="${words.category}">${categories[category]}</td>
<td data-label="${words.documents}">${files}</td><td data-label="${words.bureau}">${issuingBureau}</td></tr>
`
  })
  if (rows.length === 0) return undefined
  return html`<h3>${words.approvals}</h3>
<table class="approvals"><tr><td></td><td></td><th>${words.category}</th><th>${words.documents}</th><th>${words.bureau}</th></tr>
${rows}</table>
`
}

/** Lines with a title, which needs no colon here; nothing if there are none. */
export const list = (title: string, lines: readonly string[]): Markup | undefined =>
  lines.length === 0
    ? undefined
    : html`<h3>${title.replace(/[:：]$/, '')}</h3>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
`

/** What is missing of a filing, and what to bring. */
const toDo = ({ missing, bring, perhaps }: Needs, { texts: said }: Context): Markup =>
  html`${list(said.notGiven, missing)}${list(said.bring, bring)}${list(said.perhaps, perhaps)}`

const section = (item: Checked, context: Context): Markup => {
  const words = reportTexts[context.settings.language]
  const { file, issues, ok, title, missing, byHand } = item
  const needed = item.needs as Needs
  const counted = (level: string) => issues.filter((one) => one.level === level).length
  const isReady = ok && needed.complete
  const summary = context.texts.summary(isReady, counted('error'), counted('review'), counted('advice'))
  return html`<section><h2>${title}</h2>
<p class="small">${file}</p>
<p class="summary ${ok && !isReady ? 'review' : verdictOf(issues)}">${summary}</p>
${ok && !isReady && html`<p>${context.texts.incomplete}</p>`}<p>${context.texts.types(needed.types)}</p>
<h3>${words.issues}</h3>
${issues.length === 0 ? html`<p>${words.noIssues}</p>` : issues.map((finding) => article(finding, context))}${approvals(item, context)}${toDo(needed, context)}${list(words.missing, missing)}${list(words.byHand, byHand)}</section>
`
}

const issueOf = (finding: Finding, context: Context): Markup => html`<div class="issue">
<div class="head">${badge(finding.level, context.texts.levels[finding.level])}<code>${finding.code}</code></div>
${finding.marked.some(({ spans }) => spans.length > 0) && texts(finding)}<p>${finding.message}</p>${clauseLine(finding, context)}
</div>`

const row = (item: Checked, context: Context): Markup => {
  const { row: at, id, title, issues, notes, suggestions } = item
  const verdict = verdictOf(issues)
  return html`<div class="row"><span class="at">${at}${id !== undefined && ` · ${id}`}</span><div>
<div>${title} ${badge(verdict, context.texts.verdicts[verdict])}</div>${issues.map((finding) => issueOf(finding, context))}${
    notes.length > 0 && html`<div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`
  }${suggestions.length > 0 && html`<p class="notes">${context.texts.suggestions(suggestions)}</p>`}
</div></div>
`
}

const totalsOf = (totals: Totals, interrupted: boolean, { settings, texts: said }: Context): Markup => {
  const words = reportTexts[settings.language]
  const entries = catalogue()
  const rows = frequentCodes(totals).map(
    ([code, number]) => html`<tr><td><code>${code}</code></td><td>${entries.get(code)?.title[settings.language]}</td>
<td class="number">${number.toLocaleString('en')}</td></tr>
`,
  )
  return html`<section id="totals"><h2>${words.totals}</h2>
<p>${said.totals(totals.checked, totals.ok)}</p>
${totals.unusable > 0 && html`<p>${said.unusable(totals.unusable)}</p>`}${interrupted && html`<p>${said.interrupted}</p>`}${
  totals.checked > most && html`<p>${words.capped(most)}</p>`
}${
  rows.length > 0 &&
  html`<table><tr><th>${words.code}</th><th>${words.rule}</th><th class="number">${words.number}</th></tr>
${rows}</table>`
}</section>
`
}

/** A report to hand to a customer: one page without a script, to read, to print, to send. */
export const htmlWriter = (context: Context): Writer => ({
  head: () => headOf(context).text,
  items: (items) =>
    items.map((item) => (item.row === undefined ? section(item, context) : row(item, context)).text).join(''),
  most,
  tail: (totals, interrupted) =>
    html`${context.settings.command !== 'check' && totalsOf(totals, interrupted, context)}</main>
<footer>${reportTexts[context.settings.language].note}</footer>
`.text,
  hasTotals: true,
})
