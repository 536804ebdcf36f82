import type { Provision } from '../model/provision'
import { type ProvisionText, provisionOf } from '../rulesets/provisions'

// What the ministry and the State Council say of names and domains; providers enforce it, and `latest` counts it as a voice.

const plan: ProvisionText = {
  id: 'miit-2009',
  date: '2009',
  source: '工业和信息化部, 互联网站备案管理工作方案 (2009), copy at szie.net',
}

const domains: ProvisionText = {
  id: 'gov-domains-2018',
  date: '2018-09-06',
  source: '国办函〔2018〕55号, copies at zhujib.com and ibaoshan.net',
}

const names = { clause: '（五）网站名称', sure: 'B' } as const

/** 互联网站备案管理工作方案 of 2009: names of fields that need an approval, of companies and of bodies of the state. */
export const plan2009 = (): { readonly date: string; readonly provisions: readonly Provision[] } => ({
  date: plan.date,
  provisions: [
    provisionOf({ code: 'name.approval-word', level: 'review', words: ['新闻网', '论坛'], ...names }, plan),
    provisionOf({ code: 'name.restricted-word', level: 'review', words: ['人民政府', '监察'], ...names }, plan),
    provisionOf({ code: 'name.organisation-word', for: 'individual', ...names }, plan),
    provisionOf({ code: 'name.national-word', where: 'start', words: ['中国'], ...names }, plan),
  ],
})

/** 国办函〔2018〕55号: websites of the government use .gov.cn and .政务 only. */
export const governmentDomains2018 = (): { readonly date: string; readonly provisions: readonly Provision[] } => ({
  date: domains.date,
  provisions: [
    provisionOf(
      {
        code: 'domain.suffix',
        mode: 'only',
        for: 'unit',
        kinds: ['government'],
        words: ['.gov.cn', '.政务'],
        clause: '二、规范域名结构',
        sure: 'B',
      },
      domains,
    ),
  ],
})
