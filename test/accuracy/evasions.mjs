/** Hides listed words in 25 ways, 24 words each, and counts those that are still seen. */

const words =
  '赌博 反腐 色情 赌场 毒品 枪支 洗钱 六合彩 百家乐 十八禁 上海 广州 重庆 黑龙江 台湾 盐城 中国 中华 国家 人民 公司 协会 学会 集团'.split(
    ' ',
  )

const swap = (pairs) => {
  const map = new Map(pairs.split(' ').map((pair) => [pair[0], pair.slice(1)]))
  return (word) => [...word].map((character) => map.get(character) ?? character).join('')
}

const between = (mark) => (word) => [...word].join(mark)

const traditional = swap('赌賭 毒毒 枪槍 钱錢 乐樂 广廣 庆慶 龙龍 台臺 湾灣 盐鹽 国國 华華 协協 会會 学學 团團 场場')
const japanese = swap('赌賭 乐楽 广広 黑黒 龙竜 盐塩 团団 学学 国国 协協 会会 钱銭')
const variants = swap('博愽 赌賭 枪鎗 国囯 团団 协恊 钱錢 乐楽 会會 学斈 龙竜 黑黒 广広 庆慶 华蕐 盐塩 台臺 台臺')
const financial = swap('六陆 百佰 十拾 八捌')
const digits = (word) => word.replace('十八', '18').replace('六', '6')
const parts = swap('赌贝者 腐府肉 钱钅戋 枪木仓 洗氵先 彩采彡 博十専 湾氵弯 场土易 协十办')
const homophones = swap(
  '赌堵 博搏 腐府 色瑟 毒独 枪抢 钱前 彩采 乐了 禁近 海嗨 州洲 庆情 江姜 湾弯 盐言 国果 华花 民明 司思 会汇 团湍',
)
const pinyin = swap(
  '赌du 腐fu 色se 毒du 枪qiang 洗xi 六liu 百bai 禁jin 上shang 州zhou 庆qing 龙long 台tai 盐yan 国guo 华hua 民min 司si 会hui 团tuan',
)

/** Each family: its name, and how it hides a word. */
export const families = [
  ['Traditional forms', traditional],
  ['Japanese forms', japanese],
  ['variants', variants],
  ['a space', between(' ')],
  ['an ideographic space', between('\u3000')],
  ['asterisks', between('*')],
  ['full stops', between('.')],
  ['hyphens', between('-')],
  ['middle dots', between('·')],
  ['vertical bars', between('｜')],
  ['emoji', between('🔥')],
  ['zero-width characters', between('\u200b')],
  ['soft hyphens', between('\u00ad')],
  ['variation selectors', between('\ufe0f')],
  ['combining marks', (word) => [...word].map((character) => `${character}\u0336`).join('')],
  ['private-use characters', between('\ue000')],
  ['strokes', between('丨')],
  ['〇', between('〇')],
  ['iteration marks', (word) => `${word[0]}々${word.slice(1)}`],
  ['doubled characters', (word) => [...word].map((character) => character + character).join('')],
  ['financial numerals', financial],
  ['digits', digits],
  ['homophones', homophones],
  ['pinyin', pinyin],
  ['parts of characters', parts],
]

/** @param judge (name, facts) => issues */
export const scoreEvasions = (judge) =>
  families.map(([family, hide]) => {
    const tried = words
      .map(hide)
      .map((hidden, i) => ({ hidden, word: words[i] }))
      .filter(({ hidden, word }) => hidden !== word)
    const unseen = tried.filter(
      ({ hidden }) =>
        !judge(`${hidden}见闻录`, { subject: { kind: 'individual' } }).some(({ code }) =>
          /^name\.(?:place|national-word|sensitive|organisation-word)/.test(code),
        ),
    )
    return {
      family,
      tried: tried.length,
      seen: tried.length - unseen.length,
      unseen: unseen.map(({ hidden }) => hidden),
    }
  })
