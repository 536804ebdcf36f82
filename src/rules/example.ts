import { defaultLimits, type Edition } from '../model/edition'
import type { Facts } from '../model/facts'
import type { Provision } from '../model/provision'

// For the examples of optional rules. Pages and tests read them; they do not ship.

/** Facts and more facts; a spread at the top of a file would be kept by bundlers. */
// @__NO_SIDE_EFFECTS__
export const both = <const A extends Facts, const B extends Facts>(facts: A, more: B): A & B => ({ ...facts, ...more })

const basis = [{ edition: 'example', clause: '1', source: 'example', date: '2024-04-01', sure: 'A' }] as const

/** An edition with these provisions, as a fact. */
// @__NO_SIDE_EFFECTS__
export const editionWith = (
  ...provisions: readonly (Omit<Provision, 'basis' | 'level'> & { readonly level?: Provision['level'] })[]
): { readonly edition: Pick<Edition, 'limits' | 'provisions'> } => ({
  edition: { limits: defaultLimits, provisions: provisions.map((one) => ({ level: 'error', ...one, basis })) },
})
