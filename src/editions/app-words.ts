// Words that the requirements for names of apps are about. The text names the kinds and lists none: these are our examples.

/** 定价或营销属性词汇 about prices and marketing. */
export const appMarketingWords = [
  '免费',
  '特价',
  '低价',
  '打折',
  '折扣',
  '促销',
  '优惠',
  '限时',
  '秒杀',
  '抢购',
  '包邮',
  '立减',
  '满减',
  '领券',
  '返利',
] as const

/** 占位符: used while the real name is still open. */
export const appPlaceholders = ['测试', '示例', '样例', '默认', '待定', '未命名', 'xxx', 'demo', 'test'] as const

/** 广义归纳 and 行业名词, if they are the whole name. */
export const appGeneralWords = [
  '浏览器',
  '计算器',
  '手电筒',
  '日历',
  '天气',
  '地图',
  '相机',
  '相册',
  '闹钟',
  '记事本',
  '音乐',
  '视频',
  '新闻',
  '小说',
  '游戏',
  '购物',
  '商城',
  '外卖',
  '打车',
  '聊天',
  '社交',
  '教育',
  '医疗',
  '金融',
  '房产',
  '旅游',
] as const
