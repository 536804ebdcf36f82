// What the sentences about certificate numbers say of each type.

/** Why a person must look at a number that is right by its standard. */
export const doubtsZh = {
  'first-generation':
    '15 位的第一代居民身份证号码 2013 年起已经停用，需要审核人员确认。请填写现在居民身份证上的 18 位号码。',
  'resident-number': '这个统一社会信用代码也可能是个人的居民身份证号码，需要审核人员确认。请对照单位的证件核对。',
}

/** Why a person must look at a number that is right by its standard. */
export const doubtsEn = {
  'first-generation':
    'Resident identity numbers of 15 digits are invalid since 2013, so a reviewer must check it. Enter the 18 characters of the present card.',
  'resident-number':
    'This unified social credit code could also be the number of a person’s resident identity card, so a reviewer must check it. Compare it with the certificate of the organisation.',
}

/** What the number of each type looks like. */
export const shapesZh: Readonly<Record<string, string>> = {
  'resident-id': '应为 18 位数字，最后一位可以是 X',
  'unified-social-credit': '应为 18 位数字和大写字母',
  'organisation-code': '应为 8 位数字或大写字母，再加 1 位校验码',
  'business-licence': '应为 15 位注册号，或 18 位统一社会信用代码',
  passport: '一般为 5 至 17 位字母和数字',
  'hk-macau-permit': '一般为 H 或 M 加 8 位或 10 位数字',
  'taiwan-permit': '一般为 8 位数字',
  'residence-permit': '一般为 18 位，以 810000、820000 或 830000 开头',
  'foreigner-id': '一般为以 9 开头的 18 位数字，或 3 个字母加 12 位数字',
}

/** What the numbers of the other certificates of organisations look like. */
export const registeredShapeZh = '一般为 18 位统一社会信用代码'

/** What the number of each type looks like. */
export const shapesEn: Readonly<Record<string, string>> = {
  'resident-id': 'it should have 18 digits, the last of which may be X',
  'unified-social-credit': 'it should have 18 digits and capital letters',
  'organisation-code': 'it should have 8 digits or capital letters and a check character',
  'business-licence': 'it should have 15 digits, or be a credit code of 18 characters',
  passport: 'it usually has 5 to 17 letters and digits',
  'hk-macau-permit': 'it is usually H or M with 8 or 10 digits',
  'taiwan-permit': 'it usually has 8 digits',
  'residence-permit': 'it usually has 18 digits and begins with 810000, 820000 or 830000',
  'foreigner-id': 'it usually has 18 digits and begins with 9, or 3 letters and 12 digits',
}

/** What the numbers of the other certificates of organisations look like. */
export const registeredShapeEn = 'it is usually a unified social credit code of 18 characters'
