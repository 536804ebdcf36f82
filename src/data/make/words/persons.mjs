// What tells personal names from other texts, beside surnames and given names: own choice of words, 2026-11-23.

/** What the names of Uyghurs, Kazakhs, Mongols, Tibetans and foreigners are mostly written with. */
export const transliterating =
  '阿艾买麦提吐尔逊不都热合曼古丽力努依伊木玉素甫汗帕迪巴拉娜扎拜克塔尼加则孜司达瓦兰布哈斯肯别沙米吾卡马里利萨赛吉库西姆玛祖罕默德特奥罗埃维托诺洛夫莫森格林贝多杰弗波约翰史密'

/** What websites, shops, books, groups and phrases end with, and given names practically never. */
export const siteEndings =
  '我你他她它集记录屋铺派客说边网站馆坊控者院湾街角报刊话吧们间店厂局队团营棚窝摊栈的了着过体课号里阁季灯狼窟面走痣兄厨点师呢屯汤糖酒宫匠巷谣迷官门湖桥序人氏斯特尔姆'

/** The same, though some given names end so: 堂, 斋, 志, 家. */
export const weakSiteEndings = '志轩堂斋室园居亭楼家社台处城港谈书味舍图典文中上下后前时君范镜树林道梦士'

/** How a surname is addressed: 龙哥, 王老师, 李同学. */
export const titles =
  '哥 姐 叔 伯 爷 婆 嫂 总 老 某 府 同学 老师 先生 女士 小姐 公子 太太 师傅 大叔 大爷 大哥 大姐 大嫂 大妈 大人 大神 大夫 大侠 阿姨 老板 掌柜 医生 律师 教练 教授 博士 博主 站长 校长 村长 队长 主任 经理 记者 导游 学长 学姐 师兄 师姐 师弟 师妹 爸爸 妈妈 奶奶 爷爷 叔叔 老大 老弟 同志 少爷 少侠 姑娘 胖子'
