import { domainTooDeep } from '../rules/domain/too-deep'
import { nameAppWord } from '../rules/name/app-word'
import { nameWidth } from '../rules/name/width'
import type { ProvisionOptions } from '../rulesets/provisions'
import { appGeneralWords, appMarketingWords, appPlaceholders } from './app-words'

const kb = {
  edition: 'huawei-2025-12-31',
  source: 'huaweicloud/huaweicloud-skills@c54c1bccd5, App备案咨询',
  date: '2025-12-31',
  sure: 'B',
} as const

const notice = {
  edition: 'app-2023-07-21',
  clause: '工信部信管〔2023〕105号',
  source: '工信部信管〔2023〕105号, quoted in UCloud notice24 of 2023-08-29',
  date: '2023-07-21',
  sure: 'A',
} as const

const douyin = {
  edition: 'douyin-2024-01',
  clause: 'check-name-v2',
  source: 'developer.open-douyin.com, check-name-v2',
  date: '2024-01',
  sure: 'A',
} as const

const wechat = {
  edition: 'wechat-2016-10-31',
  clause: '小程序名称',
  source: 'jinyejixie.com/news/55831.html, a copy of 2016-10-31',
  date: '2016-10-31',
  sure: 'C',
} as const

/** 互联网信息服务 beside websites: an app, a mini-program or a quick app files the level of domain that it uses. */
const domainsOf = (service: 'app' | 'mini-program' | 'quick-app'): readonly ProvisionOptions[] => [
  { code: 'domain.not-registrable', service, level: 'off', basis: [{ ...kb, clause: 'doc_0111' }, notice] },
  { code: 'domain.too-deep', service, max: 4, basis: [{ ...kb, clause: 'doc_0112' }] },
]

/** The rules that services other than websites have. */
export const serviceRules = [domainTooDeep, nameAppWord, nameWidth] as const

/** What texts since the ministry's notice of 2023-07-21 say of apps, mini-programs and quick apps. */
export const serviceProvisions = (): readonly ProvisionOptions[] => [
  ...domainsOf('app'),
  ...domainsOf('mini-program'),
  ...domainsOf('quick-app'),
  // The text names the kinds of words and lists none.
  {
    code: 'name.app-word',
    level: 'review',
    mode: 'marketing',
    words: appMarketingWords,
    basis: [{ ...kb, clause: 'doc_0123' }],
  },
  {
    code: 'name.app-word',
    level: 'review',
    mode: 'placeholder',
    words: appPlaceholders,
    basis: [{ ...kb, clause: 'doc_0123' }],
  },
  {
    code: 'name.app-word',
    level: 'review',
    mode: 'general',
    where: 'whole',
    words: appGeneralWords,
    basis: [{ ...kb, clause: 'doc_0123' }],
  },
  // 抖音 takes 4 to 20, an old copy of 微信 4 to 30: outside both is for a person, since the platform is not known.
  {
    code: 'name.width',
    service: 'mini-program',
    level: 'review',
    min: 4,
    max: 20,
    basis: [
      { ...douyin, says: '4–20' },
      { ...wechat, says: '4–30' },
    ],
  },
]
