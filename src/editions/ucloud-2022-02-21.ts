import { preApprovals2026 } from '../pre-approval/table-2026'
import { certificateNotAccepted } from '../rules/certificate/not-accepted'
import { nameApprovalWord } from '../rules/name/approval-word'
import { nameFormatWord } from '../rules/name/format-word'
import { nameIsIdiom } from '../rules/name/is-idiom'
import { nameRestrictedWord } from '../rules/name/restricted-word'
import { nameTooFewHan } from '../rules/name/too-few-han'
import { orderTooManySites } from '../rules/order/too-many-sites'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20160919 } from './tencent-2016-09-19'
import { boardWords, formWords, sensitiveWords, stateWords } from './words'

const names = 'problem2.md §3'
const individual = { for: 'individual', clause: names } as const
const unit = { for: 'unit', clause: names } as const

/** Quotas have a page, and a date, of their own. */
const quotas = {
  basis: [
    {
      edition: 'ucloud-2026-03-01',
      clause: 'problem8.md',
      source: 'UCloudDoc-Team/beian1, problem8.md of 2026-02-27 and notice28.md',
      date: '2026-03-01',
      sure: 'A',
    },
  ],
} as const

const text = () =>
  edition({
    base: tencent20160919,
    id: 'ucloud-2022-02-21',
    date: '2022-02-21',
    source: 'UCloudDoc-Team/beian1@5e3d59b, problem/problem2.md',
    preApprovals: preApprovals2026,
    rules: [
      certificateNotAccepted,
      nameApprovalWord,
      nameFormatWord,
      nameIsIdiom,
      nameRestrictedWord,
      nameTooFewHan,
      orderTooManySites,
    ],
    // The text does not mention symbols. Those that Tencent Cloud allows since 2020 pass, as no current text refuses them.
    limits: { symbols: '()-' },
    // Its text lists no samples.
    without: ['name.copied-sample'],
    provisions: [
      { code: 'name.too-few-han', min: 3, clause: names },
      { code: 'name.all-digits', clause: names },
      { code: 'name.all-latin', clause: names },
      { code: 'name.is-domain', mode: 'everybody', clause: names },
      { code: 'name.national-word', words: stateWords, clause: names },
      { code: 'name.restricted-word', words: sensitiveWords, clause: names },
      { code: 'name.sensitive-word', clause: names },
      { code: 'name.approval-word', ...unit, level: 'review', words: boardWords },
      { code: 'name.format-word', ...individual, words: [...formWords, '在线', '交流'] },
      { code: 'name.is-idiom', ...individual },
      { code: 'name.is-person', ...individual },
      { code: 'name.organisation-word', ...individual },
      { code: 'name.place', ...individual },
      { code: 'name.place', ...unit, level: 'off' },
      { code: 'name.place-suspected', ...unit, level: 'off' },
      { code: 'order.too-many-websites', max: 3, ...quotas },
      { code: 'website.too-many-domains', max: 1, ...quotas },
      { code: 'order.too-many-sites', for: 'individual', max: 5, ...quotas },
      {
        code: 'certificate.not-accepted',
        for: 'individual',
        words: ['hk-macau-permit', 'taiwan-permit', 'passport'],
        unless: ['residence-permit', 'foreigner-id'],
        ...quotas,
      },
    ],
  })

/** UCloud: names by its text of 2022-02-21, quotas by that of 2026-02-27, pre-approval by that of 2023-08-30. */
export const ucloud20220221 = /* @__PURE__ */ lazyEdition(text)
