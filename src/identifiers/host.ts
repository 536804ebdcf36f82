/** Top-level domains written in Han that are sold in China; a Han label behind a dot is else a word. */
const hanTopLevels =
  /^(?:中国|中國|公司|网络|網絡|网址|商城|网店|中文网|在线|集团|政务|公益|我爱你|移动|手机|商标|佛山|广东|招聘|娱乐|时尚|购物|香港|台湾|台灣|澳门)$/

/** File endings behind a dot that no one takes for a top-level domain. */
const fileEndings = /^(?:js|ts|css|exe|txt|jpg|png|php|jsp|asp)$/

/** The longest domain name, and the longest part between its dots (RFC 1035). */
const longestName = 253
const longestLabel = 63

interface UrlConstructor {
  new (url: string): { readonly hostname: string }
}

/** The WHATWG URL parser, which maps IDN to ASCII; every runtime has it, the language's own types do not. */
const hostnameOf = (url: string): string =>
  new (globalThis as unknown as { readonly URL: UrlConstructor }).URL(url).hostname

const dot = 0x2e
const hyphen = 0x2d

const countLabels = (text: string): number => {
  if (text.length > longestName) return 0
  let letters = 0
  let labels = 1
  let start = 0
  let before = dot
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) letters++
    else if (code === dot) {
      if (before === dot || before === hyphen || i - start > longestLabel) return 0
      labels++
      start = i + 1
    } else if (code === hyphen ? before === dot : code < 0x30 || code > 0x39) return 0
    before = code
  }
  const fits = letters > 0 && before !== dot && before !== hyphen && text.length - start <= longestLabel
  return fits && labels > 1 ? labels : 0
}

/** The rules about one domain ask one after another: what was asked last is kept. */
let asked = ''
let answer = 0

/**
 * The number of labels of a domain name without fault that stands in the form in which hosts are read, `www.` aside:
 * labels of lower-case ASCII letters, digits and inner hyphens. So do nearly all, and one look spares them the rest.
 *
 * @returns 0 for any other text
 */
export const plainLabels = (text: string): number => {
  if (text !== asked) {
    answer = countLabels(text)
    asked = text
  }
  return answer
}

/** The host part of what people type for a domain: lower case, without scheme, `www.`, path, port and trailing dot. */
export const hostOf = (text: string): string => {
  const bare = text.normalize('NFKC').trim().toLowerCase().replaceAll('。', '.')
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

/** A host in ASCII (`例子.中国` → `xn--fsqu00a.xn--fiqs8s`), or `undefined` where the URL standard has no such host. */
export const asciiHost = (host: string): string | undefined => {
  if (/^[a-z0-9.-]*$/.test(host)) return host
  // No host holds a blank, and a constructor that throws takes far longer to say so.
  if (/^[a-z0-9.-]+(?: +[a-z0-9.-]+)+$/.test(host)) return undefined
  try {
    return hostnameOf(`http://${host}`)
  } catch {
    return undefined
  }
}

/** The form in which domains are compared: the ASCII host, or the host itself where it has none. */
export const comparedDomain = (text: string): string => {
  if (plainLabels(text) > 0) return text.startsWith('www.') ? text.slice('www.'.length) : text
  const host = hostOf(text)
  return asciiHost(host) ?? host
}

/** What is wrong with a text as a domain name (RFC 1035, RFC 5891). */
export type DomainFault =
  | 'scheme'
  | 'path'
  | 'blank'
  | 'no-dot'
  | 'ip-address'
  | 'too-long'
  | 'empty-label'
  | 'long-label'
  | 'hyphen'
  | 'character'

/** The first thing that is wrong with a text as a domain name, or `undefined`. A trailing dot is the root's and fine. */
export const domainFault = (text: string): DomainFault | undefined => {
  if (plainLabels(text) > 0) return undefined
  const typed = text.normalize('NFKC').toLowerCase().replaceAll('。', '.')
  if (/\s/.test(typed)) return 'blank'
  if (typed.includes('://')) return 'scheme'
  if (/[/?#:]/.test(typed)) return 'path'
  const ascii = asciiHost(typed.endsWith('.') ? typed.slice(0, -1) : typed)
  if (ascii === undefined) return 'character'
  const labels = ascii.split('.')
  if (labels.length < 2) return 'no-dot'
  if (ascii.length > longestName) return 'too-long'
  if (/^[\d.]+$/.test(ascii)) return 'ip-address'
  if (labels.includes('')) return 'empty-label'
  if (labels.some((label) => label.length > longestLabel)) return 'long-label'
  if (labels.some((label) => /[^a-z0-9-]/.test(label))) return 'character'
  return labels.some((label) => label.startsWith('-') || label.endsWith('-')) ? 'hyphen' : undefined
}
