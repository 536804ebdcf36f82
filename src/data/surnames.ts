import { unpackCharacters } from '../text/packed-characters'
import { once } from '../text/remember'
import { textFrom } from '../text/units'
import { surnamesPacked } from './packed'

/**
 * Compound surnames that are no ordinary words, so all weigh as much as a frequent surname; 东方, 百里, 西门 and the like
 * would cost more names than they find. One behind the other.
 */
const compound =
  '欧阳司马诸葛上官慕容令狐皇甫尉迟司徒夏侯长孙宇文公孙端木南宫独孤申屠濮阳淳于澹台轩辕钟离闻人呼延拓跋完颜赫连纳兰'

/** How the hundred most frequent surnames are written in pinyin. */
const romanised =
  'wang li zhang liu chen yang huang wu zhao zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lv lu ding shen ren yao fu zhong cui tan liao fan jin shi dai jia xia qiu fang hou zou xiong meng qin bai yan xue yin duan lei long tao mao hao gu gong shao wan qian lai hong mo kong wen kang niu'

/** Surnames of one character and of two, with the bits that each speaks for a personal name. */
export const surnames: () => ReadonlyMap<string, number> = /* @__PURE__ */ once(() => {
  const weights = new Map((compound.match(/../g) as string[]).map((surname) => [surname, 6]))
  const { units, kinds } = unpackCharacters(surnamesPacked)
  for (const [i, surname] of [...textFrom(units)].entries()) weights.set(surname, 9 - (kinds[i] as number))
  return weights
})

/** Surnames in pinyin: lower case, no tones, ü written v. */
export const romanisedSurnames = (): readonly string[] => romanised.split(' ')

/** The characters that stand first in a surname, for `addClass`. */
export const surnameInitials = (): string => {
  let initials = textFrom(unpackCharacters(surnamesPacked).units)
  for (let i = 0; i < compound.length; i += 2) initials += compound.charAt(i)
  return initials
}
