import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type DomainFault, domainFault } from '../../identifiers/host'

export const domainMalformed = /* @__PURE__ */ rule({
  code: 'domain.malformed',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  check: (domain: string) => {
    const reason = domainFault(domain)
    return reason ? { reason } : undefined
  },
})

const faultsZh: Readonly<Record<DomainFault, string>> = {
  scheme: '域名前面不要带 http:// 或 https://',
  path: '域名后面不要带路径、端口或参数',
  blank: '域名里不能有空格',
  'no-dot': '域名缺少后缀，例如 .com 或 .cn',
  'ip-address': '这里填写的是 IP 地址，不是域名',
  'too-long': '域名不能超过 253 个字符',
  'empty-label': '域名不能以点开头，也不能有两个相连的点',
  'long-label': '域名里两个点之间不能超过 63 个字符',
  hyphen: '域名的每一段都不能以连字符（-）开头或结尾',
  character: '域名里有不能使用的字符',
}

const faultsEn: Readonly<Record<DomainFault, string>> = {
  scheme: 'Leave out http:// or https://',
  path: 'Leave out the path, port or query',
  blank: 'A domain must not contain spaces',
  'no-dot': 'The domain has no suffix, such as .com or .cn',
  'ip-address': 'This is an IP address, not a domain',
  'too-long': 'A domain must not exceed 253 characters',
  'empty-label': 'A domain must not begin with a dot or contain two dots in a row',
  'long-label': 'The part between two dots must not exceed 63 characters',
  hyphen: 'No part of a domain may begin or end with a hyphen',
  character: 'The domain contains characters that are not allowed',
}

export const zh = ({ reason }: ParamsOf<typeof domainMalformed>): string =>
  `${faultsZh[reason]}。请填写注册的域名，例如 example.com。`

export const en = ({ reason }: ParamsOf<typeof domainMalformed>): string =>
  `${faultsEn[reason]}. Enter the registered domain, such as example.com.`

export const doc = {
  title: { zh: '备案的域名写法正确', en: 'A filed domain is a valid domain name' },
  why: {
    zh: '备案的是域名，不是网址：没有 http://，没有路径、端口，也不是 IP 地址；每段由字母、数字和连字符组成（或是中文等国际化域名），每段不超过 63 个字符，总长不超过 253 个字符。',
    en: 'An order files domains, not addresses: no scheme, path or port, and no IP address. Labels consist of letters, digits and hyphens (or are internationalised); a label has at most 63 characters, and a domain 253.',
  },
  valid: [{ value: 'example.com' }, { value: 'Example.CN.' }, { value: '例子.中国' }],
  invalid: [
    { value: 'http://example.com', params: { reason: 'scheme' } },
    { value: 'example.com/blog', params: { reason: 'path' } },
    { value: 'example', params: { reason: 'no-dot' } },
    { value: '1.2.3.4', params: { reason: 'ip-address' } },
    { value: 'ex ample.com', params: { reason: 'blank' } },
    { value: 'a..cn', params: { reason: 'empty-label' } },
    { value: '-a.cn', params: { reason: 'hyphen' } },
    { value: 'a_b.cn', params: { reason: 'character' } },
  ],
} satisfies RuleDoc<typeof domainMalformed>
