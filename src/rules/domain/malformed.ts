import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type DomainFault, domainFault } from '../../identifiers/domain-fault'

export const domainMalformed = /* @__PURE__ */ rule({
  code: 'domain.malformed',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  check: (domain: string): { readonly reason: DomainFault } | undefined => {
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
  'numeric-top-level': '域名的后缀只能是字母，例如 .com 或 .cn',
  'one-letter-top-level': '域名的后缀只有一个字，应该是 .com、.cn 这样的后缀',
  reserved: '这个后缀是保留的，不能注册域名',
  'e-mail': '这里填写的是电子邮箱，不是域名',
  several: '一处只能填写一个域名，多个域名请分开填写',
  backslash: '域名里不能有反斜杠（\\）',
  escape: '域名里不能有 %2e 这样的转义字符',
  invisible: '域名里有看不见的字符，请不要粘贴，重新输入',
  'mapped-character': '域名里有①、℡ 这样的特殊字符，请改用普通的字母和数字',
  punycode: '以 xn-- 开头的部分不是有效的编码',
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
  'numeric-top-level': 'The suffix must consist of letters, such as .com or .cn',
  'one-letter-top-level': 'The suffix has only one character; it should be one such as .com or .cn',
  reserved: 'This suffix is reserved, so no domain can be registered below it',
  'e-mail': 'This is an e-mail address, not a domain',
  several: 'These are several domains; enter each in a place of its own',
  backslash: 'A domain must not contain a backslash',
  escape: 'A domain must not contain an escape such as %2e',
  invisible: 'The domain contains invisible characters; type it instead of pasting it',
  'mapped-character': 'The domain contains special characters such as ① or ℡; use plain letters and digits',
  punycode: 'A part that begins with xn-- is not validly encoded',
  character: 'The domain contains characters that are not allowed',
}

export const zh = ({ reason }: ParamsOf<typeof domainMalformed>): string =>
  `${faultsZh[reason]}。请填写注册的域名，例如 example.com。`

export const en = ({ reason }: ParamsOf<typeof domainMalformed>): string =>
  `${faultsEn[reason]}. Enter the registered domain, such as example.com.`

export const doc = {
  title: { zh: '备案的域名写法正确', en: 'A filed domain is a valid domain name' },
  why: {
    zh: '备案的是域名，不是网址：没有 http://，没有路径、端口，也不是 IP 地址；每段由字母、数字和连字符组成（或是中文等国际化域名），每段不超过 63 个字符，总长不超过 253 个字符。按填写的内容判断，不按浏览器改写后的内容判断；全角和大写字母不影响结果。',
    en: 'An order files domains, not addresses: no scheme, path or port, and no IP address. Labels consist of letters, digits and hyphens (or are internationalised); a label has at most 63 characters, and a domain 253. The text is judged as it was typed, not as a browser rewrites it; full-width and capital letters make no difference.',
  },
  valid: [
    { value: 'example.com' },
    { value: 'Example.CN.' },
    { value: '例子.中国' },
    { value: 'ｅｘａｍｐｌｅ。ｃｎ' },
    { value: '例子.網絡.cn' },
  ],
  invalid: [
    { value: 'yunshan.com、yunshan.cn', params: { reason: 'several' } },
    { value: 'admin@yunshan.com', params: { reason: 'e-mail' } },
    { value: 'a.com\\evil', params: { reason: 'backslash' } },
    { value: 'a%2ecom', params: { reason: 'escape' } },
    { value: 'yun\u200bshan.com', params: { reason: 'invisible' } },
    { value: '①.com', params: { reason: 'mapped-character' } },
    { value: 'a©b.com', params: { reason: 'character' } },
    { value: 'a.1', params: { reason: 'numeric-top-level' } },
    { value: 'a.c', params: { reason: 'one-letter-top-level' } },
    { value: 'a.test', params: { reason: 'reserved' } },
    { value: 'xn--a.com', params: { reason: 'punycode' } },
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
