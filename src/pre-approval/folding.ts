import { traditional } from '../data/packed'
import { foldPairs } from '../text/characters'

let isReady = false

/** Lets Traditional forms fold wherever detection looks; told once, before the first text is folded. */
export const foldTraditional = (): void => {
  if (isReady) return
  foldPairs(traditional)
  isReady = true
}
