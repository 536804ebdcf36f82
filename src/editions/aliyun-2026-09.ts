import { contactSameEmergency } from '../rules/contact/same-emergency'
import { nameAlreadyFiled } from '../rules/name/already-filed'
import { nameBusinessWord } from '../rules/name/business-word'
import { nameEnding } from '../rules/name/ending'
import { nameFormatWord } from '../rules/name/format-word'
import { nameNonPersonalWord } from '../rules/name/non-personal-word'
import { websiteRemarkTooShort } from '../rules/website/remark-too-short'
import { websiteRemarkWord } from '../rules/website/remark-word'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { aliyun201905 } from './aliyun-2019-05'
import { boardWords, returnedBusinessWords, returnedFormWords, returnedTradeWords } from './words'

const screen = { clause: '网站信息填写', sure: 'C' } as const
const individual = { for: 'individual', clause: '网站信息填写', sure: 'C' } as const

const note = (clause: string, date: string, source: string) =>
  ({ basis: [{ edition: 'field-notes', clause, source, date, sure: 'C' }] }) as const

/** The reviewers' list says that it differs by province, so that a word is a review, and no part of `latest`. */
const reviewers = {
  for: 'individual',
  level: 'review',
  mode: 'some-provinces',
  basis: [
    {
      edition: 'aliyun-reviewers',
      clause: '个人网站名称',
      source: 'bkzhishi.com/sh/1644.html, a copy; developer.aliyun.com/article/1056949 (no date, read in 2026)',
      date: '2026',
      sure: 'B',
    },
  ],
} as const

const text = () =>
  edition({
    base: aliyun201905,
    id: 'aliyun-2026-09',
    date: '2026-09-30',
    source: 'one user’s filing of 2026-09-30; anyesu/blog#49 agrees',
    rules: [
      contactSameEmergency,
      nameAlreadyFiled,
      nameBusinessWord,
      nameEnding,
      nameFormatWord,
      nameNonPersonalWord,
      websiteRemarkTooShort,
      websiteRemarkWord,
    ],
    provisions: [
      { code: 'name.ending', ...individual, words: ['网'] },
      {
        code: 'name.ending',
        for: 'individual',
        mode: 'like-a-shop',
        words: ['阁', '楼', '店'],
        ...note('网站名称', '2026', 'a user’s blog'),
      },
      { code: 'name.format-word', ...individual, where: 'end', words: ['平台', '论坛', '门户'] },
      {
        code: 'name.format-word',
        for: 'individual',
        words: ['博客', '分享交流'],
        ...note('审核意见', '2026', 'kamilet.cn/beian-aliyun, a reviewer of 四川'),
      },
      { code: 'name.business-word', words: returnedBusinessWords, ...reviewers },
      { code: 'name.non-personal-word', words: returnedTradeWords, ...reviewers },
      { code: 'name.format-word', words: returnedFormWords, ...reviewers },
      { code: 'name.already-filed', ...individual, mode: 'anyone' },
      { code: 'website.remark-too-short', ...individual, mode: 'other-content', min: 20 },
      { code: 'website.remark-word', ...individual, words: [...boardWords, '组织', '公司', '大学', '学校', '协会'] },
      { code: 'contact.same-emergency', ...screen },
    ],
  })

/**
 * Aliyun on 2026-09-30, as one user saw it screen by screen; its own page has not been read. So everything here is a review,
 * on top of the text of 2019.
 */
export const aliyun202609 = /* @__PURE__ */ lazyEdition(text)
