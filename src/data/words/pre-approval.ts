import type { PreApprovalTopic } from '../../model/pre-approval'
import { broadcastingWords } from './pre-approval-broadcasting'
import { cultureWords, gamesWords } from './pre-approval-culture'
import { educationWords, tutoringWords } from './pre-approval-education'
import { financeWords, religionWords, rideHailingWords } from './pre-approval-later'
import { drugsWords, healthCareWords } from './pre-approval-medical'
import { newsWords } from './pre-approval-news'
import { publishingWords } from './pre-approval-publishing'

/** The words of a topic, by what they say; one text each, words divided by blanks, in folded form. */
export interface TopicWords {
  readonly topic: PreApprovalTopic
  /** A name that holds one says what the site is: 日报, 出版社, 医院. */
  readonly titles: string
  /** What only such a site offers. */
  readonly offers?: string
  /** What a site offers: 小说连载, 预约挂号, 在线观看. */
  readonly services: string
  /** Words that hardly stand anywhere but in the field: 记者, 连载, 门诊. */
  readonly marks?: string
  /** Words of the field. */
  readonly hints: string
}

/** All topics that detection knows. */
export const topicWords = (): readonly TopicWords[] => [
  newsWords,
  publishingWords,
  educationWords,
  tutoringWords,
  healthCareWords,
  drugsWords,
  broadcastingWords,
  cultureWords,
  gamesWords,
  religionWords,
  rideHailingWords,
  financeWords,
]

/** Topics that are part of a wider one. */
export const akin: Readonly<Partial<Record<PreApprovalTopic, PreApprovalTopic>>> = {
  tutoring: 'education',
  drugs: 'health-care',
  games: 'culture',
}

/**
 * 服务内容 of the filing form that stand for a topic. 网络新闻, 网络游戏, 网络影视 and 网络教育 by the bureau's own table
 * (天津, 2016); 网络音乐 and the finance services by the definition of their field.
 */
export const declaredContents: readonly (readonly [PreApprovalTopic, string])[] = [
  ['news', '网络新闻'],
  ['broadcasting', '网络影视'],
  ['culture', '网络音乐'],
  ['games', '网络游戏'],
  ['education', '网络教育'],
  ['finance', '网络借贷信息中介 互联网股权融资 互联网保险 互联网跨界金融及资产管理 网上非银支付 网上银行 网上炒股'],
  ['tutoring', '校外培训'],
  ['ride-hailing', '网络预约车'],
  ['religion', '互联网宗教信息'],
]

/** What a label of a domain begins or ends with: 上海 asks for the papers where a prefix is `game` and the like. */
export const domainHints: readonly (readonly [PreApprovalTopic, string])[] = [
  ['news', 'news xinwen ribao'],
  ['publishing', 'novel xiaoshuo chuban'],
  ['education', 'jiaoyu peixun kaoyan mooc'],
  ['health-care', 'hospital clinic yiyuan'],
  ['drugs', 'pharm yaofang yaodian'],
  ['broadcasting', 'video movie radio dianying zhibo'],
  ['culture', 'music comic yinyue dongman'],
  ['games', 'game youxi'],
]
