import type { Span } from '../core/issue'
import { classify, INVISIBLE } from './characters'

/**
 * The places of a text whose characters pass a test, neighbours joined; UTF-16 offsets.
 *
 * @param test also gets the class of the last visible character before
 */
export const spansWhere = (
  text: string,
  test: (character: string, kind: number, before: number) => boolean,
): Span[] => {
  const spans: { start: number; end: number }[] = []
  let start = 0
  let before = 0
  for (const character of text) {
    const end = start + character.length
    const kind = classify(character)
    if (test(character, kind, before)) {
      const last = spans.at(-1)
      if (last?.end === start) last.end = end
      else spans.push({ start, end })
    }
    if (!(kind & INVISIBLE)) before = kind
    start = end
  }
  return spans
}
