/**
 * Writes src/data/names.ts: how much a character speaks for a personal name.
 * `node src/data/make/names.mjs`
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), the surnames of 百家姓 (Song
 * dynasty), the names that the 全国姓名报告 of the Ministry of Public Security for 2018 to 2020 call the most frequent of
 * newborn children, and the words and personal names of jieba's dictionary as `@node-rs/jieba` 2.0.3 (MIT) ships it.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { packCharacters } from './pack-characters.mjs'
import { siteEndings, transliterating, weakSiteEndings } from './words/persons.mjs'

/** By the number of people, most first, without 阿, which begins nicknames. */
const frequent =
  '王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'

/** Surnames that many write with another character, each behind the one that it was simplified from. */
const variants = '萧肖阎闫傅付戴代詹占邱丘'

/** What 百家姓 has beyond these, ranked behind all others. */
const rare =
  '酆昌凤贝滑荀麴家羿汲邴糜松弓牧隗山宓蓬郗仰秋暴钭韶蓟怀从鄂咸籍能苍双莘贡逄扶堵宰郦却璩濮寿通郏别充习宦鱼慎庾终暨步弘广禄东殳沃蔚越夔厍融訾空毋乜养须巢蒯后红竺益桓诸钮'

/** Names and characters that the reports call the most frequent of a year or a generation; jieba hardly knows the young ones. */
const modern =
  '浩宇 浩然 宇轩 宇航 铭泽 子墨 梓豪 子睿 子轩 梓睿 宇泽 浩轩 宇辰 子豪 一诺 依诺 欣怡 梓涵 诗涵 欣妍 雨桐 佳怡 佳琪 梓萱 可馨 奕辰 亦辰 亦宸 语桐 可欣 语汐 梦瑶 锦 瑶 煜 玥 伊 昕 泽 晨 佳 涵 伟 娜 芳 静 敏 英 华 文 玉 秀 明 丽 兰 红 金 建国 建华 军 勇 磊 杰 浩 婷 雪'

/** How many names of the dictionary a name of the reports is worth. */
const modernWeight = 15

/** Per cent of the people by rank; between two ranks the share falls geometrically. */
const shares = [
  [1, 7.1],
  [3, 6.8],
  [4, 5.3],
  [5, 4.6],
  [6, 3.1],
  [10, 2],
  [20, 1.1],
  [30, 0.7],
  [50, 0.43],
  [100, 0.2],
  [150, 0.1],
  [200, 0.06],
  [300, 0.025],
  [400, 0.012],
  [500, 0.008],
]

const shareOf = (rank) => {
  const i = Math.max(
    1,
    shares.findIndex(([at]) => rank <= at),
  )
  const [from, more] = shares[i - 1]
  const [to, less] = shares[i]
  return (more * (less / more) ** ((rank - from) / (to - from))) / 100
}

const ordinaryTags = new Set('n v i l z nz nt m t s vn a b d ad an j vd q f r'.split(' '))

const lines = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .trim()
  .split('\n')
const ordinary = []
const people = []
for (const line of lines) {
  const [word, , tag] = line.split(' ')
  if (ordinaryTags.has(tag)) ordinary.push(word)
  else if ((tag === 'nr' || tag === 'nrfg') && word.length === 3) people.push(word)
}

const tally = (texts) => {
  const counts = new Map()
  for (const text of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const short = ordinary.filter((word) => word.length === 2 || word.length === 3)
const first = tally(short.map((word) => word[0]))

const ranks = new Map([...frequent].map((character, i) => [character, i + 1]))
for (let i = 0; i < variants.length; i += 2) ranks.set(variants[i + 1], Math.floor(ranks.get(variants[i]) * 1.6))
for (const character of rare) ranks.set(character, 500)

/** Bits that a first character speaks for a person: its share among people against that among first characters of words. */
const surnameBits = (character) =>
  Math.log2(shareOf(ranks.get(character)) / (((first.get(character) ?? 0) + 2) / short.length))

/** Behind a surname that is hardly ever anything else, what jieba calls a person is one. */
const sure = people.filter(([surname]) => ranks.get(surname) <= 200 && surnameBits(surname) > 3)

/**
 * The characters behind a surname that are at least three times as frequent (1.5 bits) in names of three as in words of
 * three, and those that are as much rarer. What is rarer than this in both is left out: it says little.
 */
export const givenCharacters = (names = sure) => {
  const young = modern.split(' ').flatMap((name) => Array(modernWeight).fill(name))
  const inNames = tally([...names.map((name) => name.slice(1)), ...young])
  const inWords = tally(ordinary.filter((word) => word.length === 3).map((word) => word.slice(1)))
  const sum = (counts) => [...counts.values()].reduce((a, b) => a + b)
  const [allNames, allWords] = [sum(inNames), sum(inWords)]
  const bits = (character) => {
    const oddsOf = (counts, all) => ((counts.get(character) ?? 0) + 3) / (all + 6000)
    return Math.log2(oddsOf(inNames, allNames) / oddsOf(inWords, allWords))
  }
  const pick = (counts, least, sign) =>
    [...counts.keys()]
      .filter((character) => counts.get(character) >= least && sign * bits(character) >= 1.5)
      .sort()
      .join('')
  return { typical: pick(inNames, 12, 1), untypical: pick(inWords, 30, -1) }
}

/** Surnames by weight in bits, 9 to -1, as kinds from 0 on; a character that is still more rarely a surname is none. */
const surnameKinds = () => {
  const kinds = new Map()
  for (const character of ranks.keys()) {
    const bits = Math.min(9, Math.round(surnameBits(character)))
    if (bits >= -1) kinds.set(character, 9 - bits)
  }
  return kinds
}

/** What a character says in a name, a bit each. */
const givenKinds = () => {
  const { typical, untypical } = givenCharacters()
  const kinds = new Map()
  for (const [i, characters] of [typical, untypical, transliterating, siteEndings, weakSiteEndings].entries())
    for (const character of characters) kinds.set(character, (kinds.get(character) ?? 0) | (1 << i))
  return kinds
}

/** What the tables were made from, for tests that hold some out: names and words of three characters. */
export const samples = () => ({ names: sure, words: ordinary.filter((word) => word.length === 3) })

/** The text of src/data/names.ts. */
export const make = () => `/**
 * Characters of personal names, packed; surnames.ts and given-names.ts read them.
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), 百家姓, the 全国姓名报告 of the Ministry of
 * Public Security for 2018 to 2020, and the words and names of jieba's dictionary (\`@node-rs/jieba\` 2.0.3, MIT).
 * Made by make/names.mjs, which says how; do not edit.
 */

/** Surnames by weight, from 9 bits to -1: the share among people against the share among first characters of ordinary words. */
export const surnamesPacked =
  '${packCharacters(surnameKinds())}'

/** Characters with what each says in a name, a bit each. */
export const givenCharactersPacked =
  '${packCharacters(givenKinds())}'
`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../names.ts', import.meta.url), make())
