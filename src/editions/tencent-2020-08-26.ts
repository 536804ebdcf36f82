import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20191019 } from './tencent-2019-10-19'

const text = () =>
  edition({
    base: tencent20191019,
    id: 'tencent-2020-08-26',
    date: '2020-08-26',
    source: 'tencentyun/qcloud-documents@0afd1fae1d0, 网站命名要求.md',
    provisions: [
      { code: 'name.special-symbol', unless: ['(', ')', '-'], clause: '网站命名要求 B' },
      // A letter or a digit is one 字, so that no number of Chinese characters is asked for.
      { code: 'name.too-few-han', level: 'off', clause: '网站命名要求 D' },
    ],
  })

/** Tencent Cloud on 2020-08-26: `( ) -` are allowed in names, and are not counted as 字. */
export const tencent20200826 = /* @__PURE__ */ lazyEdition(text)
