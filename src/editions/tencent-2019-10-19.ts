import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20190514 } from './tencent-2019-05-14'

const text = () =>
  edition({
    base: tencent20190514,
    id: 'tencent-2019-10-19',
    date: '2019-10-19',
    source: 'tencentyun/qcloud-documents@ca01e4e0af6, 备案限制说明.md',
    provisions: [{ code: 'order.too-many-websites', for: 'individual', max: 1, clause: '备案限制说明' }],
  })

/** Tencent Cloud on 2019-10-19: an individual submits one website an order. */
export const tencent20191019 = /* @__PURE__ */ lazyEdition(text)
