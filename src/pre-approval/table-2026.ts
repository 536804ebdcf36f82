import { freeze } from '../core/freeze'
import type { LocalPractice, PreApprovalRequirement, PreApprovalTopic } from '../model/pre-approval'
import { once } from '../text/remember'
import { newsOffice } from './bureau-aliases'
import { bureausOf } from './bureaus'
import { gameNumber, preApprovals2021 } from './table-2021'

const ucloud = 'UCloudDoc-Team/beian1@af005727b9 (2026-02-27)'
const letters2026 = 'UCloudDoc-Team/beian1@af005727b9 (2026-01-19), problem9.md'

/** What changed by 2026 in a line of 2021. */
const later: Partial<Record<PreApprovalTopic, (line: PreApprovalRequirement) => PreApprovalRequirement>> = {
  news: (line) => ({
    ...line,
    issuingBureau: '网络安全和信息化委员会办公室（省级）',
    alsoCalled: [...newsOffice.successors, ...newsOffice.alsoCalled],
    since: '2017-06-01',
    source: ucloud,
  }),
  // Only secondary pages say that the approval became a filing everywhere (2024-12-06), so the line stays as it is there.
  drugs: (line) => ({
    ...line,
    doubtfulIn: [
      { province: '上海市', source: 'shca.miit.gov.cn, 2025: 优化 ICP 流程、取消相关前置审批 (title only)' },
    ],
    source: `${ucloud}, problem4.md (2023-08-30)`,
  }),
  games: (line) => ({
    ...line,
    localPractice: [
      ...(line.localPractice as readonly LocalPractice[]),
      ...['四川省', '湖北省'].map((province) => ({ province, documents: [gameNumber], source: letters2026 })),
    ],
  }),
}

const table2026 = (): readonly PreApprovalRequirement[] => [
  ...preApprovals2021().map((line) => later[line.topic]?.(line) ?? line),
  {
    topic: 'religion',
    category: 'religion',
    status: 'required',
    issuingBureau: '宗教事务局（省级）',
    ...bureausOf('religion', '2021'),
    alsoCalled: [
      '民族宗教事务局',
      '民族宗教事务委员会',
      '民族宗教事务厅',
      '民族和宗教事务局',
      '宗教事务委员会',
      '民族事务委员会',
    ],
    documents: ['《互联网宗教信息服务许可证》'],
    since: '2022-03-01',
    source: '国家宗教事务局令第17号',
  },
]

/** What is asked in 2026: religion added, news with the cyberspace offices. */
export const preApprovals2026 = /* @__PURE__ */ once(() => freeze(table2026()))
