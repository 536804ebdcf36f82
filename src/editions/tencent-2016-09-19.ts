import { freeze } from '../core/freeze'
import { parseCompanyName } from '../data/company'
import { persons } from '../data/persons'
import { coreWords, countyWords } from '../data/vocabulary'
import { defaultLimits } from '../model/edition'
import type { Edition } from '../rulesets/edition'
import { vocabulary } from '../text/vocabulary'
import { nationalList, organisationList, placeLists, sampleList, sensitiveList } from './lists'

const edition = (): Edition => ({
  id: 'tencent-2016-09-19',
  date: '2016-09-19',
  source: 'tencentyun/qcloud-documents@61bb487883, product/域名服务/域名备案/常见问题/备案相关问题.md',
  limits: defaultLimits,
  names: {
    lists: [nationalList, ...placeLists, sensitiveList, organisationList, sampleList],
    vocabulary: vocabulary(coreWords, countyWords),
    persons,
    parseCompanyName,
  },
})

/**
 * The default edition: Tencent Cloud's FAQ on filings of 2016-09-19, and exactly as strict.
 * Clauses are numbered as its sections.
 */
export const tencent20160919: Edition = /* @__PURE__ */ freeze(/* @__PURE__ */ edition())
