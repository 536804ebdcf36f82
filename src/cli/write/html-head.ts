import type { Context } from '../context'
import { reportTexts } from '../texts/report'
import { html, Markup } from './markup'
import { style } from './style'

/** The start of a page: what was checked, when, and by which text. */
export const headOf = ({ settings, edition }: Context): Markup => {
  const words = reportTexts[settings.language]
  const title = words.titles[settings.command]
  return html`<!doctype html>
<html lang="${words.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Markup(style)}</style>
<header><h1>${title}</h1>
<dl>${settings.file !== '' && html`<dt>${words.file}</dt><dd>${settings.file}</dd>`}<dt>${words.day}</dt><dd>${settings.today}</dd>
<dt>${words.checkedBy}</dt><dd>${edition.id} (${edition.date})</dd><dt>${words.source}</dt><dd>${edition.source}</dd></dl>
${settings.command !== 'check' && html`<p class="small"><a href="#totals">${words.toTotals}</a></p>`}</header>
<main>
`
}
