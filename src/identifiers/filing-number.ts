import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { provinces } from '../data/provinces'
import { once } from '../text/remember'
import type { AnyNumber, FiledService, FilingNumber, LicenceNumber, LicensedService } from './numbers'

export type { FiledService, FilingNumber, LicenceNumber, PoliceNumber } from './numbers'

const services: Readonly<Record<string, FiledService>> = { '': 'website', A: 'app', X: 'mini-program', K: 'quick-app' }

/** No number is longer, spaces and what comes before it included. */
const longest = 100

/** The code of GB/T 2260 of each character before a filing number: 甘 and 陇 are both 62. */
const codes: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(
  () => new Map(provinces().flatMap(({ code, letters }) => [...letters].map((letter) => [letter, code]))),
)

const isProvince = (letter: string | undefined): letter is string => codes().has(letter as string)

/** What footers and forms write before a number. No word is made of others, so that no text is read in two ways. */
const label =
  /^[[【(]?(?:网站|主体|服务|本站|工信部|ICP|APP|联网|增值|电信|互联网|信息|业务|经营|许可|备案|公安|编|证|号|码|\/|及|和|与)*[:：]/u
const bareLabel = /^(?:网站|主体)?(?:ICP)?备案号(?=\p{Script=Han}ICP)/u

const filing = /^(\p{Script=Han})ICP备(\d{8}|\d{10})号?(?:-([1-9]\d{0,4})([AXK]?))?$/u
const icpLicence = /^(\p{Script=Han})ICP证(\d{6,8})号?(?:-([1-9]\d{0,4})([AXK]?))?$/u
const telecomLicence = /^(\p{Script=Han}|合字)?([AB][12](?:\.[AB][12])*)-(\d{8})号?(?:-([1-9]\d{0,4})([AXK]?))?$/u
const policeNumber = /^(\p{Script=Han})公网安备(\d{14})号?$/u

/** Half-width, without spaces, Simplified, without what is written before it: as the number is printed. */
const printed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/備/g, '备')
    .replace(/[証證]/g, '证')
    .replace(/號/g, '号')
    .replace(/網/g, '网')
    .toUpperCase()
    .replace(label, '')
    .replace(bareLabel, '')
    .replace(/[\])】]$/, '')

const licensed = (index: string | undefined, letter: string): LicensedService => ({
  ...(index !== undefined && { index: Number(index) }),
  ...(letter !== '' && { service: services[letter] as Exclude<FiledService, 'website'> }),
})

const parse = (number: string): AnyNumber | undefined => {
  const [, province, serial = '', index, suffix = ''] = filing.exec(number) ?? []
  if (isProvince(province)) {
    if (index === undefined) return { kind: 'subject', province, serial }
    return { kind: services[suffix] as FiledService, province, serial, index: Number(index) }
  }
  const [, issuer, digits = '', site, letter = ''] = icpLicence.exec(number) ?? []
  if (isProvince(issuer)) return { kind: 'icp-licence', province: issuer, serial: digits, ...licensed(site, letter) }
  const [, city, given = ''] = policeNumber.exec(number) ?? []
  if (isProvince(city)) return { kind: 'police', province: city, serial: given }
  return parseTelecomLicence(number)
}

/**
 * Parses a filing, licence or police number, however it is typed or copied: full-width, with spaces, in small letters,
 * without 号, after 备案号：.
 *
 * @returns `undefined` if the text is not such a number: another length of serial, a province that does not exist
 */
export const parseFilingNumber = (text: string): AnyNumber | undefined =>
  typeof text === 'string' && text.length <= longest ? freeze(parse(printed(text))) : undefined

const parseTelecomLicence = (number: string): LicenceNumber | undefined => {
  const telecom = telecomLicence.exec(number)
  if (telecom === null) return undefined
  const [, grantedBy, businesses = '', serial = '', index, letter = ''] = telecom
  const isJoint = grantedBy === '合字'
  if (grantedBy !== undefined && !isJoint && !isProvince(grantedBy)) return undefined
  return {
    kind: 'telecom-licence',
    ...(isJoint ? { joint: true } : grantedBy !== undefined && { province: grantedBy }),
    businesses: businesses.split('.'),
    serial,
    ...licensed(index, letter),
  }
}

const letterOf = (kind: string | undefined): string =>
  Object.keys(services).find((letter) => services[letter] === kind) ?? ''

const print = (number: AnyNumber): string => {
  const index = 'index' in number && number.index !== undefined ? `-${number.index}` : ''
  switch (number.kind) {
    case 'police':
      return `${number.province}公网安备${number.serial}号`
    case 'telecom-licence': {
      const granted = number.joint ? '合字' : (number.province ?? '')
      return `${granted}${number.businesses.join('.')}-${number.serial}${index}${letterOf(number.service)}`
    }
    case 'icp-licence':
      return `${number.province}ICP证${number.serial}号${index}${letterOf(number.service)}`
    default:
      return `${number.province}ICP备${number.serial}号${index}${letterOf(number.kind)}`
  }
}

/** Prints a number as it is on the certificate and in a website's footer; an empty text if it is not a number. */
export const formatFilingNumber = (number: AnyNumber): string =>
  attempt(() => {
    const text = print(number)
    return parseFilingNumber(text) === undefined ? '' : text
  }, '')

/** The kinds of number that name a subject. */
const ofSubjects: readonly unknown[] = ['subject', 'website', 'app', 'mini-program', 'quick-app']

const isFilingNumber = (number: AnyNumber): number is FilingNumber => ofSubjects.includes(number.kind)

const areOneFiler = (a: AnyNumber, b: AnyNumber): boolean =>
  isFilingNumber(a) && isFilingNumber(b) && a.serial === b.serial && codes().get(a.province) === codes().get(b.province)

/** Parses a filing number; `undefined` for any other text, licences and police numbers included. */
export const parseOwnNumber = (text: string): FilingNumber | undefined => {
  const number = parseFilingNumber(text)
  return number !== undefined && isFilingNumber(number) ? number : undefined
}

/** Whether two filing numbers are one subject's, whichever services they name. `false` if one of them is not a filing number. */
export const sameFiler = (a: AnyNumber, b: AnyNumber): boolean => attempt(() => areOneFiler(a, b), false)

/** 备案号, parsed and printed: clause 6. */
export const filingNumber = /* @__PURE__ */ Object.freeze({
  /** Returns the parts of a number; `undefined` if the text is not a number. */
  parse: parseFilingNumber,
  /** Prints a number as it appears on the certificate; an empty text if it is not valid. */
  format: formatFilingNumber,
})
