import { attempt } from './attempt'
import { isCopyable } from './size'

/** A value in a sentence about a mistake; a long one is cut. */
export const shown = (value: unknown): string => {
  const text = attempt(
    () => (isCopyable(value) ? (JSON.stringify(value) ?? String(value)) : typeof value),
    typeof value,
  )
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Throws a TypeError that names the maker, what is wrong and what came instead. */
export const refuse = (maker: string, mistake: string, value: unknown): never => {
  throw new TypeError(`${maker}: ${mistake}, not ${shown(value)}`)
}

/** Throws a TypeError if the options have a name that a maker does not know, or are no object. */
export const checkOptions = (maker: string, options: unknown, names: readonly string[]): void => {
  if (typeof options !== 'object' || options === null) refuse(maker, 'options must be an object', options)
  for (const name in options as object)
    if (!names.includes(name))
      throw new TypeError(`${maker}: there is no option ${name}; there are ${names.join(', ')}`)
}
