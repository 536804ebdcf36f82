import { spansOf } from '../core/spans'
import { websiteName } from '../editions/default'
import { suggest } from '../name/suggest'

// docs/picture.svg: what the package does, for the README. Verdict, spans and suggestion are the library's own.

const name = '深圳云杉·开放平台'

const size = 30
const left = 36
const colour = '#c1121f'
const font = `font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"`

/** A wavy line under some characters. */
const wave = (start: number, end: number): string => {
  const from = left + start * size + 1
  const steps = Math.round(((end - start) * size - 2) / 4)
  return `<path d="M${from} 78 ${Array.from({ length: steps }, (_, i) => `q2 ${i % 2 === 0 ? 4 : -4} 4 0`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`
}

const text = (x: number, y: number, content: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${font} ${more}>${content}</text>`

/** A name with its offending parts underlined, the codes, and a suggested name. */
export const picture = (): string => {
  const { issues } = suggest(websiteName, name)
  const found = issues.flatMap((issue) => spansOf(issue, name).map((span) => ({ issue, ...span })))
  const [instead = ''] = (issues[0]!.params as { readonly suggestions?: readonly string[] }).suggestions ?? []
  const characters = [...name].map((character, i) =>
    text(left + (i + 0.5) * size, 66, character, `font-size="${size - 2}" text-anchor="middle" fill="#1f2328"`),
  )
  const lines = found.map(({ issue, start, end }, i) =>
    text(
      left,
      124 + i * 28,
      `<tspan fill="${colour}" font-weight="600">${issue.level}</tspan> ${issue.code} “${name.slice(start, end)}”`,
      'font-size="16" fill="#1f2328"',
    ),
  )
  const bottom = 124 + found.length * 28
  const label = `${name}: ${found.map(({ issue, start, end }) => `${issue.code} “${name.slice(start, end)}”`).join(', ')}; ${instead}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 ${bottom + 24}" width="420" height="${bottom + 24}" role="img" aria-label="${label}">`,
    `<rect x="1" y="1" width="418" height="${bottom + 22}" rx="12" fill="#fff" stroke="#d0d7de"/>`,
    '<rect x="24" y="28" width="372" height="62" rx="8" fill="none" stroke="#8c959f"/>',
    ...found.map(
      ({ start, end }) =>
        `<rect x="${left + start * size}" y="38" width="${(end - start) * size}" height="36" fill="${colour}" fill-opacity="0.12"/>`,
    ),
    ...characters,
    ...found.map(({ start, end }) => wave(start, end)),
    ...lines,
    text(left, bottom, `→ ${instead}`, 'font-size="16" fill="#1a7f37"'),
    '</svg>\n',
  ].join('\n')
}
