// The bench's texts: 100,000 website names and 5,000 descriptions, made from the frequent words of a dictionary, always the same.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A small generator of numbers in [0, 1), seeded (mulberry32). */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** The dictionary of @node-rs/jieba: words of 1 to 4 Han with frequency and tag. */
export const readDictionary = () =>
  readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => /^[\u4e00-\u9fff]{1,4}$/.test(word))
    .map(([word, frequency, tag]) => ({ word, frequency: Number(frequency), tag }))

/** Draws words by frequency. */
const drawerOf = (words, random) => {
  const sums = []
  let sum = 0
  for (const { frequency } of words) sums.push((sum += frequency))
  return () => {
    const wanted = random() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] < wanted) low = middle + 1
      else high = middle
    }
    return words[low].word
  }
}

const latinWords = ['blog', 'Vue', 'web', 'note', 'Code', 'Lab', 'studio', 'AI', 'Go', 'life', 'dev', 'PHP', 'tech']

export const makeWorkload = ({ places, sensitive, national, size = 100_000 }) => {
  const random = randomOf(20160919)
  const one = (list) => list[Math.floor(random() * list.length)]
  const dictionary = readDictionary().filter(({ word }) => word.length > 1)
  const noun = drawerOf(dictionary.filter(({ tag }) => /^(?:n|nz|vn|v|a|i|l)$/.test(tag)), random)
  const fullWidth = (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))

  const personal = () => one([() => noun() + noun(), () => `${noun()}的${noun()}`, () => `${noun()}博客`, () => noun() + noun() + one(['笔记', '日记', '小站', '记'])])()
  const enterprise = () => `${one(places)}${noun()}${noun()}${one(['有限公司', '科技', '网', '集团', '医院'])}`
  const mixed = () => one([() => `${one(latinWords)}${noun()}`, () => `${noun()} ${one(latinWords)}`, () => noun() + Math.floor(random() * 1000)])()
  const plainLatin = () => one([() => one(latinWords) + one(latinWords), () => String(Math.floor(random() * 1e6)), () => `${one(latinWords)}${Math.floor(random() * 100)}`])()
  const kinds = [
    [0.66, personal], [0.14, enterprise], [0.09, mixed], [0.04, plainLatin], [0.025, () => fullWidth(one(latinWords)) + noun()],
    [0.01, () => `${noun()}\u200b${noun()}`], [0.007, () => `${noun()}·${noun()}`], [0.008, () => `${noun()}${one(['📷', '★', '！', '🐟'])}`],
    [0.01, () => one(national) + noun()], [0.01, () => noun() + one(sensitive)],
  ]
  const name = () => {
    let left = random()
    for (const [share, make] of kinds) {
      if (left < share) return make()
      left -= share
    }
    return personal()
  }
  const sentence = () => `${Array.from({ length: 4 + Math.floor(random() * 8) }, noun).join('')}${one(['，', '。', '、', '！'])}`
  const description = () => {
    let text = ''
    while (text.length < 180) text += sentence()
    return text
  }
  // Through JSON, as a service gets them: flat strings.
  const flat = (texts) => JSON.parse(JSON.stringify(texts))
  return {
    names: flat(Array.from({ length: size }, name)),
    descriptions: flat(Array.from({ length: Math.ceil(size / 20) }, description)),
    rareWords: dictionary.filter(({ frequency, word }) => frequency <= 3 && word.length > 1).map(({ word }) => word),
  }
}
