import { escape as escaped } from 'html-escaper'
import type { Span } from '../../index'
import { visible } from '../terminal'

/** HTML that is safe to write: everything in it that came from outside is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | false | readonly Part[]

const textOf = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  return typeof part === 'object' ? part.map(textOf).join('') : escaped(visible(String(part)))
}

/** A piece of HTML; what is put into it is escaped, unless it is HTML itself. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(pieces.reduce((all, piece, at) => all + textOf(parts[at - 1]) + piece))

/** A text is cut after this many characters, around what is marked. */
const longest = 300

/** A text with what is marked in it underlined; a long one only around the first mark. */
export const markedText = (text: string, spans: readonly Span[], level: string): Markup => {
  const first = Math.max(0, (spans[0]?.start ?? 0) - 60)
  const start = text.length > longest ? first : 0
  const part = text.slice(start, start + longest)
  const ends = [...new Set([0, part.length, ...spans.flatMap((span) => [span.start - start, span.end - start])])]
    .filter((end) => end >= 0 && end <= part.length)
    .sort((a, b) => a - b)
  const isMarked = (at: number) => spans.some((span) => at >= span.start - start && at < span.end - start)
  const pieces = ends.slice(0, -1).map((end, at) => {
    const piece = part.slice(end, ends[at + 1])
    return isMarked(end) ? html`<u class="${level}">${piece}</u>` : html`${piece}`
  })
  return html`${start > 0 && '…'}${pieces}${start + part.length < text.length && '…'}`
}
