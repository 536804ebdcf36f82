import { preApprovals2026 } from '../pre-approval/table-2026'
import type { EditionNameIssue, OrderIssue } from '../rules/all'
import { commonProvisions } from '../rulesets/common'
import { type Edition, edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { aliyun202609 } from './aliyun-2026-09'
import { huawei20251231 } from './huawei-2025-12-31'
import { qingcloud } from './qingcloud'
import { governmentDomains2018, plan2009 } from './regulators'
import { tencent20160919 } from './tencent-2016-09-19'
import { tencent202111 } from './tencent-2021-11'
import { ucloud20220221 } from './ucloud-2022-02-21'
import { xinnet } from './xinnet'

/** The texts that bind today: the newest of each provider, and those of the regulators. */
const texts = () => [
  { provider: 'tencent', ...tencent202111 },
  { provider: 'ucloud', ...ucloud20220221 },
  { provider: 'huawei', ...huawei20251231 },
  { provider: 'aliyun', ...aliyun202609 },
  { provider: 'qingcloud', ...qingcloud },
  { provider: 'xinnet', ...xinnet },
  { provider: 'ministry', ...plan2009() },
  { provider: 'state-council', ...governmentDomains2018() },
]

const text = (): Edition<EditionNameIssue | OrderIssue> =>
  edition({
    base: tencent20160919,
    id: 'latest',
    date: '2026-11-27',
    source: 'the newest texts of Tencent Cloud, UCloud, Huawei Cloud, Aliyun, QingCloud and Xinnet',
    preApprovals: preApprovals2026,
    rules: [
      ...new Set([
        ...tencent202111.rules!,
        ...ucloud20220221.rules!,
        ...huawei20251231.rules!,
        ...aliyun202609.rules!,
        ...qingcloud.rules!,
        ...xinnet.rules!,
      ]),
    ],
    without: ['name.not-registered-name'],
    provisions: commonProvisions(texts()).filter(({ mode }) => mode !== 'some-provinces'),
  }) as never

/**
 * 现行规定: what today's texts have in common, for a filing whose provider is not known. An error only if at least two providers
 * whose own text or its copy was read say so and no provider's newest text contradicts; everything else is a review that names
 * its texts. What a text itself says of some provinces only is left to their overlays.
 */
export const latest = /* @__PURE__ */ lazyEdition(text)
