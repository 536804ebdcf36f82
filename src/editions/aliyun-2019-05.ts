import { nameApprovalWord } from '../rules/name/approval-word'
import { nameIsIdiom } from '../rules/name/is-idiom'
import { nameRestrictedWord } from '../rules/name/restricted-word'
import { nameUnrelatedToSubject } from '../rules/name/unrelated-to-subject'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20160919 } from './tencent-2016-09-19'
import { approvalWords, sensitiveWords, stateWords } from './words'

const tooltip = { clause: '网站名称的填写说明', sure: 'B' } as const
const individual = { for: 'individual', clause: '网站名称的填写说明', sure: 'B' } as const
const unit = { for: 'unit', clause: '网站名称的填写说明', sure: 'B' } as const

const text = () =>
  edition({
    base: tencent20160919,
    id: 'aliyun-2019-05',
    date: '2019-05-16',
    source: 'GitHub trylang/opration-beian-angular@31168d1, table of provinces and tooltips',
    rules: [nameApprovalWord, nameIsIdiom, nameRestrictedWord, nameUnrelatedToSubject],
    without: ['name.copied-sample', 'name.not-registered-name'],
    provisions: [
      { code: 'name.too-short', min: 3, ...tooltip },
      { code: 'name.all-digits', ...tooltip },
      { code: 'name.all-latin', ...tooltip },
      { code: 'name.special-symbol', ...tooltip },
      { code: 'name.national-word', where: 'start', words: stateWords, ...tooltip },
      { code: 'name.restricted-word', words: sensitiveWords, ...tooltip },
      { code: 'name.sensitive-word', ...tooltip },
      { code: 'name.is-domain', ...individual },
      { code: 'name.is-person', ...individual },
      { code: 'name.is-idiom', ...individual },
      { code: 'name.organisation-word', ...individual },
      { code: 'name.place', ...individual },
      { code: 'name.place', ...unit, level: 'off' },
      { code: 'name.place-suspected', ...unit, level: 'off' },
      // Code can only see whether the registered name is in the name, so a person judges the relation.
      { code: 'name.unrelated-to-subject', ...unit, level: 'review' },
      {
        code: 'name.approval-word',
        level: 'review',
        words: approvalWords,
        ...tooltip,
      },
    ],
  })

/** Aliyun on 2019-05-16, as an operator's portal shows its text. */
export const aliyun201905 = /* @__PURE__ */ lazyEdition(text)
