import type { AnyIssueShape, Edition } from '../rulesets/edition'
import { aliyun201905 } from './aliyun-2019-05'
import { aliyun202609 } from './aliyun-2026-09'
import { huawei20251231 } from './huawei-2025-12-31'
import { latest } from './latest'
import { qingcloud } from './qingcloud'
import { tencent20160919 } from './tencent-2016-09-19'
import { tencent20160921 } from './tencent-2016-09-21'
import { tencent20190514 } from './tencent-2019-05-14'
import { tencent20191019 } from './tencent-2019-10-19'
import { tencent20200826 } from './tencent-2020-08-26'
import { tencent202111 } from './tencent-2021-11'
import { ucloud20220221 } from './ucloud-2022-02-21'
import { xinnet } from './xinnet'

/** Every edition that the library has, for a choice of them; who needs one imports that one. */
export const editions: readonly Edition<AnyIssueShape>[] = /* @__PURE__ */ Object.freeze([
  tencent20160919,
  tencent20160921,
  tencent20190514,
  tencent20191019,
  tencent20200826,
  tencent202111,
  aliyun201905,
  aliyun202609,
  ucloud20220221,
  huawei20251231,
  qingcloud,
  xinnet,
  latest,
])
