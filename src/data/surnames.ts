import { unpackCharacters } from '../text/packed-characters'
import { textFrom } from '../text/units'
import { surnamesPacked } from './packed'

/**
 * Compound surnames that are no ordinary words, so all weigh as much as a frequent surname; 东方, 百里, 西门 and the like
 * would cost more names than they find.
 */
const compound =
  '欧阳 司马 诸葛 上官 慕容 令狐 皇甫 尉迟 司徒 夏侯 长孙 宇文 公孙 端木 南宫 独孤 申屠 濮阳 淳于 澹台 轩辕 钟离 闻人 呼延 拓跋 完颜 赫连 纳兰'

/** How the hundred most frequent surnames are written in pinyin. */
const romanised =
  'wang li zhang liu chen yang huang wu zhao zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lv lu ding shen ren yao fu zhong cui tan liao fan jin shi dai jia xia qiu fang hou zou xiong meng qin bai yan xue yin duan lei long tao mao hao gu gong shao wan qian lai hong mo kong wen kang niu'

let weights: Map<string, number> | undefined

/** Surnames of one character and of two, with the bits that each speaks for a personal name. */
export const surnames = (): ReadonlyMap<string, number> => {
  if (weights) return weights
  weights = new Map(compound.split(' ').map((surname) => [surname, 6]))
  const { units, kinds } = unpackCharacters(surnamesPacked)
  for (const [i, surname] of [...textFrom(units)].entries()) weights.set(surname, 9 - (kinds[i] as number))
  return weights
}

/** Surnames in pinyin: lower case, no tones, ü written v. */
export const romanisedSurnames = (): readonly string[] => romanised.split(' ')

/** The characters that stand first in a surname, for `addClass`. */
export const surnameInitials = (): string => {
  let initials = textFrom(unpackCharacters(surnamesPacked).units)
  for (let i = 0; i < compound.length; i += 3) initials += compound.charAt(i)
  return initials
}
