// Website names, one a line, in and out (NDJSON). A name is judged as it arrives, and nothing is kept.
import { setImmediate as immediate } from 'node:timers/promises'
import { check, format } from 'beian'
import { Refusal } from './problems.mjs'
import { membersOf, parseJson } from './requests.mjs'
import { factNames, websiteName } from './rules.mjs'

const newline = 0x0a
/** How many names are judged in one turn of the event loop: about a millisecond. */
const turn = 100

const judge = (bytes, messages) => {
  const { name, facts = {} } = membersOf(parseJson(bytes), ['name', 'facts'], factNames.name)
  const { ok, issues } = check(websiteName, name, facts)
  return issues.length === 0
    ? { ok, issues }
    : { ok, issues, sentences: issues.map((issue) => format(issue, messages)) }
}

/** The answer to a line; a line that cannot be judged has an error instead of a report. */
const answer = (line, bytes, messages) => {
  try {
    return { line, ...judge(bytes, messages) }
  } catch (error) {
    if (error instanceof Refusal) return { line, error: error.code }
    throw error
  }
}

const isBlank = (bytes) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/**
 * The lines of a body, each with its number. A line that is longer than allowed comes as `undefined`; of its bytes, only
 * the count is kept.
 */
async function* linesOf(body, maxBytes) {
  let line = 1
  let rest = []
  let size = 0
  const take = (part) => {
    size += part.length
    if (size <= maxBytes) rest.push(part)
    else rest = []
  }
  const end = () => {
    const bytes = size > maxBytes ? undefined : rest.length === 1 ? rest[0] : Buffer.concat(rest)
    rest = []
    size = 0
    return [line++, bytes]
  }
  for await (const chunk of body) {
    const lines = []
    let start = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, at))
      lines.push(end())
      start = at + 1
    }
    take(chunk.subarray(start))
    yield lines
  }
  if (size > 0) yield [end()]
}

/**
 * Answers a stream of names with a stream of reports. It is pulled: as long as the client reads no answers, no more names
 * are read from it, so that a stream of any length needs the memory of one chunk.
 */
export async function* judgeNames(body, { maxLineBytes, messages, count }) {
  for await (const lines of linesOf(body, maxLineBytes)) {
    let text = ''
    for (const [line, bytes] of lines) {
      if (bytes !== undefined && isBlank(bytes)) continue
      const result = bytes === undefined ? { line, error: 'too-large' } : answer(line, bytes, messages)
      count(result)
      text += `${JSON.stringify(result)}\n`
      // A chunk has some hundred lines: other requests need not wait for all of them.
      if (line % turn === 0) await immediate()
    }
    if (text !== '') yield Buffer.from(text)
  }
}
