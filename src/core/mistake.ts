import { attempt } from './attempt'

const printed = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value)
  return Array.isArray(value) ? 'a list' : 'an object'
}

/** A value in a sentence about a mistake; long text is cut. */
export const shown = (value: unknown): string => {
  const text = attempt(() => printed(value), typeof value)
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
