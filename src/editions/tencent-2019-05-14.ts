import { nameApprovalWord } from '../rules/name/approval-word'
import { nameBusinessWord } from '../rules/name/business-word'
import { nameNonPersonalWord } from '../rules/name/non-personal-word'
import { nameOtherPerson } from '../rules/name/other-person'
import { nameOtherRegion } from '../rules/name/other-region'
import { nameTooGeneral } from '../rules/name/too-general'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20160919 } from './tencent-2016-09-19'
import { businessWords, financeWords } from './words'

const naming = '网站命名要求'
const individual = { for: 'individual', clause: naming } as const

const text = () =>
  edition({
    base: tencent20160919,
    id: 'tencent-2019-05-14',
    date: '2019-05-14',
    source: 'tencentyun/qcloud-documents@cfed025a067 (2019-05-05) and @84c8e0c9836 (2019-05-14), 网站命名要求.md',
    rules: [nameApprovalWord, nameBusinessWord, nameNonPersonalWord, nameOtherPerson, nameOtherRegion, nameTooGeneral],
    provisions: [
      { code: 'order.too-many-websites', for: 'unit', max: 10, clause: '备案限制说明' },
      { code: 'order.too-many-websites', for: 'individual', max: 10, clause: '备案限制说明' },
      { code: 'website.too-many-domains', max: 1, clause: '备案限制说明' },
      { code: 'name.national-word', words: ['中国', '中华', '国家'], clause: `${naming} A` },
      { code: 'name.all-digits', clause: `${naming} B` },
      { code: 'name.all-latin', clause: `${naming} B` },
      { code: 'name.special-symbol', clause: `${naming} B` },
      { code: 'name.sensitive-word', clause: `${naming} B` },
      { code: 'name.is-domain', for: 'individual', clause: `${naming} B` },
      { code: 'name.organisation-word', for: 'individual', clause: `${naming} B` },
      { code: 'name.too-short', min: 3, clause: `${naming} D` },
      { code: 'name.place', for: 'individual', clause: `${naming} 建议 8` },
      { code: 'name.is-person', ...individual, level: 'review', clause: `${naming} 建议 9` },
      { code: 'name.other-person', ...individual, level: 'review', clause: `${naming} 建议 9` },
      // 人名: code can only suspect that words are a person's name.
      { code: 'name.other-person', for: 'unit', level: 'review', clause: `${naming} A` },
      { code: 'name.place', for: 'unit', level: 'off', clause: `${naming} 建议 8` },
      { code: 'name.place-suspected', for: 'unit', level: 'off', clause: `${naming} 建议 8` },
      { code: 'name.other-region', for: 'unit', clause: `${naming} 建议 8` },
      { code: 'name.non-personal-word', ...individual, words: ['俱乐部', '团体', '社区'], clause: `${naming} 建议 2` },
      { code: 'name.approval-word', words: financeWords, level: 'review', clause: `${naming} 建议 4` },
      { code: 'name.business-word', ...individual, words: businessWords, clause: `${naming} 建议 5` },
      {
        code: 'name.too-general',
        ...individual,
        level: 'advice',
        where: 'whole',
        words: ['个人空间', '个人博客'],
        clause: `${naming} 建议 10`,
      },
    ],
  })

/**
 * Tencent Cloud on 2019-05-14, after the ministry's “one domain, one number” of 2019-04-22: ten websites an order, one domain a
 * website; 人民 became 人名, and a list of advice was added to the naming rules.
 */
export const tencent20190514 = /* @__PURE__ */ lazyEdition(text)
