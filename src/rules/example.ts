import { defaultLimits, type Edition } from '../model/edition'
import type { Provision } from '../model/provision'

// For the examples of rules that only some editions have; pages and tests read them, and nothing of it ships.

const basis = [{ edition: 'example', clause: '1', source: 'example', date: '2024-04-01', sure: 'A' }] as const

/** An edition with these provisions, as a fact. */
export const editionWith = (
  ...provisions: readonly (Omit<Provision, 'basis' | 'level'> & { readonly level?: Provision['level'] })[]
): { readonly edition: Pick<Edition, 'limits' | 'provisions'> } => ({
  edition: { limits: defaultLimits, provisions: provisions.map((one) => ({ level: 'error', ...one, basis })) },
})
