import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Path } from '../../index'
import type { Document } from '../document'
import { type Position, UnusableInput } from '../unusable'

/** The line and the character of an offset. */
const positionOf = (text: string, offset: number, firstRow: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { row: firstRow + before.length - 1, column: (before.at(-1) as string).length + 1 }
}

const words = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/** The parser's number for a text that goes on after its end. */
const endOfFile = 9

/** What the parser calls the first error of a text, and where it is. */
const errorIn = (text: string, firstRow: number): UnusableInput => {
  const errors: ParseError[] = []
  try {
    parse(text, errors, { disallowComments: true })
  } catch {
    return new UnusableInput({ what: 'too-deep' }, { row: firstRow })
  }
  const end: ParseError = { error: endOfFile, offset: text.length, length: 0 }
  const { error, offset } = [...errors, end][0] as ParseError
  return new UnusableInput(
    { what: 'not-json', detail: words(printParseErrorCode(error)) },
    positionOf(text, offset, firstRow),
  )
}

/**
 * Parses JSON, and finds where its parts are.
 *
 * @param firstRow the line of the file on which the text begins
 * @throws UnusableInput with the line and character of what is no JSON
 */
export const parseJson = (text: string, firstRow = 1): Document => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw errorIn(text, firstRow)
  }
  let root: Node | undefined
  const locate = (path: Path): Position => {
    try {
      root ??= parseTree(text)
    } catch {
      return { row: firstRow }
    }
    let node = root
    for (const [at] of path.entries()) node = findNodeAtLocation(root as Node, path.slice(0, at + 1)) ?? node
    return positionOf(text, (node as Node).offset, firstRow)
  }
  return { value, locate }
}
