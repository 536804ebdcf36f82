import { attempt } from '../core/attempt'
import { refuse } from '../core/mistake'
import type { NameEdition } from './sources'

/** Throws a TypeError if what a maker of trees is given is not an edition. */
export const checkEdition = (maker: string, edition: unknown): void => {
  const isEdition = attempt(() => {
    const { names, limits } = edition as NameEdition
    return Array.isArray(names.lists) && typeof limits.minLength === 'number'
  }, false)
  if (!isEdition) refuse(maker, 'the edition must be one such as latest, or what edition() returns', edition)
}
