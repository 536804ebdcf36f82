// The bench's texts: website names and descriptions made from the frequent words of a dictionary, the same in every run.
import { dictionary } from './dictionary.mjs'
import { drawerOf, randomOf } from './random.mjs'

const latinWords = 'blog Vue web note Code Lab studio AI Go life dev PHP tech'.split(' ')
const personalEndings = '笔记 日记 小站 博客 随笔 空间 之家 工作室'.split(' ')
const enterpriseEndings = '科技有限公司 有限公司 科技 网 集团 医院 信息网 贸易公司'.split(' ')
const symbols = '📷 ★ ！ 🐟 & · | ♥'.split(' ')
const fullWidth = (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))

/** Names as filers write them: the share of each kind, and how it is made. */
const kindsOf = ({ one, noun, digits, lists }) => {
  const personal = [
    () => `${noun()}${noun()}${noun()}`,
    () => `${noun()}的${noun()}${noun()}`,
    () => `${noun()}${noun()}${one(personalEndings)}`,
    () => `${noun()}的${noun()}`,
    () => `${noun()}${noun()}${noun()}${one(personalEndings)}`,
    () => `我的${noun()}${noun()}`,
  ]
  const mixed = [
    () => `${one(latinWords)}${noun()}${noun()}`,
    () => `${noun()} ${one(latinWords)}`,
    () => `${noun()}${noun()}${digits()}`,
  ]
  const plain = [() => `${one(latinWords)}${one(latinWords)}`, digits, () => `${one(latinWords)}${digits()}`]
  return [
    [0.662, () => one(personal)()],
    [0.14, () => `${one(lists.places)}${noun()}${noun()}${one(enterpriseEndings)}`],
    [0.09, () => one(mixed)()],
    [0.04, () => one(plain)()],
    [0.025, () => `${fullWidth(one(latinWords))}${noun()}${noun()}`],
    [0.01, () => `${noun()}\u200b${noun()}${noun()}`],
    [0.007, () => `${noun()}${noun()}${one(['о', 'а', 'е', 'ｏ', '⽹', '⼤'])}`],
    [0.008, () => `${noun()}${noun()}${one(symbols)}`],
    [0.009, () => `${one(lists.national)}${noun()}${noun()}`],
    [0.009, () => `${noun()}${one(lists.sensitive)}${noun()}`],
  ]
}

/** Draws a kind by its share. */
const nameOf = (kinds, random) => {
  let left = random()
  for (const [share, make] of kinds) {
    if (left < share) return make()
    left -= share
  }
  return kinds[0][1]()
}

// Through JSON, as a service gets them: flat strings, none of them a slice or a concatenation that waits to be flattened.
const flat = (texts) => JSON.parse(JSON.stringify(texts))

/**
 * @param lists what some names are made with: places, sensitive and national words
 * @param size how many names; a twentieth of it are descriptions
 */
export const makeWorkload = ({ lists, size }) => {
  const random = randomOf(20160919)
  const one = (list) => list[Math.floor(random() * list.length)]
  const usual = dictionary().filter(({ word, tag }) => word.length > 1 && /^(?:n|nz|vn|v|a|i|l)$/.test(tag))
  const noun = drawerOf(usual, random)
  const kinds = kindsOf({ one, noun, lists, digits: () => String(Math.floor(random() * 10_000)) })
  const sentence = () => `${Array.from({ length: 4 + Math.floor(random() * 8) }, noun).join('')}${one([...'，。、！'])}`
  const description = () => {
    let text = ''
    while (text.length < 190) text += sentence()
    return text
  }
  return {
    names: flat(Array.from({ length: size }, () => nameOf(kinds, random))),
    descriptions: flat(Array.from({ length: Math.ceil(size / 20) }, description)),
  }
}
