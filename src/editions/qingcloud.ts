import { nameFormatWord } from '../rules/name/format-word'
import { nameRestrictedWord } from '../rules/name/restricted-word'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20160919 } from './tencent-2016-09-19'
import { formWords, publicWords, stateWords } from './words'

const individual = { for: 'individual', clause: '服务名称规范' } as const
const unit = { for: 'unit', clause: '服务名称规范' } as const

const text = () =>
  edition({
    base: tencent20160919,
    id: 'qingcloud',
    date: '2026-11-27',
    source: 'docsv4embed.qingcloud.com, user_guide/site/record/policy/site_name (no date on the page)',
    rules: [nameFormatWord, nameRestrictedWord],
    // The text does not mention symbols. Those that Tencent Cloud allows since 2020 pass, as no current text refuses them.
    limits: { symbols: '()-' },
    without: ['name.copied-sample'],
    provisions: [
      { code: 'name.national-word', ...individual, words: stateWords },
      {
        code: 'name.national-word',
        ...unit,
        where: 'start',
        words: ['中国', '中央', '全国', '国家', '中华', '人民'],
      },
      { code: 'name.restricted-word', ...individual, words: publicWords },
      { code: 'name.place', ...unit, level: 'off' },
      { code: 'name.place-suspected', ...unit, level: 'off' },
      {
        code: 'name.format-word',
        ...individual,
        words: [...formWords.filter((word) => word !== '网站'), '服务'],
      },
    ],
  })

/** QingCloud: an undated page, read by 2026-11-27. National words are contained for individuals, a prefix for organisations. */
export const qingcloud = /* @__PURE__ */ lazyEdition(text)
