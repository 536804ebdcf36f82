// GB/T 2260: the 31 divisions of the first level on the mainland, and 新疆生产建设兵团, which has bureaus of its own.

/** 省级行政区 whose bureaus issue pre-approvals, each by its full name and without its kind: 广东省, 广东. */
export const provinces = (): readonly (readonly [full: string, short: string])[] =>
  [
    '北京-市 天津-市 河北-省 山西-省 内蒙古-自治区 辽宁-省 吉林-省 黑龙江-省 上海-市 江苏-省 浙江-省 安徽-省 福建-省 江西-省 山东-省 河南-省',
    '湖北-省 湖南-省 广东-省 广西-壮族自治区 海南-省 重庆-市 四川-省 贵州-省 云南-省 西藏-自治区 陕西-省 甘肃-省 青海-省 宁夏-回族自治区',
    '新疆-生产建设兵团 新疆-维吾尔自治区',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name.replace('-', ''), name.slice(0, name.indexOf('-'))] as const)
