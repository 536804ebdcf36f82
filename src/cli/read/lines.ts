import { UnusableInput } from '../unusable'

/** A line of a text, counted from 1. */
export interface Line {
  readonly row: number
  readonly text: string
}

/** No line may be longer, so that a file without line breaks does not fill the memory. */
export const longestLine = 1_000_000

/** The lines of a text that comes in chunks. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let rest = ''
  let row = 0
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() as string
    yield parts.map((text) => ({ row: ++row, text: text.endsWith('\r') ? text.slice(0, -1) : text }))
    if (rest.length > longestLine) throw new UnusableInput({ what: 'too-long' }, { row: row + 1 })
  }
  if (rest !== '') yield [{ row: row + 1, text: rest }]
}
