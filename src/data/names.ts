/**
 * Characters of personal names, packed; surnames.ts and given-names.ts read them.
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), 百家姓, the 全国姓名报告 of the Ministry of
 * Public Security for 2018 to 2020, and the words and names of jieba's dictionary (`@node-rs/jieba` 2.0.3, MIT).
 * Made by make/names.mjs, which says how; do not edit.
 */

/** Surnames by weight, from 9 bits to -1: the share among people against the share among first characters of ordinary words. */
export const surnamesPacked =
  ':N::::::B:Dj:P]@SaSce^QuOZ<DMgKIB[ieJ^:[OGJP=SRlkkhI^eQPcEaEN?>@MBiRKWiwUVTdKbU[aMWCiuZN>_KemcukHEuMSflTxAtOwwxSCDFEzevYmXJcjMuVVL:[><RV_`dq<BFNkUm>=RCE^J[e=:BKDYMQKV@LNb<Ad_?tIhdiS?p?m_[u_woGQNH]@M=QLBkTBjgL^TLR__<mLc?:_MEhNKm<[[PqGAZxFZX@rQ_oxMGpa]QZX<Nv:^=]>qvtFh;Q`H>eI?Y@x^dQ;KgbKf=nihFqyUtCd]X[qHMwah=Jod@J_pQt_^LEfF;mi?]tm]y[r?a^EIfqj[NuNIZ@DhVHWxi`I;vCaDw`@Ov_nkufNBfOBon]_hi[Y:MyfHsPoOyhMQ^uYpNPeLDrO[UsEWc^XYHod^m>m>]f@]M>;kF==eSdLRZSV^y=sOxaesA^bM`SCRnBmqGQBbDlEPml`?;MZPZxunrOnNUhslMPxlJmd_>X:o^:?eeBSaScRpsslQeAubaoSNdjIZ@FnIr[lqyIN@Epj@wfNCbQ]pmFTzvUrWcdOHsGAhSaDQdrPVETPQyhvjnB_pnbDZeYgxzltDN=`KH_EffKZgfbgzHxbQm;cLJDQ^OqGG:KFgssHDUtUXwaBkYV_lCH`ZZsFZg?Cxo]YMhpUaSaZFgo?BwNP^zGx>ccz@sCwuFekqVFyvpZyAuPDpcy@NA?wz]PBzQi[NDRq]R^gQ`mMJpYpi__ds;Q?kpIs'

/** Characters with what each says in a name, a bit each. */
export const givenCharactersPacked =
  ':R:::::::<:<@s]Sa]@[c]DegwMOBrMBBGJLKKR]N>Dd;PUPkueEDGB:Z;u?Do>IdC_ERfNJgS_:>EK^WGwQTgQItnhizmVzDt[ZaEfR:]L:FJXV>l]Q@BVsBgpN<DBNN<DHbEom<D:TCabLkGo<[aC_><?:mO]?ihlPCLQ:BR;J;e;=?Q]]Li`i=nTCbgqvRmW?yYliEvrkVVij=WO^UvBYI:uviNnWoj>iwCBkFGCEc=BjDD:EVU:]V=ID]FX^GFVb;gsYvgZZnhFZ@T]JZ<[lLcQ>n;>BRNkSgkZ_a?Tn:UyPjVnYkhs]RORd:;]POSLzIg:V[`CC[sOiAa<F]_NoZt^OCaCluwSPi>oqJF=dQAanLQXNaJRhWzBPaAx;JorO=]>M@pZUYN[yWp;l?sviHxaf>XKxTI[YZTRTGU<nHDKEAFBrSTgageTQpGp`V][?yioq?g_gD?`SfZFlJPZky_QjoLF?iLCI?>egm=V=far>qx^Dsz`ffz:VGbxgUbqt]HYiGOg?XaaBIb;L]_llEnbPxvl=_fhTa<BKGhj=VyGXlFDVKaowNUEQuidujAzdd<RyLhqtXIspYcTI@GsamyzeowQanug>rhgpUwgFnLlaw^GODduhzNTi=miTVWY:szH[Rsr;Dl]QG^qMrj]uM]z;QhjShx@Vwi]^aitG@>u@Tsu?HbgNwipKoBu^HUaUY`yjouqguvyClAYvoD_;:g]?ORWSkwA@>b?juPSxxsbcSWi]Ma?histtfVnUbb]dYSsp@=J^MUBfinJAMmNH]Ffw:uhyaguX<cd]jmugt=AuXOatzcYFy=xLmqb`YvcwGXb<uoQrXzqj;ZjkYdYtnhP:GdPTd@TLBUMA=gb=Av>E:LZZBiT?c]@pHlmzxq[?k<@pmFK`<wjgTlElbTtYI^hNLznoppGr]KzwrgGnC=;godSCMAODuFbshvlhl:hSQ=KsjvcA=Lht``XbFCIByHYjZ>CKm:LI:AJxmAhsIwAEFNTImXEzFYyH_uvwbTdlqxOEGPMdt:E:C:eH<HcM::ng:L^WOvvw>ew=:^n_vCCInRGH`PC<dqoR?K>yaLP?s_DJehb<tmeflY?mf:fTd<[lHoqLiNXwvlYFwszW]mrqm?JDiyISPkgwXFbujLyK_;PT=y>FB^[fJGGXjjZs`BIu?`qwqje:CVpQ@iDeJhyQO:M<Ee?@AsBJL?JETeVi<]ulVcdQXGe`?Yj<fyNw:B:gBQ>eOE?Ozu_afmiD<oYefVIDKLNCYTcVEU[DtC[UN>;tYQq`KW_uj[;OQxPlRkO:;@POOPoiedCWDdLjVB:`NfWW?LeiOQU^_]edNmfjFcRWJemOOOOJY]edF_;s]RDGRZ<OMTeM?W`OqebXgiyGNROL`kT[Qu_^iT^HqO?sC`qezo`<@pKIXxjjSRikG<:WdO<N`OWVCKJHFO:'
