import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { decisiveSituation, domainSituations } from '../../filing/situation'
import { type DomainSituation, isFilingType, traitsOf } from '../../filing/types'
import { filingTypesEn, filingTypesZh } from '../../model/labels'
import type { FilingType, Website } from '../../model/schema'
import { domainsEn, domainsZh } from '../domain-wording'

type ContradictionParams = {
  readonly given: FilingType
  readonly shown: DomainSituation
  readonly domains: readonly number[]
}

export const filingTypeContradiction = /* @__PURE__ */ rule({
  code: 'filing-type.contradiction',
  level: 'error',
  clause: '10',
  at: 'website',
  on: 'object',
  needs: ['action', 'registry'],
  when: (_: Partial<Website>, { action }) => isFilingType(action),
  check: (website: Partial<Website>, facts): ContradictionParams | undefined => {
    const { fits } = traitsOf(facts.action)
    const situations = domainSituations(website, facts)
    const shown = decisiveSituation(situations)
    if (shown === undefined || fits.includes(shown)) return undefined
    const domains = situations.flatMap((situation, i) => (situation === shown ? [i] : []))
    return { given: facts.action as FilingType, shown, domains }
  },
})

const shownZh: Readonly<Record<DomainSituation, string>> = {
  'first-filing': '主体和域名都没有备案，应选首次备案',
  'add-website': '主体已备案、域名没有备案，应选新增网站',
  'access-filing': '域名由其他接入商备案，应选新增接入',
  none: '域名已在本接入商备案，如有变化应选变更备案',
}

const shownEn: Readonly<Record<DomainSituation, string>> = {
  'first-filing': 'neither the subject nor the domain is filed: choose a first filing',
  'add-website': 'the subject is filed and the domain is not: choose an additional website',
  'access-filing': 'the domain is filed with another provider: choose an access filing',
  none: 'the domain is filed here already: choose a change if something changes',
}

export const zh = ({ given, shown, domains }: ParamsOf<typeof filingTypeContradiction>): string =>
  `备案类型“${filingTypesZh[given]}”与工信部备案系统不符（${domainsZh(domains)}）：${shownZh[shown]}。`

export const en = ({ given, shown, domains }: ParamsOf<typeof filingTypeContradiction>): string =>
  `The type of filing, “${filingTypesEn[given]}”, contradicts the registry (${domainsEn(domains).replace(/ (?:is|are)$/, '')}): ${shownEn[shown]}.`

const subject = { filingNumber: '京ICP备12345678号' } as const
const number = '京ICP备12345678号-1'
const website: Website = { name: '雕刻时光', domains: ['example.cn'] }

export const doc = {
  title: { zh: '备案类型与备案系统一致', en: 'The type of filing fits what is filed' },
  why: {
    zh: '第 1、10、12 条：备案类型由三点决定：主体是否已备案，域名是否已备案，是否在本接入商。网站的域名情况不一时，没有备案的域名决定；`params.shown` 是备案系统显示的情况，`params.domains` 是属于这种情况的域名的序号，从 0 数起。域名换成新的，可以是变更网站。',
    en: 'Clauses 1, 10 and 12: whether the subject is filed, whether the domain is, and whether it is with this provider decide which filing it is. If the domains of a website differ, those that are not filed decide; `params.shown` is what the registry shows, `params.domains` has the indices of the domains of which that is so. A domain that replaces another can be a change of the website.',
  },
  params: {
    shown: { zh: '备案记录显示应办的类型', en: 'The type that the registry shows.' },
  },
  sources: ['tencentyun/qcloud-documents (2021-11-12), 备案类型'],
  valid: [
    { value: website, facts: { action: 'first-filing', registry: [] } },
    {
      value: { name: '雕刻时光', domains: ['example.cn', 'new.cn'] },
      facts: { action: 'add-website', subject, registry: [{ number, domains: ['example.cn'], here: true }] },
    },
    {
      value: website,
      facts: { action: 'change-website', subject, registry: [{ number, domains: ['old.cn'], here: true }] },
    },
    {
      value: website,
      facts: { action: 'access-filing', subject, registry: [{ number, domains: ['example.cn'], here: false }] },
    },
  ],
  invalid: [
    {
      value: website,
      facts: { action: 'add-website', registry: [] },
      params: { given: 'add-website', shown: 'first-filing', domains: [0] },
    },
    {
      value: website,
      facts: { action: 'change-subject', registry: [] },
      params: { given: 'change-subject', shown: 'first-filing', domains: [0] },
    },
    {
      value: { name: '雕刻时光', domains: ['example.cn', 'new.cn'] },
      facts: { action: 'change-access', subject, registry: [{ number, domains: ['example.cn'], here: true }] },
      params: { given: 'change-access', shown: 'add-website', domains: [1] },
    },
    {
      value: website,
      facts: { action: 'add-website', subject, registry: [{ number, domains: ['example.cn'], here: true }] },
      params: { given: 'add-website', shown: 'none', domains: [0] },
    },
    {
      value: website,
      facts: { action: 'change', subject, registry: [{ number, domains: ['example.cn'], here: false }] },
      params: { given: 'change', shown: 'access-filing', domains: [0] },
    },
    {
      value: website,
      facts: { action: 'access-filing', subject, registry: [] },
      params: { given: 'access-filing', shown: 'add-website', domains: [0] },
    },
  ],
} satisfies RuleDoc<typeof filingTypeContradiction>
