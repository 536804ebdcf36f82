/** Calls something; what it throws is an answer too. */
const answer = <T>(act: () => T): T | string => {
  try {
    return act()
  } catch (thrown) {
    return `throws ${String(thrown)}`
  }
}

/** No more objects of one value are looked at. */
const most = 300

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const keysOf = (value: object): PropertyKey[] => {
  const keys = answer(() => (Array.isArray(value) ? Object.keys(value).slice(0, most) : Reflect.ownKeys(value)))
  return typeof keys === 'string' ? [] : keys
}

/** The objects that a value consists of; a getter is not asked. */
export const objectsIn = (value: unknown): Set<object> => {
  const seen = new Set<object>()
  const left = [value]
  while (left.length > 0 && seen.size < most) {
    const next = left.pop()
    if (!isObject(next) || seen.has(next)) continue
    seen.add(next)
    for (const key of keysOf(next)) {
      const property = answer(() => Object.getOwnPropertyDescriptor(next, key))
      if (isObject(property) && 'value' in property) left.push(property.value)
    }
  }
  return seen
}

/** What a call could change of a value: which objects it has, their keys and texts, and whether they are frozen. */
export const snapshotOf = (value: unknown): readonly string[] =>
  [...objectsIn(value)].map((object) => {
    const keys = keysOf(object).map((key) => {
      const property = answer(() => Object.getOwnPropertyDescriptor(object, key))
      const part: unknown = isObject(property) && 'value' in property ? property.value : property
      return `${String(key)}:${typeof part === 'object' ? typeof part : String(part).slice(0, 50)}`
    })
    return `${String(answer(() => Object.isExtensible(object)))} ${keys.join(' ')}`
  })

/** What is wrong with an answer: not frozen, no JSON, or with a part of the input in it. */
export const faultsOf = (output: unknown, inputs: ReadonlySet<object>): string[] => {
  const faults: string[] = []
  for (const object of objectsIn(output)) {
    if (!Object.isFrozen(object)) faults.push(`not frozen: ${JSON.stringify(object).slice(0, 100)}`)
    if (inputs.has(object)) faults.push('shares an object with the input')
  }
  if (isObject(output) && JSON.stringify(JSON.parse(JSON.stringify(output))) !== JSON.stringify(output))
    faults.push('does not survive JSON')
  return faults
}
