/**
 * What stands behind the surname in personal names, and what rather in words.
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), 百家姓, the 全国姓名报告 of the Ministry of
 * Public Security for 2018 to 2020, and the words and names of jieba's dictionary (`@node-rs/jieba` 2.0.3, MIT).
 * Made by make/names.mjs, which says how; do not edit.
 */
import { unpackCharacters } from '../text/packed-characters'
import { unpackLists } from '../text/packed-lists'
import type { PersonalNames } from '../text/person'
import { coreCharacters } from './characters'
import { titlesPacked } from './listed'
import { romanisedSurnames, surnames } from './surnames'

/** Characters with what each says, a bit each. */
const characters =
  '==G>F^KPWlR;B?KkKp<R:@WZ<NUhh`IpXjtF^HSNeGbaGJCaKKF^ch?w=nBLYRNPo:S`Bf<zBIRMJMLEV=Lvdh`K]S>@Z[F:;N`DMHldT:?SAn;`dLVytoDifvlGQVdnCgygqRTDmKPSd`ElDNZte=POD]dmR>?D[KhqW>iC]O=^t<^DO`D?tefWIsmblNdLmkpeMdO<=h]ODWfEP_VdFKE]ODUHtK^<vL]BNakdVO<U<xYBWQ>=JyEBXIaCz[xOC;hAEFATAj^TPJes]uiqOLuBTiwFsfnpu@dqx?sVjJpcL=Ao`ZUQ:ijZjHN;tXWEI<KbZjoED[u:ofY^[FE:P=aZ]KL]tMo;BBH:fzqc_mdf<grFV`Jf^[jbVmI]GirMrLBqd`i_[eEqCYKXG;FiKNc<[SR[G]CgzbTBc`IAIfgw^cR?JygXtTEiDnuDHM@qBoXSgaL`lgrJHM:dKujQC?<JGh=WyHYV=`K;NQFC]dKI>_gmGPbqT?fPGeWUNnmDT^yTLskeZ>p@demgosMlO;NCLfVXt<DL]yJCMqOXdm[ME_DADRB;JRuSmuGQkLNiVL^VVClsV;TeNyw^bhaUuDy:oe^L;ZqBhheQvY>o<?:bzCXehF=nNqca_HaVRKGNKC;?vX=^>H<onZVT>kDWhGJbUR`E<`HmALzyKsWRUCJ]easqYb?`UmDGhd@FNxhh?NjkRw<;MqbbeoOjns;VH:yvM@=]pRtHYQddc]LMibx[NdJvO;CE_MHnXCAspW@HA=`nBL?GWkD<[SiND?W?VFBHlUQ>??;lI:Orur?yeiKJupWLwesvvGUpN?HtDIMEpAtlr[_vq<kwFRwfR_XIzWP`X?raqjDgb^AkB]ojpPm:fG::QnCPMJdcIDsXua;cp<wOVqWMdvs<sxnaNXsspkSoU?D]fOGVhvrbdOaWLjZNV@I:QUmGjhYG<SL<;<V`B:nf:?Ugi[LWHiNWXwgQgLW;`pB?nOT=AehvXuYClR?psYXCVMZbtuseSmC<O@qO`?@^S<>n[p<soivltLfxo`RFY=_rjJOTugGHfL]sPjAOvTVT;QTjUVP[A]Q[_Z<PIo:M]qmdpufF_?arCJagFOJp:jHeIPNqp`kV]LL`Aeeofumk:WSVdPVxt;ulu?vJLD`XDjnd=_=cu?kffPKlfnvhSs?_sYT?w`YQEhKCLu@`Mhdo@WfWowObJyLNxkDeQ=CwllBg`JdLSDZ^OiR]_[g=]cHktWyWfIoDGJDk@ae:W[ZG_VFkwCoF=BKtOV>D^tsx^hCN;wwYJvUdn^Q[Ix`zMTtFT;TJ;OlSJ>rSoDbMJMf<dvwEuIctYUjTN^Zs;Hcx`=BWrLEX@ZaHWc<UdhRZrjBjMnXz`DV_>Ze;LhDw:OoEn`_H=rZjcYG:Nf?]yCpCyFQuWbGUAOATLtlkVue>LhOKopJ'

let known: PersonalNames | undefined

/** What `personShape` needs to know; decoded at first use. */
export const personalNames = (): PersonalNames => {
  if (known) return known
  const kinds = new Map<string, number>()
  unpackCharacters(characters, (character, kind) => kinds.set(character, kind))
  const those = (bit: number): ReadonlySet<string> =>
    new Set([...kinds.keys()].filter((character) => (kinds.get(character) as number) & bit))
  known = {
    surnames: surnames(),
    typical: those(1),
    untypical: those(2),
    transliterating: those(4),
    siteEndings: those(8),
    weakSiteEndings: those(16),
    titles: new Set(unpackLists(titlesPacked, coreCharacters(), 1)[0]),
    romanised: new Set(romanisedSurnames()),
  }
  return known
}
