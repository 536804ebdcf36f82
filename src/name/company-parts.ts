/**
 * A registered name in the pieces of 企业名称登记管理规定 article 6; each is a slice of the name. The region comes first or
 * is in parentheses: 某某（北京）科技有限公司.
 */
export interface CompanyName {
  /** 行政区划名称, one or several: 杭州, 江苏省苏州市. */
  readonly region?: string
  /** 字号. Empty only if the name is blank; an institution's name is kept whole. */
  readonly tradeName: string
  /** 行业或者经营特点: 信息科技. */
  readonly trade?: string
  /** 组织形式: 有限公司, （集团）股份有限公司, 店. */
  readonly type?: string
  /** What follows the legal form: 北京分公司, 第一营业部. */
  readonly branch?: string
}
