// Words that texts name, as facts of those texts: what each edition says of them is in its own file.

/** The words of the state's top level that later texts list. */
export const stateWords = ['中国', '中华', '中央', '人民', '人大', '国家'] as const

/** The same, plus words about public affairs. */
export const publicWords = ['反腐', '纪检', '监察', '信访', '维权', '投诉'] as const

/** What later texts add to 反腐 and 赌博. */
export const sensitiveWords = ['反腐', '赌博', '廉政', '色情'] as const

/** What organisations need an approval for, and individuals may not use at all. */
export const boardWords = ['博客', '论坛', '在线', '社区', '交流'] as const

/** What Aliyun asks the approval of an authority for. */
export const approvalWords = [
  '新闻',
  '出版',
  '教育',
  '医疗保健',
  '药品',
  '医疗器械',
  '电子公告',
  '广播影视',
  '文化',
  '论坛',
] as const

/** 格式词: words for the form of a website, in UCloud's text; QingCloud's and Xinnet's are parts of it. */
export const formWords = [
  '个人空间',
  '爱好者',
  '博客',
  '导航',
  '工作室',
  '论坛',
  '平台',
  '热线',
  '社区',
  '社团',
  '网络',
  '网站',
  '网址',
  '主页',
  '资讯',
  '作品展示',
] as const

/** 经营性内容, as Tencent Cloud names it. */
export const businessWords = ['购买', '买卖', '交易', '优惠券', '电子商务'] as const

/** 金融类字样, for which Tencent Cloud asks for the approval of the financial authority. */
export const financeWords = [
  '交易所',
  '交易中心',
  '金融',
  '资产管理',
  '理财',
  '基金',
  '基金管理',
  '投资管理',
  '财富管理',
  '股权投资基金',
  '网贷',
  '网络借贷',
  'p2p',
  '股权众筹',
  '互联网保险',
  '支付',
] as const

/** What Aliyun's reviewers return to individuals, “by province”: words about business … */
export const returnedBusinessWords = [
  '维修',
  '服务',
  '转让',
  '品牌',
  '电商',
  '报价',
  '投资',
  '售后',
  '贸易',
  '旗舰',
  '股票',
  '证券',
  '彩票',
  '体彩',
  '刮刮乐',
  '营销',
  '商城',
  '交易',
  '折扣',
  '定做',
  '定制',
  '返现',
  '购物',
] as const

/** … words of organisations and their trades … */
export const returnedTradeWords = [
  '合伙',
  '框架',
  '大众',
  '设计',
  '艺术',
  '行业',
  '宣传',
  '企业',
  '管理',
  '传播',
  '中心',
  '咨询',
  '学院',
  '产业',
  '农业',
  '传媒',
  '系统',
  '媒体',
] as const

/** … and words for forms. */
export const returnedFormWords = [
  '沙龙',
  '评论',
  '工作室',
  '官网',
  '排行榜',
  '工坊',
  '交流',
  '热线',
  '社团',
  '导航',
  '论坛',
  '在线',
  '社区',
] as const
