import { aliyun201905 } from '../../src/editions/aliyun-2019-05'
import { aliyun202609 } from '../../src/editions/aliyun-2026-09'
import { huawei20251231 } from '../../src/editions/huawei-2025-12-31'
import { latest } from '../../src/editions/latest'
import { qingcloud } from '../../src/editions/qingcloud'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { tencent20160921 } from '../../src/editions/tencent-2016-09-21'
import { tencent20190514 } from '../../src/editions/tencent-2019-05-14'
import { tencent20191019 } from '../../src/editions/tencent-2019-10-19'
import { tencent20200826 } from '../../src/editions/tencent-2020-08-26'
import { tencent202111 } from '../../src/editions/tencent-2021-11'
import { ucloud20220221 } from '../../src/editions/ucloud-2022-02-21'
import { xinnet } from '../../src/editions/xinnet'
import type { AnyIssueShape, Edition } from '../../src/rulesets/edition'

/** Every edition that ships. */
export const allEditions: readonly Edition<AnyIssueShape>[] = [
  tencent20160919,
  tencent20160921,
  tencent20190514,
  tencent20191019,
  tencent20200826,
  tencent202111,
  ucloud20220221,
  huawei20251231,
  aliyun201905,
  aliyun202609,
  qingcloud,
  xinnet,
  latest,
]
