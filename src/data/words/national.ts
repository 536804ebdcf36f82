import type { Words } from '../../model/lists'
import { once } from '../../text/remember'
import { unpack } from '../../text/unpack'
import { wordsIn } from '../../text/word-list'
import { national } from '../packed'

/** The words of clause 14.1.A that only national-level organisations may use. */
export const nationalWords: Words = /* @__PURE__ */ once(() => wordsIn(unpack(national).text))
