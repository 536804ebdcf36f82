/**
 * How a division's short form is read where it stands in a website name: judged word by word by hand, by what a Chinese
 * reader takes it for. What is not listed here is certain. A dictionary's frequencies and tags do not tell: jieba calls 大连 an
 * adverb and 望江 a place.
 */

const words = (text) => new Set(text.trim().split(/\s+/))

/** Ordinary words, brands, given names, poetry: a place only where a suffix or an institution word follows. */
export const bound = words(`
朝阳 和平 裕华 无极 海港 青龙 复兴 峰峰 永年 大名 任泽 南宫 竞秀 莲池 满城 安国 万全 双桥 兴隆 运河 东光 大城 大厂 故城 安平
新荣 小店 平定 长子 和顺 永和 交口 回民 青山 红山 阿荣 凉城 大东 千山 元宝 振兴 振安 古塔 太和 老边 太平 宏伟 灯塔
双塔 龙城 建平 二道 绿园 永吉 丰满 磐石 梨树 大安 平房 双城 方正 木兰 延寿 建华 铁锋 泰来 富裕 鸡冠 向阳 工农 东山 集贤 友谊 龙凤
伊美 丰林 富锦 前进 东风 新兴 阳明 爱民 安达 海伦 金山 玄武 云龙 钟楼 上城 路桥 江山 天台 蜀山 无为 大通 博望 大观 长丰 金安
宜秀 琅琊 马尾 永泰 三元 清流 永安 龙文 云霄 平和 华安 顺昌 光泽 新建 莲花 大余 永丰 泰和 万安 安福 永新 万年 德兴 天桥 河口
平原 惠民 牡丹 二七 上街 卫东 石龙 宝丰 文峰 山城 红旗 牧野 新安 解放 中站 博爱 华龙 台前 建安 源汇 龙安 卧龙 民权 商城
太康 江岸 东宝 云梦 大悟 芙蓉 天心 荷塘 天元 双清 大祥 洞口 云溪 桃源 桃园 永兴 蓝山 中方 会同 通道 双峰 凤凰 白云 光明 龙湖 高明
江海 龙门 清新 云城 三江 秀峰 七星 资源 银海 港口 兴业 凌云 乐业 大化 天等 秀英 海棠 天涯 东方 南岸 长寿
金牛 仁和 朝天 安居 大英 南部 东坡 前锋 万源 名山 小金 黑水 新龙 白玉 水城 汇川 大方 万山 紫云 沿河 富民 安宁 麒麟 马龙 威信 古城
永胜 弥勒 祥云 亚东 比如 未央 宝塔 延长 武功 甘泉 白水 太白 白银 清水 民乐 灵台 安定 康乐 合作 平安 互助 同仁 共和 同德 乐都 惠农
利通 同心 金凤 新市 温泉 民丰 和康 和安 新源 裕民 新星 白杨 阿里 来宾 东丽 中阳 平陆 丰润 民和 子长 龙港 仙居 兴文
富顺 保康 永福 永顺 会东 新和 西和 上思 新干 得荣 昂仁 仁布 治多 杂多 称多 两当 将乐 和政 和静 云和 定日 合水 都安 东至 久治 曲松
曲水 加查 刚察 日土 德安 万载 点军 安多 石棉 上林 南城 天全 雨城 大关
长安 玉泉 商都 盐湖 西山 江城 紫金 泰山 衡山 恒山 天山 太湖 龙井 南华 西市
`)

/** Also an ordinary word, a brand or a name, yet so often the place that a person must look. */
export const suspected = words(`
东城 西城 大兴 河东 河西 南开 红桥 北辰 滨海 赤城 九原 松山 巴林 东胜 临河 左权 灵石 万荣 大同 怀仁 孝义 永济
金州 立山 黑山 白塔 盘山 龙潭 龙山 江源 长白 临江 龙江 五常 南山 兴安 宝山 铁力 桃山 东安 孙吴 北林 依兰 普洱 中山 秦淮 鼓楼
江北 滨湖 西湖 滨江 广陵 海盐 南湖 永康 开化 定海 龙泉 镜湖 望江 蓬莱 长岛 梁山 庆云 东平 岚山 市南 市北 延平 新罗 集美
思明 湖里 石狮 仙游 福安 东湖 安源 月湖 崇义 安远 乐安 靖安 高安 广信 玉山 金水 湖滨 灵宝 正阳 赤壁 咸丰 仙桃 君山 石门 北湖
新田 花都 龙华 南海 榕城 金平 灵山 平乐 东兴 西林 美兰 五指山 万宁 文昌 白沙 锦江 武侯 嘉陵 仁寿 翠屏 九龙 平昌 南明 开阳 金沙
锦屏 罗平 黄平 盘龙 红塔 江川 玉龙 永平 瑞丽 双柏 安康 安顺 日照 雁塔 蓝田 宜君 凤翔 扶风 三原 王益 永寿 吴起 黄龙 横山 神木
紫阳 白河 丹凤 志丹 永昌 平川 景泰 凉州 崆峒 崇信 华亭 金塔 永宁 西夏 博乐 墨玉 尼玛 嘉鱼 云林 海东 北海 德州 黄石 石柱
周宁 于洪 永定 桃江 金秀 信都 新河 泉山 响水 三台 新野 盐田 石鼓 方山 游仙 会理 四会 高要 新会 个旧 新密 玉树 天长 定兴
高阳 武强 永清 文安 围场 海兴 新乐 南和 尚义 平顺 静乐 兴和 康平 榆树 东丰 阿城 尚志 海林 庆安 六合 大丰 东海 文成 明光 定远 长乐
龙海 连城 乐平 铜鼓 樟树 兴国 上高 福山 东明 西华 天门 嘉禾 新丰 阳春 大新 宝兴 修文 思南 长顺 天柱 富源 高台 福海 双河 三门
路南 路北 长泰 新泰 凤山 花山 三河 钟山 白朗 华容 高平 大田 雨花 沙河 西平 盐池 山阳 城口 玉田 福泉 竹溪 普安 五华
大宁 安泽 正安 武陵 钱塘 花溪 桥东 桥西 道外 钢城 崇文 唐海 常山 福田 天河 和硕
`)

/**
 * No short form at all: regions, brands and plain words that institutions far away bear (江南大学, 中日友好医院), and what is a
 * part of any town (城关医院).
 */
export const unused = words('江南 中原 新华 新民 友好 公安 市中 城中 城东 城西 城北 城关 站前 老城 新城')

/** Full names that are ordinary words as well. */
export const ordinaryFullNames = {
  bound: words('城区 郊区 矿区 东区 西区 南区 北区 老城区 解放区 海港区 古城区'),
  suspected: words(
    '新城区 新市区 山城区 中西区 离岛区 港口区 运河区 工农区 水城区 站前区 正蓝旗 镶黄旗 正镶白旗 前进区 回民区 城中区 城东区 城西区 城北区 上城区 新县',
  ),
}
