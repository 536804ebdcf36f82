import type { Json, Params } from './issue'

/** Deeper than any params of ours; what is deeper becomes `null`. */
const deepest = 8

const copy = (value: unknown, depth: number): Json => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || depth > deepest) return null
  if (Array.isArray(value)) return Object.freeze(value.map((element) => copy(element, depth + 1)))
  const copied: Record<string, Json> = {}
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key]
    if (part !== undefined) copied[key] = copy(part, depth + 1)
  }
  return Object.freeze(copied)
}

/** A frozen copy that survives JSON and shares no object with the value, whatever a rule puts into its params. */
export const paramsOf = (value: unknown): Params => copy(value, 0) as Params
