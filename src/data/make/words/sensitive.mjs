/*
 * Every term but 反腐 and 赌博 is our own choice of 2026-11-23 under the 等 of the source; no list was copied. The fields are
 * those of the Criminal Law of the PRC (arts. 125-130 weapons, 170 and 280 forged money and papers, 266 and 287 fraud,
 * 303 gambling, 347-357 drugs, 363-367 pornography, 382-397 corruption) and of the Public Security Administration
 * Punishments Law; the terms are their words and plain synonyms. Later providers name 廉政 and 色情, and 纪检 监察 信访
 * 维权 投诉 only as the head of a name: these five are suspected.
 *
 * Left out: single characters, politics, parties, religions, persons, national words; what harmless names hold (代理 技师
 * 按摩 成人 解码 老虎 子弹 火药 冰糖 白粉 伟哥 牛牛 黑客 人妻 水军 监听); and what forms where ordinary words meet (口交 in
 * 路口|交通, 卖官 in 专卖|官网, 荷官 in 薄荷|官网, 代写 in 时代|写真, 集资 in 采集|资源, 开心水 in 开心|水果).
 *
 * Measured 2026-11-23 as plain substrings, Traditional folded: of 15,582 names of sites, brands, columns, dishes and
 * animated works (npm: rsshub 1.0.0-master.f99e982, name-suggestion-index 8.0.20260918, howtocook-mcp 0.2.2,
 * bangumi-data 0.3.208) a certain term stands in 18 (11.6 in 10,000), each time as the word that it is (赌博默示录,
 * 廉政公署), a suspected one in 38 (24.4 in 10,000); of 69,139 titles of poems (chinese-poetry 2.0.1) in 1 and 21. In the
 * 337,144 words of @node-rs/jieba 2.0.3 a certain term has another sense only inside one longer word, 海盗号.
 *
 * Where one term holds another, the longer one speaks.
 */

/** 敏感词汇 by family and by how sure they are; make/listed.mjs packs them. */
export const families = {
  gambling: {
    certain: `赌博 赌场 赌球 赌马 赌钱 赌城 赌客 赌盘 赌资 赌具 赌档 赌债 赌窝 赌厅 赌台 赌机 赌术 赌技 聚赌 参赌 网赌 线上赌 轮盘赌 嗜赌 滥赌 烂赌 博彩 六合彩 时时彩 分分彩 秒秒彩 极速彩
      幸运飞艇 赛车pk10 私彩 地下彩 网络彩票 彩票计划 送彩金 百家乐 骰宝 番摊 牌九 推筒子 二八杠 真钱游戏 真钱棋牌 现金棋牌 真人视讯 真人荷官 电子游艺 老虎机 拉霸 角子机 庄闲和 洗码 叠码 跑狗图 一肖中
      平特肖 玄机图 外围投注 体育投注 新葡京 金沙娱乐 casino gambling betting sportsbook bet365 1xbet`,
    suspected: `彩票 彩民 竞彩 足彩 体彩 福彩 双色球 大乐透 开奖 刮刮乐 投注 押注 赔率 筹码 棋牌 扑克 麻将 斗地主 炸金花 扎金花 诈金花 德扑 梭哈 十三水 二十一点 捕鱼 娱乐城 水果机 推币机
      赛马会 葡京 赌石 赌局 赌徒 赌神 赌王 赌圣 赌侠 赌鬼 赌约 赌注 赌命 豪赌 戒赌 反赌 禁赌 老千 千术 poker mahjong lottery baccarat roulette jackpot
      blackjack`,
  },
  'anti-corruption': {
    certain: `反腐 反贪 肃贪 惩贪 巨贪 廉政 倡廉 拒腐 惩腐 贪腐 贪污 贪官 贪贿 贪赃 贪渎 贿赂 行贿 受贿 索贿 纳贿 贿选 卖官鬻爵 裸官 权钱交易 权色交易 挪用公款 公款吃喝 枉法 渎职 滥用职权
      玩忽职守 以权谋私 官商勾结 吃拿卡要 拍蝇 巡视组 巡察组 截访 缠访 闹访`,
    suspected: `纪检 纪委 监委 监察 巡察 廉洁 清廉 勤廉 崇廉 腐败 腐化 徇私 信访 上访 维权 投诉 举报 检举 控告 揭发 申冤 鸣冤 喊冤 冤案 冤情 打黑 扫黑 黑恶势力 追逃 双规 利益输送
      灰色收入 中饱私囊 纪律审查 政务处分 曝光台`,
  },
  pornography: {
    certain: `色情 情色 淫秽 淫荡 淫乱 淫书 淫图 淫片 淫娃 淫妻 淫女 淫媒 卖淫 手淫 奸淫 迷奸 强奸 轮奸 猥亵 嫖娼 嫖客 嫖妓 嫖宿 招嫖 娼妓 男娼 妓院 招妓 召妓 应召女 av女优 三级片 毛片
      黄片 成人电影 成人影院 成人影片 成人视频 成人小说 成人直播 激情视频 裸聊 裸照 裸舞 艳照门 艳舞 脱衣舞 性虐待 性奴隶 约炮 约啪 炮友 颜射 潮吹 乱伦 恋童 巨乳 爆乳 制服诱惑 福利姬 十八禁 18禁
      无修正 撸管 充气娃娃 换妻 换偶 草榴 黄赌毒 黄漫 露阴 莞式 porn hentai xvideos xnxx`,
    suspected: `妓女 窑子 一夜情 援交 里番 性爱 自慰 意淫 无码 番号 成人用品 成人漫画 成人动漫 成人论坛 情趣用品 情趣内衣 避孕套 飞机杯 按摩棒 跳蛋 裸体 裸模 裸替 艳情 钢管舞 偷拍 春宫 春药
      催情 壮阳 包夜 陪睡 桑拿 幼女 痴汉 痴女 黄书 福利视频 宅男福利 红灯区 扫黄 啪啪啪 onlyfans playboy sexy`,
  },
  drugs: {
    certain: `毒品 吸毒 贩毒 涉毒 运毒 售毒 购毒 毒贩 毒瘾 冰毒 海洛因 可卡因 古柯碱 摇头丸 大麻烟 大麻膏 大麻叶 合成大麻 甲基苯丙胺 安非他命 麦角酸 迷幻药 迷幻蘑菇 裸盖菇 致幻 三唑仑 迷药
      迷魂药 迷情药 蒙汗药 听话水 失忆水 上头电子烟 卡西酮 恰特草 丧尸药 cocaine marijuana mdma`,
    suspected: `大麻 鸦片 罂粟 吗啡 杜冷丁 哌替啶 氯胺酮 苯丙胺 美沙酮 曲马多 芬太尼 可待因 丁丙诺啡 止咳水 麻古 麻果 k粉 毒枭 制毒 禁毒 戒毒 缉毒 精神药品 违禁药 古柯 阿拉伯茶
      cannabis fentanyl ketamine morphine opium`,
  },
  weapons: {
    certain: `枪支 军火 枪弹 铅弹 买枪 购枪 售枪 卖枪 贩枪 私枪 枪店 仿真枪 钢珠枪 钢珠弹 麻醉枪 电击枪 土制枪 3d打印枪 电警棍 管制刀 三棱刺 三棱军刺 复合弩 炸药 土炸弹 爆炸物 雷管 导爆索
      导爆管 起爆器 黑火药 毒鼠强 芥子气 firearm airgun`,
    suspected: `枪械 枪模 枪友 持枪 改枪 弹药 手枪 步枪 猎枪 气枪 土枪 机枪 冲锋枪 狙击枪 霰弹枪 卡宾枪 射钉枪 火铳 炸弹 燃烧弹 汽油弹 手榴弹 催泪弹 催泪瓦斯 火箭筒 迫击炮 辣椒喷雾 电击器
      电棍 警棍 甩棍 弹簧刀 蝴蝶刀 匕首 砍刀 弓弩 弩箭 十字弩 手弩 防弹衣 瞄准镜 生化武器 化学武器 毒气 砒霜 氰化钾 氰化物 硝酸铵 硝化甘油 氯酸钾 易制爆 ak47 m4a1`,
  },
  fraud: {
    certain: `诈骗 诈欺 传销 假币 假钞 假证 假公章 假发票 代开发票 假文凭 假学历 假学位 假身份 假护照 假驾照 私刻公章 洗钱 跑分平台 盗刷 盗号 社工库 伪基站 改号软件 刷信誉 高利贷 套路贷 裸贷
      砍头息 地下钱庄 杀猪盘 资金盘 非法集资 骗钱 骗保 骗贷 行骗 拐卖 拐骗 贩卖人口 人口贩卖 卖肾 器官买卖 窃听器 针孔摄像 手机卡复制 仿牌 假烟 虚开发票 买卖银行卡 收购银行卡 空壳公司`,
    suspected: `骗局 骗子 骗术 骗婚 诈术 欺诈 办证 刻章 伪造 作弊 替考 代写论文 论文代写 套现 刷单 刷钻 刷粉 刷赞 猫池 撞库 黑卡 钓鱼网站 校园贷 庞氏 拉人头 窃听 盗版 盗取 高仿 精仿 假货
      假酒 假药 走私 逃税 偷税 外挂 私服 勒索 敲诈 讨债 追债 催收 反洗钱 反诈骗 防诈骗 反传销`,
  },
}
