import { freeze } from '../core/freeze'
import type { Edition } from '../rulesets/edition'
import { tencent20160919 } from './tencent-2016-09-19'

const edition = (): Edition => ({
  ...tencent20160919,
  id: 'tencent-2016-09-21',
  date: '2016-09-21',
  source: 'tencentyun/qcloud-documents@59a6bc2c5b, 备案相关问题.md',
  limits: {
    ...tencent20160919.limits,
    maxWebsites: { individual: 10, unit: 10 },
    maxDomains: { individual: 10, unit: 10 },
  },
})

/** The same FAQ two days later: ten websites per order, ten domains per website. */
export const tencent20160921: Edition = /* @__PURE__ */ freeze(/* @__PURE__ */ edition())
