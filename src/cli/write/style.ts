/** How a report looks, on a screen, on a telephone and on paper. */
export const style = `
:root { --error: #b42318; --review: #9a5b00; --advice: #175cd3; --ok: #067647; --line: #d0d5dd; --soft: #f5f6f8; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem 3rem; color: #1d2939; background: #fff;
  font: 1rem/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .35rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; columns: 17rem; }
li { break-inside: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; color: #475467; font-size: .9rem; }
dt { color: #667085; } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th { color: #667085; font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.summary { font-size: 1.05rem; font-weight: 600; margin: .75rem 0; padding: .6rem .9rem; border-left: 4px solid var(--ok); background: var(--soft); }
.summary.error { border-color: var(--error); } .summary.review { border-color: var(--review); } .summary.advice { border-color: var(--advice); }
article { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 4px; padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid; }
article.error { border-left-color: var(--error); } article.review { border-left-color: var(--review); } article.advice { border-left-color: var(--advice); }
.head { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; font-size: .85rem; color: #667085; }
.head code { margin-left: auto; }
code { font: .8rem/1.4 ui-monospace, Menlo, Consolas, monospace; color: #667085; }
.badge { padding: .1em .5em; border: 1px solid; border-radius: 1em; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.badge.error { color: var(--error); } .badge.review { color: var(--review); } .badge.advice { color: var(--advice); } .badge.ok { color: var(--ok); }
.text { font-size: 1.15rem; margin: .3rem 0; }
u { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .25em; }
u.error { text-decoration-color: var(--error); background: #fef3f2; } u.review { text-decoration-color: var(--review); background: #fffaeb; }
u.advice { text-decoration-color: var(--advice); background: #eff8ff; }
.clause, .small { font-size: .85rem; color: #667085; }
.notes { margin-top: .5rem; font-size: .9rem; color: #344054; }
.row { display: flex; gap: .75rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.row > .at { flex: 0 0 4.5rem; color: #667085; font-size: .85rem; padding-top: .1rem; }
.row > div { flex: 1; min-width: 0; }
.row .issue { margin: .35rem 0 .5rem; break-inside: avoid; }
.row .head code { margin-left: 0; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .85rem; color: #667085; }
@media (max-width: 32rem) {
  body { padding: 1.25rem 1rem 2rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .35rem; }
  .approvals tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); } .approvals tr:first-child { display: none; }
  .approvals td { display: block; padding: .1rem 0; border: 0; } .approvals td[data-label]::before { content: attr(data-label) " – "; color: #667085; }
  .head code { margin-left: 0; flex-basis: 100%; } .row { flex-direction: column; gap: 0; } .row > .at { flex-basis: auto; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  html { font-size: 10pt; } body { padding: 0; max-width: none; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
  .row { break-inside: avoid; } a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`
