import { nameFormatWord } from '../rules/name/format-word'
import { nameTooFewHan } from '../rules/name/too-few-han'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20160919 } from './tencent-2016-09-19'
import { formWords, stateWords } from './words'

const page = 'zbnr/2009.html'
const left = ['博客', '爱好者', '作品展示', '个人空间']

const text = () =>
  edition({
    base: tencent20160919,
    id: 'xinnet',
    date: '2026-11-27',
    source: 'www.xinnet.com/service/cjwt/icp/zbnr/2009.html (no date on the page)',
    rules: [nameFormatWord, nameTooFewHan],
    // The text does not mention symbols. Those that Tencent Cloud allows since 2020 pass, as no current text refuses them.
    limits: { symbols: '()-' },
    without: ['name.copied-sample'],
    provisions: [
      { code: 'name.too-few-han', min: 3, clause: page },
      { code: 'name.place', for: 'unit', level: 'off', clause: page },
      { code: 'name.place-suspected', for: 'unit', level: 'off', clause: page },
      { code: 'name.national-word', words: stateWords, clause: page },
      {
        code: 'name.format-word',
        for: 'individual',
        words: formWords.filter((word) => !left.includes(word)),
        clause: page,
      },
    ],
  })

/** Xinnet: an undated page, read in 2026; UCloud’s text with twelve words for forms. */
export const xinnet = /* @__PURE__ */ lazyEdition(text)
