import type { TopicWords } from './pre-approval'

// Own choice of words, 2026, from the names and definitions of 《互联网宗教信息服务管理办法》 (2022),
// 《网络预约出租汽车经营服务管理暂行办法》 (2016), and the finance words that providers' pages list after 银发〔2015〕221号.

/** 宗教. */
export const religionWords: TopicWords = {
  topic: 'religion',
  titles: `佛教网 佛学网 道教网 基督教网 福音网 佛教协会 道教协会 寺院 佛教 道教 基督教 天主教 伊斯兰教 教堂 禅寺
    道观`,
  services: '宗教教义 宗教知识 宗教文化 宗教活动 宗教信息 佛经 圣经 古兰经 讲经 弘法 佛法 讲道 布道 礼拜 诵经 佛学',
  hints: '宗教 佛教 道教 基督教 天主教 伊斯兰教 法师 禅修 教义 教规 寺院 教堂 信众 福音 菩萨 祈福 居士',
}

/** 网络预约车. */
export const rideHailingWords: TopicWords = {
  topic: 'ride-hailing',
  titles: '约车 专车 打车 出行 叫车',
  services: `网约车 网络预约出租汽车 网络预约车 打车平台 约车平台 叫车服务 专车服务 快车服务 打车软件 在线叫车
    预约用车 顺风车`,
  hints: '打车 叫车 约车 专车 快车 拼车 司机 乘客 出租车',
}

/** 互联网金融. */
export const financeWords: TopicWords = {
  topic: 'finance',
  titles: '交易所 交易中心 金融 理财 基金 网贷 p2p 信托 支付 银行 证券 期货 保险 贷款 金服 财富',
  services: `互联网金融 资产管理 理财产品 投资理财 基金管理 投资管理 财富管理 股权投资基金 私募基金 网络借贷
    网贷平台 p2p网贷 股权众筹 互联网保险 第三方支付 在线支付 支付服务 贷款服务 在线贷款 小额贷款 信用贷款 证券交易
    期货交易 基金销售 保险销售 信托产品 消费金融 在线理财`,
  hints: '金融 理财 基金 网贷 借贷 众筹 保险 支付 信托 贷款 投资 融资 证券 期货 股票 交易所 收益 p2p',
}
