import { once } from '../text/remember'
import type { AnyIssueShape, Edition } from './edition'

/** Every part that an edition can have; the compiler misses one that is not here. */
const parts: Readonly<Record<Exclude<keyof Edition, '~issue'>, true>> = {
  id: true,
  date: true,
  source: true,
  limits: true,
  provisions: true,
  preApprovals: true,
  required: true,
  names: true,
  rules: true,
  levels: true,
  without: true,
  overlay: true,
  '~adapt': true,
}

/** An edition that is built when a part of it is first read, so that importing the library builds none. */
export const lazyEdition = <E extends Edition<AnyIssueShape>>(build: () => E): E => {
  const built = once(build)
  const getters = Object.keys(parts).map((part) => [
    part,
    { enumerable: true, get: () => built()[part as keyof Edition] },
  ])
  return Object.freeze(Object.defineProperties({} as E, Object.fromEntries(getters)))
}
