import { freeze } from '../core/freeze'

/** One clause of the source text, in our own words. */
export interface Clause {
  readonly zh: string
  readonly en: string
  /** Why no rule enforces the clause. */
  readonly reason?: string
  /** Functions that answer what the clause asks. */
  readonly functions?: readonly string[]
}

/**
 * The clauses that rules enforce: the sections of the FAQ of 2016-09-19 (`tencentyun/qcloud-documents`, 备案相关问题.md),
 * section 14 and 15 split as the source splits them.
 */
export const clauses = /* @__PURE__ */ freeze({
  '1': {
    zh: '网站开通之前备案；网页没有做好暂不需要，可以提前提交',
    en: 'A website is filed before it opens; it may be filed before its pages are ready',
    functions: ['filingAction'],
  },
  '2': {
    zh: '一个账号同时一个备案订单，每单最多3个网站，每个网站最多3个域名',
    en: 'One open order per account, three websites per order, three domains per website',
  },
  '3': {
    zh: '一个账号只能对应一个主体；没有服务器的账号凭备案授权码备案',
    en: 'One subject per account; an account without a server files with an authorization code',
  },
  '4': { zh: '首次备案的域名在审核期间需要关闭网站', en: 'A website stays closed while its first filing is reviewed' },
  '5': {
    zh: '信息冲突：填写的信息与系统中现存的信息重复',
    en: 'Conflict: the information is already in the registry',
  },
  '6': {
    zh: '按域名、首页网址、IP或主办单位名称查询备案号',
    en: 'Filing numbers can be looked up by domain, home page, IP address or subject name',
    functions: ['lookupKey', 'filingNumber'],
  },
  '7': {
    zh: '备案密码用于修改备案接入商、注销备案',
    en: 'The filing password is required to change the provider and to cancel a filing',
  },
  '8': {
    zh: '被拒绝的备案修改后直接转到管局再次审核',
    en: 'A rejected filing is corrected and returned to the communications administration',
    functions: ['canMove', 'orderStates'],
  },
  '9': {
    zh: '一个备案授权码关联一个IP，可以生成多个，也可以分享给他人',
    en: 'An authorization code is for one IP address; an address may have several, and they may be shared',
    functions: ['authorizationCode'],
  },
  '10': {
    zh: '已备案域名转入，需要重新备案（接入备案）',
    en: 'A filed domain that moves to this provider is filed with it again',
    functions: ['filingAction'],
  },
  '11': {
    zh: '一个账号仅可进行一个主体的备案',
    en: 'An account files for one subject only',
    functions: ['sameCertificate'],
  },
  '12': {
    zh: '备案信息改变，提交变更；证件号、主体名称等关键信息先咨询',
    en: 'Changed information is submitted as a change; ask first about the certificate number and the subject name',
    functions: ['changes', 'filingAction'],
  },
  '13': {
    zh: '服务器IP改变，只变更IP信息',
    en: 'If the server address changes, only the address is changed in the filing',
    functions: ['changes', 'filingAction'],
  },
  '14.1.A': {
    zh: '非国家级单位的网站名称不含中国、中华、国家、人民和地名',
    en: 'No national words or place names for organisations below the national level',
  },
  '14.1.B': {
    zh: '不能纯数字、纯英文，不含特殊符号和敏感词汇；个人不能以域名、姓名命名，不含公司、组织等类型的字眼',
    en: 'Not only digits or letters, no symbols or sensitive words; for individuals no domain, person or organisation',
  },
  '14.1.C': {
    zh: '网站名称要能体现网站的内容',
    en: 'The name reflects the content of the website',
    reason: 'Only a person can compare a name with the content; it is on the checklist of an audit.',
  },
  '14.1.D': { zh: '网站名称三个字以上（含三个字）', en: 'Three characters or more' },
  '14.2': {
    zh: '企业网站推荐使用公司全称或简称，多个网站可以同名',
    en: 'Enterprises should use their registered name or its short form; several websites may share a name',
  },
  '14.3': {
    zh: '个人网站名称贴近内容；示例仅供参考，请勿抄袭',
    en: 'Individuals use a name close to the content; the samples must not be copied',
  },
  '15.1': {
    zh: '内容涉及新闻、出版、教育、医疗、广播电影电视、文化等，需要前置审批文件，与备案信息一并提供',
    en: 'News, publishing, education, medicine, broadcasting and culture need a document that is submitted with the filing',
  },
  '15.2': {
    zh: '由各企事业单位主动申请，个人无法办理前置审批文件',
    en: 'Organisations apply for it; individuals cannot obtain it',
  },
  editions: {
    zh: '其他接入商、管局和年份的规定；每条问题的 basis 写明出自哪一条',
    en: 'The texts of other providers, administrations and years; the basis of each issue names the clause and its source',
  },
  '15.3': { zh: '出具前置审批文件的相关单位（省级）', en: 'The provincial bureaus that issue the documents' },
} as const satisfies Record<string, Clause>)

/** The id of a clause: `2`, `14.1.A`. */
export type ClauseId = keyof typeof clauses
