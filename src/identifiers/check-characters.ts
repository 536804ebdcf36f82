/** The check character that a number must end with, from those before it; every argument has its exact shape. */
type CheckCharacter = (body: string) => string

const weighted = (body: string, radix: string, weights: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += radix.indexOf(body.charAt(i)) * (weights[i] as number)
  return sum
}

export const digits = '0123456789'
const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 居民身份证 (GB 11643, ISO 7064 MOD 11-2): 17 digits. */
export const residentCheck: CheckCharacter = (body) =>
  '10X98765432'.charAt(weighted(body, digits, residentWeights) % 11)

/** The characters of an 组织机构代码. */
export const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** 组织机构代码 (GB 11714): 8 digits or letters. */
export const organisationCheck: CheckCharacter = (body) =>
  '0X987654321'.charAt(weighted(body, organisationAlphabet, organisationWeights) % 11)

/** The characters of a 统一社会信用代码: no I, O, S, V or Z, which pass for digits and each other. */
export const socialCreditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const socialCreditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** 统一社会信用代码 (GB 32100): 17 characters of its alphabet. A remainder of 0 gives the character 0. */
export const socialCreditCheck: CheckCharacter = (body) =>
  socialCreditAlphabet.charAt((31 - (weighted(body, socialCreditAlphabet, socialCreditWeights) % 31)) % 31)

/** 营业执照注册号 (GB/T 17710, MOD 11,10): 14 digits. */
export const licenceCheck: CheckCharacter = (body) => {
  let product = 10
  for (const digit of body) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return String((11 - product) % 10)
}

/** Whether a date exists in the Gregorian calendar: eight digits, YYYYMMDD. */
export const isCalendarDate = (date: string): boolean => {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(4, 6))
  const day = Number(date.slice(6))
  const leaps = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leaps ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= days
}
