import { normalise } from '../text/normalise'
import { asciiLabel, plainLabels } from './labels'

/** Top-level domains in Chinese characters that are sold in China; any other label of them after a dot is a word. */
const hanTopLevels =
  /^(?:中国|中國|公司|网络|網絡|网址|商城|网店|中文网|在线|集团|政务|公益|我爱你|移动|手机|商标|佛山|广东|招聘|娱乐|时尚|购物|香港|台湾|台灣|澳门)$/

/** File extensions that no one takes for a top-level domain. */
const fileEndings = /^(?:js|ts|css|exe|txt|jpg|png|php|jsp|asp)$/

/** Longer than any domain with its scheme, however it is typed. Longer texts are not read. */
export const longestTyped = 512

/** Longer than any address of a page that contains the host. */
const longestUrl = 2048

/** The host part of what people type for a domain: lower case, without scheme, `www.`, path, port and trailing dot. */
export const hostOf = (text: string): string => {
  if (text.length > longestUrl) return text
  const bare = normalise(text, 'NFKC').trim().toLowerCase().replaceAll('。', '.')
  const behindScheme = bare.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//, '')
  const end = behindScheme.search(/[/?#:]/)
  const host = end < 0 ? behindScheme : behindScheme.slice(0, end)
  return (host.endsWith('.') ? host.slice(0, -1) : host).replace(/^www\./, '')
}

/** Whether a host has a domain's shape: labels of letters, digits and hyphens, and a top-level domain. */
export const hasDomainShape = (host: string): boolean => {
  const labels = host.split('.')
  const top = labels.at(-1) as string
  if (labels.length < 2 || !labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label))) return false
  return hanTopLevels.test(top) || (/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(top) && !fileEndings.test(top))
}

/** A host in ASCII (`例子.中国` → `xn--fsqu00a.xn--fiqs8s`), or `undefined` if one of its labels has no such form. */
export const asciiHost = (host: string): string | undefined => {
  if (/^[a-z0-9.-]*$/.test(host) && !host.includes('xn--')) return host
  if (host.length > longestTyped) return undefined
  const labels = host.split('.').map(asciiLabel)
  return labels.every((label) => 'ascii' in label) ? labels.map(({ ascii }) => ascii).join('.') : undefined
}

/** The form in which domains are compared: the ASCII host, or the host as it is if it has no ASCII form. */
export const comparedDomain = (text: string): string => {
  if (plainLabels(text) > 0) return text.startsWith('www.') ? text.slice('www.'.length) : text
  const host = hostOf(text)
  return asciiHost(host) ?? host
}
