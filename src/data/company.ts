import type { Words } from '../model/lists'
import { companyNameParser } from '../name/company'
import { once } from '../text/remember'
import { wordsByLabel } from '../text/unpack'
import { company } from './packed'

const words = /* @__PURE__ */ once(() => wordsByLabel(company))

const ofKind =
  (kind: string): Words =>
  () =>
    words().get(kind) as readonly string[]

/**
 * Returns the parts of a registered name: region, 字号, trade, legal form and branch; never throws.
 *
 * @param regionLength finds the region that a text begins with (its length in UTF-16 units, or 0); without it no region is known
 */
export const parseCompanyName = /* @__PURE__ */ companyNameParser({
  types: /* @__PURE__ */ ofKind('type'),
  marks: /* @__PURE__ */ ofKind('mark'),
  trades: /* @__PURE__ */ ofKind('trade'),
  institutions: /* @__PURE__ */ ofKind('institution'),
})

/** 企业名称: `companyName.parse('杭州云杉科技有限公司').tradeName` is 云杉, if the region is known. */
export const companyName = /* @__PURE__ */ Object.freeze({
  /** Returns the parts of a registered name. */
  parse: parseCompanyName,
})
