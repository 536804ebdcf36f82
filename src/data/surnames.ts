/**
 * Surnames, and how much each speaks for a personal name where a website name begins with it.
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), 百家姓, the 全国姓名报告 of the Ministry of
 * Public Security for 2018 to 2020, and the words and names of jieba's dictionary (`@node-rs/jieba` 2.0.3, MIT).
 * Made by make/names.mjs, which says how; do not edit.
 */

/** By weight, from 9 bits to -1: the share among people against the share among first characters of ordinary words. */
const single =
  '王李张刘陈杨吴赵徐孙郭梁邓冯曹蔡潘于蒋/朱彭萧袁吕傅崔谭廖贾韦邹尹郝龚邵/郑谢宋曾杜魏卢姜汪邱侯阎薛覃樊葛邢倪聂翟詹耿俞肖/周胡罗唐韩董姚孟黎伍岳阮裴翁冉靳滕缪娄岑闫/黄林何田苏丁沈戴熊秦段贺钱赖孔乔庞鲁殷兰祝柯霍鲍喻祁牟褚窦戚晏瞿佟臧闵邬卞姬栾寇虞敖佘邝胥谌冼/马许叶程钟范夏江顾洪莫汤康颜章宁梅凌饶艾尤柏桂苑匡惠荆冀鄢奚蔺仝郜阚禹卿狄晁芮邸裘亓邰况逯茹嵇於尉丘/任陆雷史陶严向齐庄欧柳童毕苗骆柴蒲卓卜苟隋刁巫桑郎甄仲巩鞠栗楚粟帅扈阙浦戈辜杭慕湛昝付酆荀麴羿邴隗宓郗钭蓟莘逄郦璩濮郏庾殳夔厍訾蒯竺桓/高余龙毛武温施牛易焦甘尚符舒季涂谷屈穆吉项芦席仇荣池迟厉屠巴鹿雍赫亢但檀尧昌汲糜韶暨禄蔚乜钮/金石方白常安申左纪盛曲蓝路辛蒙阳司麦景费米宗丛郁燕闻伊朴盖廉晋敬诺宾戎斯衡由代占凤蓬鄂籍宦弘沃毋巢/万文关包游管华房古简党宫卫师和沙麻谈班楼位权练井祖漆索宣都伏乌宿隆哈茅冶束幸贝咸宰却慎益/单成解时农车连冷应边明查官封乐南储劳盘满区豆丰云容来普薄那鲜危勾呼居揭智奉植富闭弓仰苍贡堵寿须诸'

/** None of them is an ordinary word, so all weigh as much as a frequent surname. */
const compound =
  '欧阳 司马 诸葛 上官 慕容 令狐 皇甫 尉迟 司徒 夏侯 长孙 宇文 公孙 端木 南宫 独孤 申屠 濮阳 淳于 澹台 轩辕 钟离 闻人 呼延 拓跋 完颜 赫连 纳兰'

/** The most frequent surnames in pinyin. */
const romanised =
  'wang li zhang liu chen yang huang wu zhao zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lv lu ding shen ren yao fu zhong cui tan liao fan jin shi dai jia xia qiu fang hou zou xiong meng qin bai yan xue yin duan lei long tao mao hao gu gong shao wan qian lai hong mo kong wen kang niu'

let weights: Map<string, number> | undefined

/** Surnames of one character and of two, with the bits that each speaks for a personal name. */
export const surnames = (): ReadonlyMap<string, number> => {
  if (weights) return weights
  weights = new Map(compound.split(' ').map((surname) => [surname, 6]))
  for (const [i, group] of single.split('/').entries()) for (const surname of group) weights.set(surname, 9 - i)
  return weights
}

/** Surnames in pinyin: lower case, no tones, ü written v. */
export const romanisedSurnames = (): readonly string[] => romanised.split(' ')

/** The characters that stand first in a surname, for `addClass`. */
export const surnameInitials = (): string => single.replaceAll('/', '') + compound.replace(/(\S)\S ?/g, '$1')
