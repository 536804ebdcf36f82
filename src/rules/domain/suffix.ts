import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { domainFault, typedHost } from '../../identifiers/domain-fault'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { both, editionWith } from '../example'

type SuffixParams = ProvisionParams & {
  readonly allowed?: readonly string[]
}

/** A suffix as hosts are compared: 政务 is registered as xn--zfr164b. */
const suffixOf = (suffix: string): string => typedHost(`a${suffix}`).slice(1)

export const domainSuffix = /* @__PURE__ */ rule({
  code: 'domain.suffix',
  level: 'error',
  clause: 'editions',
  at: 'website.domain',
  on: 'string',
  supersededBy: ['domain.malformed'],
  when: (domain: string) => domainFault(domain) === undefined,
  check: (domain: string, { edition = {}, subject, website }): SuffixParams | undefined => {
    const host = typedHost(domain)
    const broken = provisionsFor(edition, 'domain.suffix', subject?.kind, website?.service).filter(
      ({ words = [], mode }) => words.some((suffix) => host.endsWith(suffixOf(suffix))) !== (mode === 'only'),
    )
    if (broken.length === 0) return undefined
    const allowed = broken.flatMap(({ words = [], mode }) => (mode === 'only' ? words : []))
    return { ...paramsFrom(...broken), ...(allowed.length > 0 && { allowed }) }
  },
  downgrade: ifSuspected,
})

export const zh = ({ allowed, suspected }: ParamsOf<typeof domainSuffix>): string => {
  const use = allowed === undefined ? '请换用别的后缀。' : `请使用后缀为 ${allowed.join('、')} 的域名。`
  return suspected ? `这个域名的后缀可能不被接受，需要审核人员确认。${use}` : `不能用这个后缀的域名备案。${use}`
}

export const en = ({ allowed, suspected }: ParamsOf<typeof domainSuffix>): string => {
  const use = allowed === undefined ? 'Use another suffix.' : `Use a domain that ends with ${allowed.join(', ')}.`
  return suspected
    ? `The suffix of this domain may not be accepted, so a reviewer must check it. ${use}`
    : `A domain with this suffix must not be filed here. ${use}`
}

const code = 'domain.suffix'
const government = editionWith({ code, kinds: ['government'], words: ['.gov.cn', '.政务'], mode: 'only' })

export const doc = {
  optional: true,
  title: {
    zh: '域名后缀符合主体和本省的规定',
    en: 'The suffix of a domain is allowed for the subject and the province',
  },
  why: {
    zh: '党政机关的网站只用 .gov.cn 和 .政务（国办函〔2018〕55号），事业单位用 .cn 或 .公益；北京在 2019 年列出了一批不受理的后缀。',
    en: 'Websites of the government use .gov.cn and .政务 only (国办函〔2018〕55号), those of institutions .cn or .公益; 北京 listed suffixes in 2019 that it did not take.',
  },
  sources: ['国办函〔2018〕55号'],
  valid: [
    { value: 'yunzhou.com' },
    { value: 'yunzhou.gov.cn', facts: both(government, { subject: { kind: 'government' } }) },
    { value: '云州.政务', facts: both(government, { subject: { kind: 'government' } }) },
    { value: 'yunzhou.com', facts: both(government, { subject: { kind: 'enterprise' } }) },
    { value: 'no domain', facts: both(government, { subject: { kind: 'government' } }) },
    { value: 'yunzhou.cn', facts: editionWith({ code }) },
  ],
  invalid: [
    {
      value: 'yunzhou-gov.com',
      facts: both(government, { subject: { kind: 'government' } }),
      params: { allowed: ['.gov.cn', '.政务'] },
    },
    { value: 'yunzhou.io', facts: editionWith({ code, words: ['.io', '.tw'] }) },
    {
      value: 'yunzhou.com',
      facts: editionWith({ code, words: ['.cn'], mode: 'only', level: 'review' }),
      level: 'review',
    },
    { value: 'yunzhou.tw', facts: editionWith({ code, words: ['.tw'], level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof domainSuffix>
