import { FOLDS, HAN, PLACE_INDICATOR, REPEAT, table } from './characters'

/** All classes of a text, `FOLDS` and `REPEAT` included. Exact unless `SLOW` is set. */
export const kindsOf = (text: string): number => {
  const classes = table()
  let kinds = 0
  let before = 0
  // Negative if a unit is the same as the one before it.
  let least = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const entry = classes[unit] as number
    const folded = unit ^ (entry & 0xffff)
    kinds |= entry
    least |= (folded ^ before) - 1
    before = folded
  }
  return (kinds >>> 16) | ((kinds & 0xffff) === 0 ? 0 : FOLDS) | (least < 0 ? REPEAT : 0)
}

/** Whether a text consists only of Chinese characters that fold to themselves. */
export const isPlainHan = (text: string): boolean => (kindsOf(text) & ~(PLACE_INDICATOR | REPEAT)) === HAN
