import { companyNameParser } from '../text/company-name'

/*
 * What the names of enterprises and institutions end with: own choice of words, 2026-11-23, after 企业名称登记管理规定 (2020,
 * articles 6-13), 个体工商户名称登记管理办法 and the trades of GB/T 4754. In full-width parentheses, as registered.
 */

const types = `有限责任公司 股份有限公司 有限公司 股份公司 总公司 分公司 公司 合伙企业 独资企业 专业合作社 合作社 联合社 株式会社 事务所 商行 商店
  商场 超市 经营部 门市部 营业部 服务部 批发部 工作室 中心 俱乐部 饭店 酒店 宾馆 饭馆 餐厅 茶馆 药房 药店 书店 工厂 店 厂 行 部 社 馆 坊 铺 场`

const marks = '集团 （集团） （有限合伙） （普通合伙） （特殊普通合伙） （个人独资） （个体工商户）'

const trades = `科技 高科 信息 信息技术 信息科技 网络 网络技术 网络科技 互联网 计算机 软件 软件开发 数据 大数据 数字 智能 人工智能 系统 系统集成
  技术 电子 电子商务 电商 通信 通讯 物联网 区块链 云计算 半导体 光电 自动化 机器人 仪器 仪表 设备 器材 机械 机电 电气 电器 电力 能源 新能源
  光伏 石油 化工 化学 材料 新材料 塑料 橡胶 金属 钢铁 五金 模具 工具 制造 实业 工业 工贸 工程 建设 建筑 建材 装饰 装饰工程 装修 设计 园林
  绿化 环保 环境 水务 水利 测绘 勘察 监理 检测 检验 认证 质量 安全 安防 消防 保安 物业 物业管理 房地产 房地产开发 地产 置业 投资 投资管理
  资产 资产管理 资本 基金 基金管理 创业投资 股权投资 金融 金融服务 信息服务 保险 保险经纪 证券 期货 银行 担保 典当 融资租赁 租赁 财务 会计 会计师
  税务 审计 律师 法律 知识产权 专利 商标 咨询 管理咨询 信息咨询 企业 企业管理 管理 控股 发展 开发 服务 运营 贸易 国际贸易 商贸 进出口 外贸 经贸
  物资 供应链 供应链管理 物流 货运 货运代理 国际货运代理 快递 运输 航运 航空 铁路 公路 汽车 汽车销售 汽车服务 销售 营销 批发 零售 商业
  百货 食品 饮料 酒业 茶业 茶叶 粮油 农业 农业发展 农业科技 农牧 畜牧 养殖 种植 渔业 水产 林业 花卉 饲料 餐饮 餐饮管理 小吃 烘焙 便利 水果
  文化 文化传播 文化传媒 文化发展 文化艺术 传播 传媒 广告 广告传媒 影视 影业 影视文化 连锁 动漫 游戏 娱乐 体育 体育文化 健身 旅游 旅行 会展 展览
  演艺 艺术 音乐 摄影 印刷 包装 出版 图书 文具 办公用品 教育 教育科技 教育咨询 培训 职业培训 人力资源 人才 劳务 劳务派遣 医疗 医疗科技
  医疗器械 医院 医药 药业 制药 生物 生物科技 生物技术 健康 健康管理 养老 养老服务 美容 医疗美容 美容美发 美发 理发 化妆品 服装 服饰 纺织 针织
  鞋业 皮革 珠宝 家具 家居 家电 家政 家政服务 洗涤 维修 日用品 母婴 玩具 礼品 工艺品 宠物 眼镜 酒店管理 民宿 科技园 产业园`

const institutions = `医院 卫生院 门诊部 诊所 大学 学院 学校 中学 小学 幼儿园 研究院 研究所 研究会 科学院 设计院 控制中心 研究中心 服务中心 协会 学会
  商会 联合会 促进会 委员会 基金会 理事会 工会 图书馆 博物馆 文化馆 美术馆 纪念馆 展览馆 档案馆 体育馆 出版社 报社 杂志社 通讯社 电视台 电台
  日报 政府 局 财政厅 教育厅 商务厅 民政厅 公安厅 发改委 卫健委 法院 检察院 派出所 管理处 办事处 福利院 养老院 敬老院 殡仪馆 剧院 剧团
  乐团 书院`

const split = (text: string) => () => text.split(/\s+/)

/**
 * Divides a registered name into region, 字号, trade, legal form and branch; never throws.
 *
 * @param regionLength finds the region that a text begins with (its length in UTF-16 units, or 0); without it no region is known
 */
export const parseCompanyName = /* @__PURE__ */ companyNameParser({
  types: /* @__PURE__ */ split(types),
  marks: /* @__PURE__ */ split(marks),
  trades: /* @__PURE__ */ split(trades),
  institutions: /* @__PURE__ */ split(institutions),
})

/** 企业名称: `companyName.parse('杭州云杉科技有限公司').tradeName` is 云杉, once the region is told. */
export const companyName = { parse: parseCompanyName }
