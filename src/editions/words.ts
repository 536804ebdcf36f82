// Words that texts name, as facts of those texts: what each edition says of them is in its own file.

/** The words of the state's top level that later texts list. */
export const stateWords = ['中国', '中华', '中央', '人民', '人大', '国家'] as const

/** The same with what is about public affairs. */
export const publicWords = ['反腐', '纪检', '监察', '信访', '维权', '投诉'] as const

/** What later texts add to 反腐 and 赌博. */
export const sensitiveWords = ['反腐', '赌博', '廉政', '色情'] as const

/** What organisations need an approval for, and individuals may not use at all. */
export const boardWords = ['博客', '论坛', '在线', '社区', '交流'] as const

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
