/**
 * Surnames, and how much each speaks for a personal name where a website name begins with it.
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), 百家姓, the 全国姓名报告 of the Ministry of
 * Public Security for 2018 to 2020, and the words and names of jieba's dictionary (`@node-rs/jieba` 2.0.3, MIT).
 * Made by make/names.mjs, which says how; do not edit.
 */
import { unpackCharacters } from '../text/packed-characters'

/** By weight, from 9 bits to -1: the share among people against the share among first characters of ordinary words. */
const single =
  '=>K>FnFoOJhOK=FnG=@jg;t:V[DDejhiZUVYSUGwRqKc>:[[`h>BuShwvFQ=@<a>Jz@vBQ_TylQaICKb@>^NOKX<Tue:A`I?]MXspROKVfD]cy:fho<gQEk^ZrHDCEpKU^OdiB@GUxWtnpAMyTyIu=vmcYIGumJCoe:nzUkwCxwbZAZvfP_Vj;fSODvB=ZVKJLi@:OmhoSJF_soImv^Mhkp[qJYV^leUFOc[c?bF^D^zlTIdBN>LD[brmZZzJnv?vmXSUk`nC;`o_DJOl<xLQnJ>gOVnkaRTUlNfiZSDRmMG<up<eqi>kQZRtYmAVOsrFsGnk>o[rDP_^OLR_n=LVfMUvMkXklFIVGmTj_mYb=?RgBsLZjZSduJsGcB:BHsZQhDrmSbVlDVuQPMc^v]ewUiK]?MZfoLJx@xBXtqco_UM]dVw_m@VQEiMgRVttG<M[;aUcPkF[XbAkw_<LCfVStZv`VSRpdwV?voI?ALUPnSHfpU_YnF]XJfWAZ>GM`SSqFffRg[JolayVmC;Dli]K@WzVwAfIsqCO]TdTF^TlXN@>pGbJ[w;KYyE?QfDCK_YgTMpb^sjxi@xcLsOw`bQerUNwcUxH>^CxHStqfdDLmg`dg]T^Bz>Z@OL;dfFOYkpwVFODw<Z@j_BQ^y;?tRpkeYSdGOI;stquF;]E<`KKu<B`YapAw;?dpUL_c_ih]Zjwolw<Wr<hIPMrNeO>QGgwRZgAQr>qT@cQ>:bX:e>HjZ'

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
  const known = new Map(compound.split(' ').map((surname) => [surname, 6]))
  unpackCharacters(single, (surname, kind) => known.set(surname, 9 - kind))
  weights = known
  return weights
}

/** Surnames in pinyin: lower case, no tones, ü written v. */
export const romanisedSurnames = (): readonly string[] => romanised.split(' ')

/** The characters that stand first in a surname, for `addClass`. */
export const surnameInitials = (): string => Array.from(surnames().keys(), (surname) => surname.charAt(0)).join('')
