import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { domainFault, typedHost } from '../../identifiers/domain-fault'
import { decodePunycode } from '../../identifiers/punycode'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { both, editionWith } from '../example'

type PrefixParams = ProvisionParams & { readonly word: string }

/** The first label of a host as it is read. */
const firstLabel = (host: string): string => {
  const label = host.split('.')[0] as string
  return label.startsWith('xn--') ? (decodePunycode(label.slice('xn--'.length)) as string) : label
}

export const domainPrefix = /* @__PURE__ */ rule({
  code: 'domain.prefix',
  level: 'error',
  clause: 'editions',
  at: 'website.domain',
  on: 'string',
  supersededBy: ['domain.malformed'],
  when: (domain: string, { subject }) => domainFault(domain) === undefined && subject?.level !== 'national',
  check: (domain: string, { edition = {}, subject }): PrefixParams | undefined => {
    const label = firstLabel(typedHost(domain))
    const said = provisionsFor(edition, 'domain.prefix', subject?.kind)
    const word = said.flatMap(({ words = [] }) => words).find((listed) => label.startsWith(listed))
    return word === undefined ? undefined : { ...paramsFrom(...said), word }
  },
  downgrade: ifSuspected,
})

export const zh = ({ word, suspected }: ParamsOf<typeof domainPrefix>): string =>
  suspected
    ? `域名以“${word}”开头，可能只有国家级单位可以使用，需要审核人员确认。建议换一个域名，或注明国家级单位。`
    : `域名不能以“${word}”开头。请换一个域名；国家级单位请在主办单位信息中注明。`

export const en = ({ word, suspected }: ParamsOf<typeof domainPrefix>): string =>
  suspected
    ? `The domain begins with “${word}”, which may be for national-level organisations only, so a reviewer must check it. Consider another domain, or say that the organisation is one.`
    : `The domain must not begin with “${word}”. Use another one; national-level organisations must say so.`

const code = 'domain.prefix'

export const doc = {
  optional: true,
  title: { zh: '域名不以“中国”一类的词开头', en: 'A domain does not begin with a word such as 中国' },
  why: {
    zh: '北京、湖南等不接受以“中国”“国家”一类的词开头的中文域名，国家级单位除外。',
    en: '北京, 湖南 and others refuse Chinese domains that begin with words such as 中国 and 国家, unless the organisation is a national-level one.',
  },
  params: {
    word: { zh: '不能用的前缀', en: 'The prefix that is not taken.' },
  },
  valid: [
    { value: '中国云州.cn' },
    { value: '云州.中国', facts: editionWith({ code, words: ['中国'] }) },
    { value: 'yunzhou.cn', facts: editionWith({ code, words: ['中国'] }) },
    { value: 'yunzhou.cn', facts: editionWith({ code }) },
    { value: 'xn--a.cn', facts: editionWith({ code, words: ['中国'] }) },
    {
      value: '中国云州.cn',
      facts: both(editionWith({ code, words: ['中国'] }), { subject: { kind: 'institution', level: 'national' } }),
    },
  ],
  invalid: [
    { value: '中国云州.cn', facts: editionWith({ code, words: ['国家', '中国'] }), params: { word: '中国' } },
    { value: '中国云州.cn', facts: editionWith({ code, words: ['中国'], level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof domainPrefix>
