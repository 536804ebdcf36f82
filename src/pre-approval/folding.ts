import { preApprovalTraditional } from '../data/pre-approval-traditional'
import { traditional, traditionalOfCounties } from '../data/traditional'
import { foldPairs } from '../text/characters'

let isReady = false

/** Lets Traditional forms fold wherever detection looks; told once, before the first text is folded. */
export const foldTraditional = (): void => {
  if (isReady) return
  for (const pairs of [traditional, traditionalOfCounties, preApprovalTraditional]) foldPairs(pairs)
  isReady = true
}
