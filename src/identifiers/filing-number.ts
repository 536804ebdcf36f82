import { provinces } from '../data/provinces'
import { once } from '../text/remember'

/** 网站, App, 小程序 and 快应用: what a filing number behind the subject's stands for. */
export type FiledService = 'website' | 'app' | 'mini-program' | 'quick-app'

/** 备案号: the subject's (京ICP备12345678号) or one service's of it (京ICP备12345678号-1, -2A, -3X, -4K). */
export type FilingNumber =
  | { readonly kind: 'subject'; readonly province: string; readonly serial: string }
  | { readonly kind: FiledService; readonly province: string; readonly serial: string; readonly index: number }

/** 经营许可证号: 京ICP证110745号, 粤B2-20090059-1, 皖B1.B2-20070020. Licences of the ministry name no province. */
export type LicenceNumber =
  | { readonly kind: 'icp-licence'; readonly province: string; readonly serial: string; readonly index?: number }
  | {
      readonly kind: 'telecom-licence'
      readonly province?: string
      /** The kinds of telecom business: A1, A2, B1, B2. */
      readonly businesses: readonly string[]
      readonly serial: string
      readonly index?: number
    }

const services: Readonly<Record<string, FiledService>> = { '': 'website', A: 'app', X: 'mini-program', K: 'quick-app' }
const suffixes: Readonly<Record<FiledService, string>> = {
  website: '',
  app: 'A',
  'mini-program': 'X',
  'quick-app': 'K',
}

/** No number is longer, blanks included. */
const longest = 100

/** The code of GB/T 2260 of each character before a filing number: 甘 and 陇 are both 62. */
const codes: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(
  () => new Map(provinces().flatMap(({ code, letters }) => [...letters].map((letter) => [letter, code]))),
)

const isProvince = (letter: string | undefined): letter is string => letter !== undefined && codes().has(letter)

const filing = /^(\p{Script=Han})ICP备(\d{8}|\d{10})号?(?:-([1-9]\d{0,4})([AXK]?))?$/u
const icpLicence = /^(\p{Script=Han})ICP证(\d{6,8})号?(?:-([1-9]\d{0,4}))?$/u
const telecomLicence = /^(\p{Script=Han})?([AB][12](?:\.[AB][12])*)-(\d{8})号?(?:-([1-9]\d{0,4}))?$/u

/** Half-width, without blanks, Simplified: as the number is printed on the certificate. */
const printed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/備/g, '备')
    .replace(/[証證]/g, '证')
    .replace(/號/g, '号')
    .toUpperCase()

const indexed = (index: string | undefined): { index?: number } => (index === undefined ? {} : { index: Number(index) })

/**
 * Reads a filing or licence number, however it is typed: full-width, with blanks, in small letters, without 号.
 *
 * @returns `undefined` where the text is none: another length of serial, a province that there is not
 */
export const parseFilingNumber = (text: string): FilingNumber | LicenceNumber | undefined => {
  if (typeof text !== 'string' || text.length > longest) return undefined
  const number = printed(text)
  const [, province, serial = '', index, suffix = ''] = filing.exec(number) ?? []
  if (isProvince(province)) {
    if (index === undefined) return { kind: 'subject', province, serial }
    return { kind: services[suffix] as FiledService, province, serial, index: Number(index) }
  }
  const [, letter, digits = '', site] = icpLicence.exec(number) ?? []
  if (isProvince(letter)) return { kind: 'icp-licence', province: letter, serial: digits, ...indexed(site) }
  const telecom = telecomLicence.exec(number)
  if (telecom === null) return undefined
  const [, grantedBy, businesses = '', granted = '', nth] = telecom
  if (grantedBy !== undefined && !isProvince(grantedBy)) return undefined
  return {
    kind: 'telecom-licence',
    ...(grantedBy !== undefined && { province: grantedBy }),
    businesses: businesses.split('.'),
    serial: granted,
    ...indexed(nth),
  }
}

/** Prints a number as it stands on the certificate and in a website's footer. */
export const formatFilingNumber = (number: FilingNumber | LicenceNumber): string => {
  const behind = 'index' in number && number.index !== undefined ? `-${number.index}` : ''
  if (number.kind === 'telecom-licence')
    return `${number.province ?? ''}${number.businesses.join('.')}-${number.serial}${behind}`
  if (number.kind === 'icp-licence') return `${number.province}ICP证${number.serial}号${behind}`
  const suffix = number.kind === 'subject' ? '' : suffixes[number.kind]
  return `${number.province}ICP备${number.serial}号${behind}${suffix}`
}

/** Whether two filing numbers are one subject's, whichever services they name. */
export const sameFiler = (a: FilingNumber | LicenceNumber, b: FilingNumber | LicenceNumber): boolean =>
  a.kind !== 'icp-licence' &&
  a.kind !== 'telecom-licence' &&
  b.kind !== 'icp-licence' &&
  b.kind !== 'telecom-licence' &&
  a.serial === b.serial &&
  codes().get(a.province) === codes().get(b.province)

/** 备案号, read and printed: clause 6. */
export const filingNumber = { parse: parseFilingNumber, format: formatFilingNumber }
