import { attempt } from '../core/attempt'
import { refuse } from '../core/mistake'
import type { NameEdition } from './sources'

const isEdition = ({ names, limits }: Partial<NameEdition>): boolean =>
  Array.isArray(names?.lists) && typeof limits?.minLength === 'number'

/** Throws a TypeError if what a maker of trees is given is not an edition. */
export const checkEdition = (maker: string, edition: unknown): void => {
  if (!attempt(() => isEdition((edition ?? {}) as object), false))
    refuse(maker, 'the edition must be one such as latest, or what edition() returns', edition)
}
