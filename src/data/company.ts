import type { Words } from '../model/lists'
import { companyNameParser } from '../name/company'
import { unpackLists } from '../text/packed-lists'
import { once } from '../text/remember'
import { eachWord } from '../text/word-list'
import { coreCharacters } from './characters'
import { companyPacked } from './packed'

/** In full-width parentheses, as registered. */
const marks = '集团 （集团） （有限合伙） （普通合伙） （特殊普通合伙） （个人独资） （个体工商户）'

const groups = /* @__PURE__ */ once((): readonly string[][] => {
  const read: string[][] = [[], [], []]
  eachWord(unpackLists(companyPacked, coreCharacters()), (word, own) => read[own]?.push(word))
  return read
})

/** One group of the words in make/words/company.mjs, which says what was chosen and why. */
const group =
  (index: 0 | 1 | 2): Words =>
  () =>
    groups()[index] as readonly string[]

/**
 * Divides a registered name into region, 字号, trade, legal form and branch; never throws.
 *
 * @param regionLength finds the region that a text begins with (its length in UTF-16 units, or 0); without it no region is known
 */
export const parseCompanyName = /* @__PURE__ */ companyNameParser({
  types: /* @__PURE__ */ group(0),
  marks: () => marks.split(' '),
  trades: /* @__PURE__ */ group(1),
  institutions: /* @__PURE__ */ group(2),
})

/** 企业名称: `companyName.parse('杭州云杉科技有限公司').tradeName` is 云杉, once the region is told. */
export const companyName = { parse: parseCompanyName }
