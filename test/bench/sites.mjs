// Rows of a catalogue of websites and their descriptions, of the frequent words of a dictionary. Generated, so that no real
// name is stored here, and shaped like real ones: about 24 % of the valid names trigger a rule that then finds nothing.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { drawsOf } from './random.mjs'

/** The dictionary of @node-rs/jieba (MIT): Chinese words with frequency and part of speech. */
const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word, , tag]) => /^[\u4e00-\u9fff]{2,4}$/.test(word) && /^(n|nz|vn|v|a|l|i)$/.test(tag))
  .map(([word, frequency]) => ({ word, frequency: Number(frequency) }))

const words = (text) => text.split(' ')
const regions = words('北京 上海 深圳 杭州 成都 武汉 长沙 青岛 广东 河南 朝阳区 温州市 无锡 海宁 义乌 四川')
const trades = words('科技 网络 信息 文化 教育 贸易 电子 软件 传媒 医疗 商贸 装饰 机械 生物 能源 物流')
const types = { enterprise: words('有限公司 有限责任公司 股份有限公司'), institution: words('中心 学校 研究院') }
const orgTails = words('网 网站 官网 社区 平台 资讯 商城 在线 集团 论坛')
const siteTails = words('笔记 日记 小站 博客 随笔 空间 之家 工作室 手记 小屋 的博客 的日常 部落 书房 记 集')
const latin = words('Vue web Code Lab AI Go PHP Linux dev Blog')
const surnames = words('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 林 郭 何 高 罗 欧阳 司马')
const firmCharacters = [...'金华安泰福海天永兴昌盛宏达通瑞丰新东方江山中大同和平源德康宁长城龙凤阳明光远']
const flaws = words('📷 ★ ！ & · | ♥ ｏ \u200b 中国 国家 反腐 赌博 北京 深圳 人民')
/** Surnames that begin ordinary words, and places that two ordinary words spell where they meet: 今天 and 长期 spell 天长. */
const surnameLike = /^[白云万金高方安文江石田叶林花时明常向边路游水雷温黄成华原连项祝甘单谷鲁和平]/
const meetings = words(
  '天长 东安 海安 通化 开平 平和 信宜 信丰 安化 长春 海南 山东 东方 同心 成都 会同 大理 大同 高明 江山',
)

// Through JSON, so that strings are flat, as a service gets them.
const flat = (value) => JSON.parse(JSON.stringify(value))

/** Makes rows `{ name, kind, person, registeredName, domains }`; what the kind does not have is absent. */
export const makeSites = (size) => {
  const { chance, pick, digits, mix, wordsBy } = drawsOf(20160919)
  const pairs = dictionary.filter(({ word }) => word.length === 2)
  const usual = pairs.filter(({ frequency }) => frequency > 500).map(({ word }) => word)
  const noun = wordsBy(pairs)
  const longer = wordsBy(dictionary.filter(({ word }) => word.length > 2))
  const named = wordsBy(dictionary.filter(({ word }) => surnameLike.test(word) && word.length < 4))
  const character = () => noun()[1]
  const [ending, starting] = [1, 0].map((i) => (character) => usual.filter((word) => word[i] === character))
  const meet = meetings.map(([end, start]) => [ending(end), starting(start)]).filter(([a, b]) => a[0] && b[0])
  const meeting = () => pick(meet).map(pick).join('')

  const personal = [
    [14, () => `${noun()}${noun()}`],
    [10, () => `${noun()}的${noun()}`],
    [26, () => `${noun()}${noun()}${pick(siteTails)}`],
    [16, () => `${chance(0.5) ? noun() : longer()}${pick(siteTails)}`],
    [8, longer],
    [10, () => `${pick([...'小老阿大'])}${character()}${pick(siteTails)}`],
    [10, () => `${pick(latin)}${noun()}${pick(siteTails)}`],
    [32, () => `${named()}${chance(0.5) ? noun() : pick(siteTails)}`],
    [18, () => `${meeting()}${pick(siteTails)}`],
  ]
  const individual = () => {
    const person = `${pick(surnames)}${character()}${chance(0.8) ? character() : ''}`
    return { name: mix(personal), kind: 'individual', person }
  }
  const organisation = () => {
    const kind = chance(0.8) ? 'enterprise' : 'institution'
    const brand = chance(0.35)
      ? noun()
      : Array.from({ length: chance(0.4) ? 2 : 3 }, () => pick(firmCharacters)).join('')
    const [region, trade] = [pick(regions), pick(trades)]
    const registeredName = `${region}${brand}${trade}${pick(types[kind])}`
    const name = mix([
      [25, () => registeredName],
      [10, () => `${region}${brand}${trade}`],
      [20, () => `${brand}${trade}`],
      [35, () => `${brand}${chance(0.5) ? trade : ''}${pick(orgTails)}`],
      [16, () => `${brand}${noun()}${pick(orgTails)}`],
      [34, () => `${meeting()}${pick(orgTails)}`],
    ])
    return { name, kind, registeredName }
  }

  const flawed = (name) => `${name.slice(0, 2)}${pick(flaws)}${name.slice(2)}`
  const row = () => {
    const site = chance(0.5) ? individual() : organisation()
    const domains = [`${pick(latin).toLowerCase()}${digits(5)}.${pick(['cn', 'com', 'net'])}`]
    return { ...site, name: chance(0.05) ? flawed(site.name) : site.name, domains }
  }
  return flat(Array.from({ length: size }, row))
}

/** Makes descriptions of some 100 characters. */
export const makeDescriptions = (size) => {
  const { below, pick, wordsBy } = drawsOf(20160919)
  const word = wordsBy(dictionary)
  const several = (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make).join('')
  const sentence = () => `${several(4, 10, word)}${pick([...'，。、！'])}`
  return flat(Array.from({ length: size }, () => several(4, 9, sentence)))
}
