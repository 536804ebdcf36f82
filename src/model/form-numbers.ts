import type { PreApprovalCategory, SubjectKind } from './schema'

// The numbers by which the national filing form and its exchange format name choices, and the values of the model that
// they are here. The form distinguishes more than any rule does: several numbers are one value.

/** A choice of the national form: an `<option>` in either language. */
export interface FormChoice<V extends string> {
  readonly number: number
  /** What it is in the model. */
  readonly value: V
  readonly zh: string
  readonly en: string
}

/** 主办单位性质, by the form's numbers. */
export const subjectNatures: readonly FormChoice<SubjectKind>[] = [
  { number: 1, value: 'other', zh: '国防机构', en: 'Defence body' },
  { number: 2, value: 'government', zh: '政府机关', en: 'Government body' },
  { number: 3, value: 'institution', zh: '事业单位', en: 'Public institution' },
  { number: 4, value: 'enterprise', zh: '企业', en: 'Enterprise' },
  { number: 5, value: 'individual', zh: '个人', en: 'Individual' },
  { number: 6, value: 'social', zh: '社会团体', en: 'Social group' },
  { number: 9, value: 'social', zh: '民办非企业单位', en: 'Private non-enterprise organisation' },
  { number: 10, value: 'social', zh: '基金会', en: 'Foundation' },
  { number: 11, value: 'other', zh: '律师执业机构', en: 'Law firm' },
  { number: 12, value: 'other', zh: '外国在华文化中心', en: 'Foreign cultural centre in China' },
  { number: 13, value: 'other', zh: '群众性团体组织', en: 'Mass organisation' },
  { number: 14, value: 'other', zh: '司法鉴定机构', en: 'Forensic institution' },
  { number: 15, value: 'other', zh: '宗教团体', en: 'Religious body' },
  { number: 16, value: 'other', zh: '境外机构', en: 'Overseas organisation' },
  { number: 17, value: 'other', zh: '医疗机构', en: 'Medical institution' },
  { number: 18, value: 'other', zh: '公证机构', en: 'Notary office' },
  { number: 19, value: 'other', zh: '集体经济', en: 'Collective economic organisation' },
  { number: 20, value: 'other', zh: '仲裁机构', en: 'Arbitration institution' },
]

/** 前置审批类别, by the form's bits: a website has the sum of all that apply. */
export const categoryBits: readonly FormChoice<PreApprovalCategory>[] = [
  { number: 1, value: 'news', zh: '新闻', en: 'News' },
  { number: 2, value: 'publishing', zh: '出版', en: 'Publishing' },
  { number: 4, value: 'education', zh: '教育', en: 'Education' },
  { number: 8, value: 'medical', zh: '医疗保健', en: 'Health care' },
  { number: 16, value: 'medical', zh: '药品和医疗器械', en: 'Drugs and medical devices' },
  { number: 256, value: 'culture', zh: '文化', en: 'Culture' },
  { number: 512, value: 'broadcasting', zh: '广播电影电视节目', en: 'Radio, film and television programmes' },
  { number: 2048, value: 'ride-hailing', zh: '网络预约车', en: 'Ride hailing' },
  { number: 4096, value: 'finance', zh: '互联网金融', en: 'Internet finance' },
  {
    number: 8192,
    value: 'tutoring',
    zh: '校外培训（高中及以下阶段）',
    en: 'After-school tutoring (up to senior high school)',
  },
  { number: 16384, value: 'religion', zh: '宗教', en: 'Religion' },
]
