import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { domainFault, typedHost } from '../../identifiers/domain-fault'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { both, editionWith } from '../example'

type LevelParams = ProvisionParams & { readonly max: number; readonly actual: number }

export const domainTooDeep = /* @__PURE__ */ rule({
  code: 'domain.too-deep',
  level: 'error',
  clause: 'editions',
  at: 'website.domain',
  on: 'string',
  supersededBy: ['domain.malformed'],
  when: (domain: string) => domainFault(domain) === undefined,
  check: (domain: string, { edition = {}, subject, website }): LevelParams | undefined => {
    const actual = typedHost(domain).split('.').length
    const said = provisionsFor(edition, 'domain.too-deep', subject?.kind, website?.service).filter(
      ({ max = actual }) => actual > max,
    )
    return said.length > 0
      ? { ...paramsFrom(...said), max: Math.min(...said.map(({ max = actual }) => max)), actual }
      : undefined
  },
  downgrade: ifSuspected,
})

export const zh = ({ max, actual, suspected }: ParamsOf<typeof domainTooDeep>): string =>
  suspected
    ? `这是 ${actual} 级域名，超过 ${max} 级可能被退回，需要审核人员确认。建议填写上级域名。`
    : `这是 ${actual} 级域名，最多备案到 ${max} 级。请填写上级域名。`

export const en = ({ max, actual, suspected }: ParamsOf<typeof domainTooDeep>): string =>
  suspected
    ? `This domain has ${actual} levels; more than ${max} may be returned, so a reviewer must check it. Consider the domain above it.`
    : `This domain has ${actual} levels; at most ${max} can be filed. Enter the domain above it.`

const code = 'domain.too-deep'
const app = { website: { service: 'app' } } as const

export const doc = {
  optional: true,
  title: { zh: 'App 的域名不超过四级', en: 'The domain of an app has no more than four levels' },
  why: {
    zh: 'App、小程序和快应用用到哪一级域名就备案哪一级，二级到四级都可以；网站只备案注册的域名。',
    en: 'Apps, mini-programs and quick apps file the level of domain that they use, from the second to the fourth; websites file only the registered domain.',
  },
  valid: [
    { value: 'a.b.c.yunshan.cn' },
    { value: 'api.b.yunshan.cn', facts: both(app, editionWith({ code, service: 'app', max: 4 })) },
    { value: 'a.b.c.yunshan.cn', facts: editionWith({ code, service: 'app', max: 4 }) },
    { value: 'no domain', facts: both(app, editionWith({ code, service: 'app', max: 1 })) },
    { value: 'yunshan.cn', facts: both(app, editionWith({ code, service: 'app' })) },
  ],
  invalid: [
    {
      value: 'a.b.c.yunshan.cn',
      facts: both(app, editionWith({ code, service: 'app', max: 4 })),
      params: { max: 4, actual: 5 },
    },
    {
      value: 'a.b.c.yunshan.cn',
      facts: both(app, editionWith({ code, service: 'app', max: 4, level: 'review' })),
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof domainTooDeep>
