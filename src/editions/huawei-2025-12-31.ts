import { preApprovals2026 } from '../pre-approval/table-2026'
import { authorizationCodeSeveralWebsites } from '../rules/authorization-code/several-websites'
import { contactSharedMobile } from '../rules/contact/shared-mobile'
import { domainSuffix } from '../rules/domain/suffix'
import { nameFormatWord } from '../rules/name/format-word'
import { nameUnrelatedToSubject } from '../rules/name/unrelated-to-subject'
import { orderTooManySites } from '../rules/order/too-many-sites'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { serviceProvisions, serviceRules } from './services'
import { tencent20160919 } from './tencent-2016-09-19'
import { publicWords } from './words'

const materials = { clause: '备案材料咨询 doc_0060', sure: 'B' } as const
const refusals = { clause: '备案驳回咨询 doc_0019', sure: 'B' } as const
const administrations = { clause: '备案管局咨询', sure: 'B' } as const

const text = () =>
  edition({
    base: tencent20160919,
    id: 'huawei-2025-12-31',
    date: '2025-12-31',
    source: 'huaweicloud/huaweicloud-skills@c54c1bccd5, 备案材料咨询, 备案驳回咨询, 备案管局咨询, App备案咨询',
    preApprovals: preApprovals2026,
    rules: [
      authorizationCodeSeveralWebsites,
      contactSharedMobile,
      domainSuffix,
      nameFormatWord,
      nameUnrelatedToSubject,
      orderTooManySites,
      ...serviceRules,
    ],
    // The text does not mention symbols. Those that Tencent Cloud allows since 2020 pass, as no current text refuses them.
    limits: { symbols: '()-' },
    without: ['name.copied-sample', 'name.not-registered-name'],
    provisions: [
      { code: 'name.too-short', min: 3, ...materials },
      {
        code: 'name.national-word',
        where: 'start',
        words: ['中国', '中央', '国家', '中华', '人大', '人民', ...publicWords],
        ...materials,
      },
      { code: 'name.unrelated-to-subject', for: 'unit', level: 'review', ...materials },
      { code: 'name.place', for: 'individual', ...refusals },
      { code: 'name.place', for: 'unit', level: 'off', ...refusals },
      { code: 'name.place-suspected', for: 'unit', level: 'off', ...refusals },
      { code: 'name.format-word', for: 'individual', words: ['博客'], ...refusals },
      { code: 'order.too-many-websites', for: 'individual', max: 1, ...administrations },
      { code: 'order.too-many-websites', for: 'unit', level: 'review', max: 5, ...administrations },
      { code: 'order.too-many-sites', for: 'individual', max: 5, ...administrations },
      { code: 'website.too-many-domains', max: 1, ...administrations },
      { code: 'authorization-code.several-websites', ...administrations },
      { code: 'contact.shared-mobile', ...administrations },
      {
        code: 'domain.suffix',
        mode: 'only',
        for: 'unit',
        kinds: ['government'],
        words: ['.gov.cn', '.政务'],
        ...administrations,
      },
      {
        code: 'domain.suffix',
        mode: 'only',
        for: 'unit',
        kinds: ['institution'],
        words: ['.cn', '.公益'],
        ...administrations,
      },
      ...serviceProvisions(),
    ],
  })

/** Huawei Cloud's knowledge base of 2025-12-31, as its own summary has it. */
export const huawei20251231 = /* @__PURE__ */ lazyEdition(text)
