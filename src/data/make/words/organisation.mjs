// 公司、组织等类型的字眼, clause 14.1.B; make/listed.mjs packs them.

/** The words that the source itself names; they count wherever they stand. */
export const named = '公司 组织'

/*
 * 等类型的字眼 covers the rest, our own choice of 2026-11-23: forms of enterprises (企业名称登记管理规定), of social organisations,
 * of public institutions and authorities. Individuals like to play with them, and the clause forbids the words, so
 * 梦想研究所 counts. Suspected are those that name a community, one's studies or a shop as readily. Left out are words for
 * a site or a place: 工作室 空间 网站 社区 博客 平台 商城 中心 实验室 论坛 官网 电台 图书馆 博物馆 杂货铺 作坊 基地 小组.
 *
 * Those of two characters also form where other words meet: by the word frequencies of @node-rs/jieba 2.0.3 most often
 * 中学 (摸鱼中|学习), 大学 (强大|学习), 学会 (文学|会), 分会, 学院, 工会 (打工|会), 有限 (没有|限制), 报社, 学校 (自学|校对), 法院
 * (方法|院), 团体, 商行 (电商|行业), 公社, 商会, 公会, 机构 (司机|构思), 书院, 协会, 集团 (采集|团队), 银行 (白银|行情), 社团, 工厂;
 * those of three before 所有, 社交, 社区, 局域, 会员 (研究|所有, 旅行|社交). Only a reading of the whole name can tell.
 */
export const certain = `有限 股份 控股 集团 企业 财团 商行 株式会社 工厂 银行 信用社 供销社 合作社 交易所 事务所 旅行社 营业部 机构 团体 社团
  协会 学会 商会 总会 联盟 联合会 促进会 研究会 委员会 理事会 董事会 监事会 基金会 组委会 管委会 居委会 村委会 业委会 校友会 同乡会 俱乐部
  学校 幼儿园 科学院 研究院 研究所 研究中心 设计院 医院 卫生院 卫生所 门诊部 敬老院 养老院 福利院 孤儿院 救助站 出版社 报社 杂志社
  通讯社 电视台 广播电台 政府 法院 检察院 公安局 派出所 管理局 监督局 教育局 财政局 税务局 民政局 卫生局 气象局 统计局 大使馆 领事馆
  办事处 代表处`

export const suspected =
  '大学 学院 书院 小学 中学 团队 同盟 工会 公会 分会 学生会 同学会 读书会 后援会 诊所 公社 商社 事业部 服务中心 培训中心'
