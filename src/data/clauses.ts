/** One clause of the source text, in our own words. */
export interface Clause {
  readonly zh: string
  readonly en: string
  /** Why no rule enforces the clause, where none does. */
  readonly reason?: string
  /** Functions that answer what the clause asks. */
  readonly functions?: readonly string[]
}

/**
 * The clauses that rules rest on: the sections of the FAQ of 2016-09-19 (`tencentyun/qcloud-documents`, 备案相关问题.md),
 * section 14 and 15 split as the source splits them.
 */
export const clauses = {
  '2': { zh: '一个账号同时一个备案订单，每单最多3个网站，每个网站最多3个域名', en: 'One order an account, three websites an order, three domains a website' },
  '14.1.A': { zh: '非国家级单位的网站名称不含中国、中华、国家、人民和地名', en: 'No national words and no place names for units below national level' },
  '14.1.B': { zh: '不能纯数字、纯英文，不含特殊符号和敏感词汇；个人不能以域名、姓名命名，不含公司、组织等类型的字眼', en: 'Not all digits or letters, no symbols or sensitive words; for individuals no domain, person or organisation' },
  '14.1.C': { zh: '网站名称要能体现网站的内容', en: 'The name reflects the content', reason: 'Only a person can compare a name with a content; it stands on the checklist of an audit.' },
  '14.1.D': { zh: '网站名称三个字以上（含三个字）', en: 'Three characters or more' },
  '14.2': { zh: '企业网站推荐使用公司全称或简称，多个网站可以同名', en: 'Enterprises had best use their registered or short name; several websites may share one' },
  '14.3': { zh: '个人网站名称贴近内容；示例仅供参考，请勿抄袭', en: 'Individuals: close to the content; the samples are not to be copied' },
} as const satisfies Record<string, Clause>

/** The id of a clause: `2`, `14.1.A`. */
export type ClauseId = keyof typeof clauses
