import { freeze } from '../core/freeze'
import type { PreApprovalRequirement } from '../model/pre-approval'
import { once } from '../text/remember'
import { broadcastingBureau, cultureBureau, drugBureau, newsOffice, pressBureau } from './bureau-aliases'
import { bureausOf } from './bureaus'
import { broadcasting, culture, dropped, drugs, education, healthCare, news, publishing } from './topics'

// Facts in our own words, collected in 2026 from the pages and notices that each line names as its `source`.

const page = 'tencentyun/qcloud-documents@d008aca821 (2021-11-12), 前置审批相关.md'
const provinces = 'tencentyun/qcloud-documents@d008aca821 (2021-11-12), 各省管局要求'

/** What the certificate became in Beijing first: （京）网药械信息备字（年）第…号. */
const drugFiling = '药品医疗器械网络信息服务备案'
export const gameNumber = '游戏版号（ISBN）'

const asked = (province: string, documents: readonly string[] = []) => ({ province, documents, source: provinces })

/** Who no longer asks nationally, by 2021, and who still does. */
const table2021 = (): readonly PreApprovalRequirement[] => [
  {
    ...news,
    issuingBureau: '人民政府新闻办公室（省级）',
    ...bureausOf('news', '2021'),
    alsoCalled: [...newsOffice.alsoCalled, ...newsOffice.successors],
    since: '2017-06-01',
    source: `${page}; 《互联网新闻信息服务管理规定》`,
  },
  {
    ...publishing,
    issuingBureau: '新闻出版局（省级）',
    ...bureausOf('publishing', '2021'),
    alsoCalled: [...pressBureau.alsoCalled, ...pressBureau.successors],
    since: '2016-03-10',
    source: page,
  },
  {
    ...education,
    status: 'cancelled',
    ...bureausOf('education', '2021'),
    since: dropped.education.date,
    localPractice: [asked('四川省'), asked('江苏省')],
    source: `${page}; ${dropped.education.source}`,
  },
  {
    ...education,
    topic: 'tutoring',
    category: 'tutoring',
    status: 'required',
    issuingBureau: '地方教育局',
    ...bureausOf('education', '2021'),
    alsoCalled: [...education.alsoCalled, '教育行政部门', '教育体育局', '教育和体育局', '教体局'],
    anyLevel: true,
    documents: ['《民办学校办学许可证》'],
    since: '2021-07',
    source: page,
  },
  {
    ...healthCare,
    status: 'cancelled',
    issuingBureau: '卫生健康委员会（省级）',
    ...bureausOf('health-care', '2021'),
    alsoCalled: ['卫健委', '卫生健康委'],
    successors: ['卫生厅', '卫生局', '卫生和计划生育委员会'],
    since: dropped.healthCare.date,
    localPractice: ['广东省', '内蒙古自治区', '北京市'].map((province) =>
      asked(province, ['《医疗机构执业许可证》', '《医疗广告审查证》']),
    ),
    source: `${page}; ${dropped.healthCare.source}`,
  },
  {
    ...drugs,
    issuingBureau: '药品监督管理局（省级）',
    ...bureausOf('drugs', '2021'),
    alsoCalled: [...drugBureau.alsoCalled, ...drugBureau.successors],
    documents: [...drugs.documents, drugFiling],
    source: page,
  },
  {
    ...broadcasting,
    issuingBureau: '广播电视局（省级）',
    ...bureausOf('broadcasting', '2021'),
    alsoCalled: [...broadcastingBureau.alsoCalled, ...broadcastingBureau.successors],
    source: page,
  },
  {
    ...culture,
    issuingBureau: '地方文化和旅游局',
    ...bureausOf('culture', '2021'),
    alsoCalled: [...cultureBureau.alsoCalled, ...cultureBureau.successors],
    anyLevel: true,
    source: page,
  },
  {
    ...culture,
    topic: 'games',
    status: 'cancelled',
    issuingBureau: '新闻出版局（省级）',
    ...bureausOf('publishing', '2021'),
    ...pressBureau,
    documents: [gameNumber],
    since: '2019-07-10',
    localPractice: [asked('广东省', [gameNumber]), asked('上海市', [gameNumber])],
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

/** What was asked in 2021: education, health care and games no longer nationally, tutoring newly so. */
export const preApprovals2021 = /* @__PURE__ */ once(() => freeze(table2021()))
