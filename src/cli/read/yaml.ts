import {
  isCollection,
  isNode,
  LineCounter,
  type Node,
  type Document as Parsed,
  parseAllDocuments,
  type Range,
  visit,
} from 'yaml'
import type { Path } from '../../index'
import type { Document } from '../document'
import { type Position, UnusableInput } from '../unusable'

/** Numbers as they are written: a certificate of 18 digits is no number, and the model has none. */
const keepNumbers = (parsed: Parsed): void =>
  visit(parsed, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' || typeof node.value === 'bigint') node.value = node.source
    },
  })

/** Where the part at a path is, or the nearest part that contains it. */
const locator =
  (parsed: Parsed, counter: LineCounter) =>
  (path: Path): Position => {
    const nodes = [path, ...path.map((_, at) => path.slice(0, -1 - at))].map((part) => parsed.getIn(part, true))
    const { range } = nodes.find(isNode) as Node
    const { line, col } = counter.linePos((range as Range)[0])
    return { row: line, column: col }
  }

/**
 * Parses YAML, which may contain several documents.
 *
 * @throws UnusableInput with the line and character of what is no YAML
 */
export const parseYaml = (text: string): Document[] => {
  const counter = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false })
  return [...documents].map((parsed) => {
    const [error] = parsed.errors
    if (error !== undefined) {
      const { line, col } = counter.linePos(error.pos[0])
      throw new UnusableInput(
        { what: 'not-yaml', detail: error.message.replace(/\.$/, '') },
        { row: line, column: col },
      )
    }
    keepNumbers(parsed as Parsed)
    try {
      return {
        value: parsed.toJS(),
        locate: isCollection(parsed.contents) ? locator(parsed as Parsed, counter) : () => ({ row: 1 }),
      }
    } catch (error) {
      throw new UnusableInput({ what: 'not-yaml', detail: (error as Error).message }, { row: 1 })
    }
  })
}
