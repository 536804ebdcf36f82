// What a thread of run.mjs does: one range after the other.
import { judgeRange } from './range.mjs'

export default judgeRange
