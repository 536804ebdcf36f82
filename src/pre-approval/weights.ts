import { preApprovalWeights } from '../data/packed'
import { once } from '../text/remember'
import { featureNames } from './features'

/** The learned numbers. */
export interface Weights {
  /** What one of each feature counts, in the order of `featureNames`. */
  readonly of: readonly number[]
  /** From which sum on a category is `definite`, and `suspected`. */
  readonly definite: number
  readonly suspected: number
}

const read = (): Weights => {
  const rows = new Map(preApprovalWeights.split('\n').map((row) => row.split('\t') as [name: string, weight: string]))
  const weightOf = (name: string): number => Number(rows.get(name))
  return { of: featureNames.map(weightOf), definite: weightOf('definite'), suspected: weightOf('suspected') }
}

/** The learned numbers, read at first use. */
export const weights: () => Weights = /* @__PURE__ */ once(read)
