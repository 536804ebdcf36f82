/** A folded text with every run of one character as a single unit: 赌赌博博 → 赌博. */
export interface Collapsed {
  readonly text: string
  /** For each unit, the run's first unit in the folded text and the one after its last. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Collapses runs; a text without any comes back as it is. */
export const collapse = (text: string): Collapsed => {
  const from: number[] = []
  const to: number[] = []
  let collapsed = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (i > 0 && unit === text.charAt(i - 1)) to[to.length - 1] = i + 1
    else {
      collapsed += unit
      from.push(i)
      to.push(i + 1)
    }
  }
  return { text: collapsed, from, to }
}

/** How many runs of one character a text contains. */
export const countRuns = (text: string): number => {
  let runs = 0
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === text.charCodeAt(i - 1) && unit !== text.charCodeAt(i - 2)) runs++
  }
  return runs
}
