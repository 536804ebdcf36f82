import type { FormChoice } from './form-numbers'

// What the national form numbers of a website itself: the bits of its contents, how it is connected, its languages.

type Row = readonly [number: number, zh: string, en: string]

// @__NO_SIDE_EFFECTS__
const choices = (rows: readonly Row[]): readonly FormChoice<string>[] =>
  Object.freeze(rows.map(([number, zh, en]) => Object.freeze({ number, value: zh, zh, en })))

/** 服务内容, by the form's bits: a website has the sum of all that apply. Sums pass 2³¹: add and divide, no bit operators. */
export const serviceContentBits: readonly FormChoice<string>[] = /* @__PURE__ */ choices([
  [1, '即时通信', 'Instant messaging'],
  [2, '搜索引擎', 'Search engine'],
  [4, '综合门户', 'General portal'],
  [8, '网上邮局', 'E-mail'],
  [16, '网络新闻', 'News'],
  [32, '博客/个人空间', 'Blog or personal page'],
  [64, '网络广告/信息', 'Advertising and information'],
  [128, '单位门户网站', 'Website of an organisation'],
  [256, '网络购物', 'Shopping'],
  [512, '网上支付', 'Payment'],
  [1024, '网上银行', 'Banking'],
  [2048, '网上炒股/股票基金', 'Shares and funds'],
  [4096, '网络游戏', 'Games'],
  [8192, '网络音乐', 'Music'],
  [16384, '网络影视', 'Films and television'],
  [32768, '网络图片', 'Pictures'],
  [65536, '网络软件/下载', 'Software and downloads'],
  [131072, '网上求职', 'Jobs'],
  [262144, '网上交友/婚介', 'Dating'],
  [524288, '网上房产', 'Property'],
  [1048576, '网络教育', 'Education'],
  [2097152, '网站建设', 'Website building'],
  [4194304, 'WAP', 'WAP'],
  [8388608, '其他', 'Other'],
  [134217728, 'APP', 'App'],
  [268435456, '网络借贷信息中介', 'Lending intermediary'],
  [536870912, '互联网股权融资', 'Equity financing'],
  [1073741824, '互联网保险', 'Insurance'],
  [2147483648, '互联网跨界金融及资产管理', 'Finance and asset management'],
  [4294967296, '网上非银支付', 'Payment without a bank'],
])

/** 接入方式, by the form's bits. */
export const accessBits: readonly FormChoice<string>[] = /* @__PURE__ */ choices([
  [1, '专线', 'Dedicated line'],
  [2, '主机托管', 'Hosted machine'],
  [4, '虚拟主机', 'Virtual host'],
  [8, '其他方式', 'Other'],
  [16, '云接入', 'Cloud'],
])

/** 网站语言, by the form's numbers. */
export const languages: readonly FormChoice<string>[] = /* @__PURE__ */ choices([
  [1, '中文简体', 'Simplified Chinese'],
  [2, '中文繁体', 'Traditional Chinese'],
  [3, '维吾尔语', 'Uyghur'],
  [4, '哈萨克语', 'Kazakh'],
  [5, '柯尔克孜语', 'Kyrgyz'],
  [6, '蒙古语', 'Mongolian'],
  [7, '藏语', 'Tibetan'],
  [8, '壮语', 'Zhuang'],
  [9, '朝鲜语', 'Korean'],
  [10, '彝文', 'Yi'],
  [11, '苗语', 'Miao'],
  [12, '英语', 'English'],
  [13, '日语', 'Japanese'],
  [14, '法语', 'French'],
  [15, '俄罗斯语', 'Russian'],
  [16, '西班牙语', 'Spanish'],
  [17, '阿拉伯语', 'Arabic'],
])
