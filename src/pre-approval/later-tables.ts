import { freeze } from '../core/freeze'
import type { PreApprovalRequirement } from '../model/pre-approval'
import { once } from '../text/remember'
import {
  broadcasting,
  broadcastingBureau,
  culture,
  cultureBureau,
  drugBureau,
  drugs,
  education,
  healthCare,
  news,
  newsOffice,
  pressBureau,
  publishing,
} from './bureaus'

// Facts in our own words, collected in 2026 from the pages and notices that each line names as its `source`.

const page = 'tencentyun/qcloud-documents@d008aca821 (2021-11-12), 前置审批相关.md'
const provinces = 'tencentyun/qcloud-documents@d008aca821 (2021-11-12), 各省管局要求'
const ucloud = 'UCloudDoc-Team/beian1@af005727b9 (2026-02-27)'

const asked = (province: string, documents: readonly string[] = []) => ({ province, documents, source: provinces })

/** Who no longer asks nationally, by 2021, and who still does. */
const table2021 = (): readonly PreApprovalRequirement[] => [
  {
    ...news,
    issuingBureau: '人民政府新闻办公室（省级）',
    alsoCalled: [...newsOffice.alsoCalled, ...newsOffice.successors],
    since: '2017-06-01',
    source: `${page}; 《互联网新闻信息服务管理规定》`,
  },
  { ...publishing, issuingBureau: '新闻出版局（省级）', ...pressBureau, since: '2016-03-10', source: page },
  {
    ...education,
    status: 'cancelled',
    since: '2016-03',
    localPractice: [asked('四川省'), asked('江苏省')],
    source: `${page}; 国发〔2015〕57号 and 国发〔2016〕9号, by the notice of 教育部办公厅 of March 2016`,
  },
  {
    ...education,
    topic: 'tutoring',
    category: 'tutoring',
    status: 'required',
    issuingBureau: '地方教育局',
    alsoCalled: [...education.alsoCalled, '教育委员会', '教育行政部门'],
    anyLevel: true,
    documents: ['《民办学校办学许可证》'],
    since: '2021-07',
    source: page,
  },
  {
    ...healthCare,
    status: 'cancelled',
    issuingBureau: '卫生健康委员会（省级）',
    successors: ['卫生厅', '卫生局', '卫生和计划生育委员会'],
    since: '2015-10-14',
    localPractice: ['广东省', '内蒙古自治区', '北京市'].map((province) =>
      asked(province, ['《医疗机构执业许可证》', '《医疗广告审查证》']),
    ),
    source: `${page}; 国务院第一批取消62项中央指定地方实施行政审批事项的决定`,
  },
  { ...drugs, issuingBureau: '药品监督管理局（省级）', alsoCalled: drugBureau.alsoCalled, source: page },
  {
    ...broadcasting,
    issuingBureau: '广播电视局（省级）',
    alsoCalled: [...broadcastingBureau.alsoCalled, '广播电影电视局', '委宣传部'],
    source: page,
  },
  {
    ...culture,
    issuingBureau: '地方文化和旅游局',
    alsoCalled: [...cultureBureau.alsoCalled, ...cultureBureau.successors, '文化局'],
    anyLevel: true,
    source: page,
  },
  {
    ...culture,
    topic: 'games',
    status: 'cancelled',
    issuingBureau: '新闻出版局（省级）',
    ...pressBureau,
    documents: ['游戏版号（ISBN）'],
    since: '2019-07-10',
    localPractice: [asked('广东省', ['游戏版号（ISBN）']), asked('上海市', ['游戏版号（ISBN）'])],
    source: `${page}; 办市场发〔2019〕81号`,
  },
  {
    topic: 'ride-hailing',
    category: 'ride-hailing',
    status: 'required',
    issuingBureau: '地方交通运输局',
    alsoCalled: ['交通运输厅', '交通运输委员会', '交通委员会', '道路运输管理局'],
    anyLevel: true,
    documents: ['《网络预约出租汽车经营许可证》'],
    source: page,
  },
  {
    topic: 'finance',
    category: 'finance',
    status: 'local-practice',
    issuingBureau: '金融工作办公室（省级）',
    alsoCalled: ['金融办', '地方金融监督管理局', '人民政府金融工作办公室'],
    documents: [],
    localPractice: [asked('上海市'), asked('浙江省'), asked('四川省')],
    source: `${page}; 银发〔2015〕221号`,
  },
]

const table2026 = (): readonly PreApprovalRequirement[] => [
  ...table2021().filter(({ topic }) => topic !== 'news'),
  {
    ...news,
    issuingBureau: '网络安全和信息化委员会办公室（省级）',
    alsoCalled: [...newsOffice.successors, ...newsOffice.alsoCalled],
    since: '2017-06-01',
    source: ucloud,
  },
  {
    topic: 'religion',
    category: 'religion',
    status: 'required',
    issuingBureau: '宗教事务局（省级）',
    alsoCalled: ['民族宗教事务局', '民族宗教事务委员会', '民族和宗教事务局', '宗教事务委员会', '民族事务委员会'],
    documents: ['《互联网宗教信息服务许可证》'],
    since: '2022-03-01',
    source: '国家宗教事务局令第17号',
  },
]

/** As it stood in 2021: education, health care and games no longer asked for nationally, tutoring newly so. */
export const preApprovals2021 = /* @__PURE__ */ once(() => freeze(table2021()))

/** As it stands in 2026: religion added, news with the cyberspace offices. */
export const preApprovals2026 = /* @__PURE__ */ once(() => freeze(table2026()))
