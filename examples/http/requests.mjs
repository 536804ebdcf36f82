// What a request may contain. The values themselves are judged by the library, which takes any.
import { isUtf8 } from 'node:buffer'
import { Refusal } from './problems.mjs'

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)

export const parseJson = (bytes) => {
  if (!isUtf8(bytes)) throw new Refusal('not-utf-8')
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString())
  } catch {
    // The message of this exception quotes the text: never log or send it.
    throw new Refusal('not-json')
  }
}

/** The body, if it is an object of these members; a misspelt one would be ignored silently. */
export const membersOf = (value, names, factNames = []) => {
  if (!isObject(value)) throw new Refusal('not-an-object')
  const hasOnly = (part, known) => Object.keys(part).every((name) => known.includes(name))
  if (!hasOnly(value, names)) throw new Refusal('unknown-member')
  // Facts of another shape are reported by the library; an unknown name it would repeat.
  if (isObject(value.facts) && !hasOnly(value.facts, factNames)) throw new Refusal('unknown-member')
  return value
}
