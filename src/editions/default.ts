import { filingOf } from '../rulesets/filing'
import { orderOf } from '../rulesets/order'
import { websiteOf } from '../rulesets/website'
import { websiteNameOf } from '../rulesets/website-name'
import { tencent20160919 } from './tencent-2016-09-19'

/** 网站名称: all rules about a website's name (clause 14), by the default edition. */
export const websiteName = /* @__PURE__ */ websiteNameOf(tencent20160919)

/** 网站: all rules about one website, by the default edition. */
export const website = /* @__PURE__ */ websiteOf(tencent20160919)

/** 备案订单: all rules about an order, by the default edition. */
export const order = /* @__PURE__ */ orderOf(tencent20160919)

/** A whole application, account and order, by the default edition. */
export const filing = /* @__PURE__ */ filingOf(tencent20160919)
