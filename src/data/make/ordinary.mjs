/**
 * Writes src/data/ordinary.ts: the ordinary words that tell whether a listed word stands in a name or only forms where
 * two words meet, from the dictionary of `@node-rs/jieba` (MIT). `node src/data/make/ordinary.mjs`
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { alphabetsOf } from './alphabet.mjs'
import { pick } from './collisions.mjs'
import { countyNames, majorNames } from './divisions.mjs'
import { packWords } from './pack-words.mjs'
import { websiteWords } from './website-words.mjs'
import { listedWords } from './word-lists.mjs'

/**
 * How many words each part ships, beside those that it must. Measured 2026-11-25 in 239,000 names made of two or three words
 * that hold no listed one: without ordinary words 625 get a wrong verdict, with these 42, with 1,250 more words 38.
 */
const sizes = { core: 700, county: 2700 }

/** What text/cuts.ts takes a Han character among others for that no word holds, and standings.ts a listed word without a cost. */
const unknown = 13
const rare = 20

/** How much a wrong judgement weighs: most where the rule is literal or the word a grave one, least where few people live. */
const weights = { national: 30, sensitive: 9, core: 3, county: 1 }

/** How often a word of websites occurs at least, as if the dictionary had been made from names: 公众号, 区块链, 岭南. */
const leastInNames = 2000

/** Costs are kept in steps: 9, 11, 13 … bits. text/vocabulary.ts knows the same numbers. */
const cheapest = 9
const step = 2
const buckets = 6

/** Ordinary words that hold the characters of a place and do not mean it. */
const holders = `三明治 哈密瓜 大理石 大理岩 大理寺 长治久安 天长地久 天长日久 日久天长 大同小异 出海口 入海口 东躲西藏 湖光山色 奥巴马
  多伦多 吉隆坡 乌兰巴托 北海道 法兰西 佛罗里达 稳如泰山 重于泰山 黄金水道 三原色 丹凤眼 兵临城下 逼上梁山 石狮子 高密度 四平八稳 黄梅戏
  景泰蓝 海德格尔 夕阳西下 艳阳高照 复合肥 空穴来凤 定海神针 呋喃西林 阿莫西林 新密码 水平度 平南公主 百花莲 难道真 意思明白 长春花 白山黑水
  地久天长 大同世界 大同社会 天下大同 大兴土木 阳春面 阳春白雪 望江南 文山会海 玉树临风 价值连城 文成公主 华容道 广陵散 临江仙 江城子
  中山装 中山狼 光明日报 解放日报 新安晚报 中山大学 中山医院 中山医科 南开大学 长安大学 南华大学 西湖大学 同仁医院 安定医院 东方医院 友谊医院
  西华大学 合作医院 示范县 模范县 内陆河 趵突泉 中医院 安吉拉 安吉丽娜 哈密顿
  二十八宿 山明水秀 老城厢 佛光山 千佛山 歌乐山 丹霞山 四季长春 万古长春 兰陵王 山丹丹 凯里欧文 河东狮 大新华`

/** Words that websites put beside a listed one and that the choice below leaves out: 江门人才网, 新余生活网, 程序员工厂. */
const besides = '人才 生活 房产 故事 连续剧 连衣裙 局域网 社交 台灯 构图 沙发 岛屿 程序员 采集 收集 团子'

/** Ordinary words that have the shape of a personal name, or begin like one (程序媛, 江南春), and that websites are named with. */
const likePersons = `程序 严肃 严选 温柔 黄昏 周末 孔雀 孔明 骆驼 柳絮 柳叶 梅雨 童心 盛夏 盛唐 夏至 夏雨 高远 林海 林深 林荫 江雪 雷霆 雷电 常青
  向阳 向左 向前 何必 何以 何方 何时 欧美 武侠 武将 章鱼 马克 马蹄 苏醒 朱砂 于是 于归 文青 乐章 王道 王牌 任何 任性 曾经 唐诗 石榴 叶绿
  冷静 莫名 金刚 马拉松 马赛克 席梦思 康乃馨 莫须有 何首乌`

/** 色情 forms where any of these meets 情 or 色: 本色情缘, 金色情歌. */
const colours =
  '彩色 本色 绝色 景色 特色 夜色 春色 秋色 月色 金色 银色 古色 山色 蓝色 绿色 白色 黑色 紫色 粉色 橙色 灰色 原色 底色 情侣 情缘 情诗 情歌'

/** Never worth a listed word before it: 办假证件 is about forged papers. */
const leftOut = new Set(['证件'])

const dictionary = () => {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const entries = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [word, frequency, tag] = line.split(' ')
      return word && /^\p{Script=Han}+$/u.test(word) ? [[word, { frequency: Number(frequency), tag }]] : []
    })
  const words = new Map(entries)
  for (const word of websiteWords) {
    const { frequency = 0, tag = 'n' } = words.get(word) ?? {}
    words.set(word, { frequency: Math.max(frequency, leastInNames), tag })
  }
  return words
}

const clear = ({ grade }) => grade !== 'bound'
const wordOf = ({ word }) => word

/** What the listed words are, and which of them every reading has. */
const lists = () => {
  const places = [...majorNames(), ...countyNames()]
  const core = new Set([
    ...majorNames().filter(clear).map(wordOf),
    ...['national', 'sensitive', 'organisation'].flatMap(listedWords),
  ])
  const county = new Set(
    countyNames()
      .filter(clear)
      .map(wordOf)
      .filter((word) => !core.has(word)),
  )
  return { core, county, all: new Set([...core, ...places.map(wordOf)]) }
}

/** How often a word is met in a name: half by the words that names are made of, half by the dictionary, flattened. */
const weigh = (words) => {
  const flat = ([word, { frequency, tag }]) =>
    (word.length > 1 ? 1 : 0.25) * (/^nr/.test(tag) ? 0.3 : 1) * frequency ** 0.7
  const total = words.reduce((sum, entry) => sum + flat(entry), 0)
  const named = new Set(websiteWords)
  return new Map(words.map((entry) => [entry[0], flat(entry) / total + (named.has(entry[0]) ? 1 / named.size : 0)]))
}

const costIn = (entries) => {
  let total = 0
  for (const { frequency } of entries.values()) total += frequency
  return (word) => -Math.log2(Math.max(1, entries.get(word)?.frequency ?? 1) / total)
}

const bucketOf = (cost) => Math.min(buckets - 1, Math.max(0, Math.round((cost - cheapest) / step)))

/** What may stand around a listed word: every ordinary word that holds none itself. */
const neighbours = (entries, { core, county, all }) => {
  const holdsListed = (word) => {
    for (let start = 0; start < word.length; start++)
      for (let end = start + 2; end <= word.length; end++) {
        const part = word.slice(start, end)
        if (core.has(part) || county.has(part)) return true
      }
    return false
  }
  const ordinary = [...entries].filter(
    ([word, { frequency }]) =>
      word.length < 5 &&
      frequency >= (word.length > 1 ? 50 : 3000) &&
      !all.has(word) &&
      !leftOut.has(word) &&
      !holdsListed(word),
  )
  const shares = weigh(ordinary)
  const costOf = costIn(entries)
  return ordinary.map(([text]) => {
    const cost = costOf(text)
    return { text, cost, weight: shares.get(text), gain: text.length > 1 ? unknown * text.length - cost : 0 }
  })
}

const chooseWords = () => {
  const entries = dictionary()
  const listed = lists()
  const costOf = costIn(entries)
  const words = neighbours(entries, listed)
  const graver = new Map(
    ['sensitive', 'national'].flatMap((list) => listedWords(list).map((word) => [word, weights[list]])),
  )
  const chosen = new Set()
  const part = (targets, size, held, more) => {
    const masking = holders.split(/\s+/).filter((word) => [...held].some((target) => word.includes(target)))
    const own = [...targets].filter((word) => word.length < 3 && costOf(word) < rare - 2)
    const weighed = [...targets].map((word) => ({
      word,
      gain: unknown * word.length - Math.min(rare, costOf(word)),
      weight: graver.get(word) ?? (listed.core.has(word) ? weights.core : weights.county),
    }))
    const fresh = pick(words, weighed, size, chosen)
    const all = [...new Set([...masking, ...own, ...fresh, ...more])].filter(
      (word) => !chosen.has(word) || fresh.includes(word),
    )
    for (const word of all) chosen.add(word)
    return all
  }
  const core = part(listed.core, sizes.core, listed.core, [likePersons, colours].join(' ').split(/\s+/))
  const county = part(new Set([...listed.core, ...listed.county]), sizes.county, listed.all, besides.split(' '))
  return { core, county, bucket: (word) => bucketOf(costOf(word)) }
}

let chosen

/** The words of both parts, and the bucket of each word. */
export const choose = () => {
  chosen ??= chooseWords()
  return chosen
}

/** The text of src/data/ordinary.ts. */
export const make = () => {
  const { core, county, bucket } = choose()
  const alphabets = alphabetsOf({ core, county })
  return `/**
 * Ordinary words that listed words collide with, and the listed words that the dictionary knows, by what they cost in bits
 * of a unigram model; text/packed-words.ts reads them. The words were chosen by how many collisions they settle.
 *
 * Source: the dictionary of \`@node-rs/jieba\` 2.0.3 (2026-09-10, MIT). Made by make/ordinary.mjs; do not edit.
 */

/** ${core.length} words for provinces, prefectures and the national, sensitive and organisation words. */
export const coreWordsPacked =
  '${packWords(core, alphabets.core, bucket)}'

/** ${county.length} words for counties, and more for all the others. */
export const countyWordsPacked =
  '${packWords(county, alphabets.core + alphabets.county, bucket)}'
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = make()
  writeFileSync(new URL('../ordinary.ts', import.meta.url), text)
  console.log(`${text.length} characters`)
}
