/**
 * Traditional and variant characters, each with the simplified one that it folds to, packed; `foldPairs` reads them. Only
 * those whose simplified form stands in a listed word.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them, and four forms of
 * 国 by hand. Made by make/traditional.mjs; do not edit.
 */

/** 471 pairs for provinces, prefectures, the national, sensitive and organisation words and the samples. */
export const traditional =
  ':VT@SaTBf:==fzoCfCgkon^ScZdTmZS`n;ctDNZOD]oQMhFw<iNdshcsCKl>H_WmHi>=RqZplxvl[j?S?^bZ?;CFGC=w:;PHCJLm]gN_=NHzyCo;hUB:@NgX[::BXI;eeK;S?IK<]sSPyGSVl=MU?woxLFMf`=m?OnzXCCUehCHspgO;CmgIQRFtivZORrIlGYbDmiTmf?`gAR^IUiJrq_lc@]wb?u@p?_pEMtbIPWaagOd_uzUdjbCYqg]bbu<MmNTNYJCUy^O`qXmyBhDSa[^mOpqSasIEx<eAHWDs`]VnKylVkwBQ_AWQbG;srxDNRUEZLT]JmTbw]KuCzjU?YWvboIYkh]NpN^WtRX@[vaXsZXkXqyBYE[?oAkkhCF_^<<wlh]BRO^dy>_RS?[g>TMkRkkgkbs;gSLNmFGxjFmfuKMw:pJYEkRoq[=UJFoKstRZDU^CcK?cxdT;CdcaJrfebbZOIbY>HRoqG<saa:HnIawrv`MEx<Z^QUiPov[a_ZK;pW>K>G?NnG[pqZB@gfYi[ljaXhUsxFCSQ`_UuQtqnxS`b;nNBPPzIldyBVAl<bXdowo_q=?xpEg_mY:Y]MBQlIgqvjFlIbf]_b;nZuA_twJyjBxHb:bkx?EHZTrE]FKhOstM^KSa?Oxo^pFNLGjXknL>whcypye_ySbznPIAtfX[g^pf[GX`cvafl=q`uoRhHcmCsgK`WQfSeQv]e_H<R?mmHK`RtPpMdSGU_^Iu?^[Srzt@dpcmCTMqFGOXU>a?lvN;mJyB;En:A^UgikSWr;fVT?<`dSdJ=JJwwNu`FnR]Fw`oiPqd]m`PcglkeaMGOq`XA_lykDb]DPY^TmxQPQduSjNgEj[]VFM?M@tEsMCPSTZfP<F<fzsIwquelnsSsp>sWaaLbFJbumjRwYVVN<QSOoTZqsiN<jyh@gWOHSY`]FPA_iy`N=K?Z;Oy?=roisi?>nS[nKSw@kSsQi:GJaZrJtSyCAQQGJADrdC[CH=knBMj<q>`EYIeqTmBpuIMTeMEHXaK=HF[lRHVWa`jcSWQbcy>X_`J:?;?ijJeMlVmMvpzig^rSGKehrE@=oYFnsYobvSfHpTgFyQwpQi?]b]Yhq=TE@n<]=KMt>Lo?hKEKKvfHN?>i;?x`]zM=AtJU>oo;tbaSjJGvg[Xanl`kAloYTbS^_KOO[sTpP;mzNmdnJIEX;QcZoTsokEJe;QDtKDs@JIPnIf?KuRCDlXmzsY;HuxHocV_pJA=XVqwvWQ_lYbIsXXikWeFHcwcltNrxXykWDGe[S]CdgTnhk@iaC<_UH<N?AyoMJoI@flER`fHcbwlB:JHGtUHcQtbLUHciHFLRIZL>=b>N`]anCahTlWV?<qjS:kf^EOCGqYRpfp@rCPswO;e[Dp@]vp>Bz@nvTIEQ>G;bjfIm[Ux@vcwvuhqWeVqOSu;dcGKVhPl`;:WlVqmmLcQAAaNXCnFnH<FPsPc=iaNaFTMxuLBhHB?>zPKLBJ=f>lNbHTVJ:Bg]>:LyxJODjvlbzQF>zLew;^;JPDs:v:k'

/** 231 pairs for counties, beside those. */
export const traditionalOfCounties =
  ':V]BT@KcfH=[nzu;qabSecFHFT>hw>z[iZ_kBHGRgj=CAB_v;tVlMuiIYFOcbmQ:utAtx_[t:]FHlKuynItOMsEFD@rJveIiN=xYq>jujKghH;:Xs;pU`rkWebdhz:=qmpRmHXQ[GiRRaTlhHSb:HghBvvMCsZA:RA<^NsjZjmEhoULouW<EE?ExBWvyCUQVqdoXvQldGGRcNsKl>gP_@?O;`OChQGgD]d^?Y[HQvZrH;HhUQDGH?WbNpMf@Y:^RYZNUAHxWqfV[dxiDeWKqYtn[<W;^?y>HBVJTF<If?Qk:YyY:BZ:DmcSaUF[akVzu;Rg>buXGpndVfUkqo<NDsbGrSEYDOrEW@==btg]zGQWwNDABpsNzE:Se<JpiOAqGQwfaYfKQpEGpMZ>D<xyly?JEwatFMb:K?XwjSEe]PZEIXkqdjt^Kf`WroCrN>iPHMaghTfbL[<_dw=_Y?j]YqWyci;K>z;MwD_OFlBLs=>;GLEBLYMglEuB<^V=;?w=l?[AHykeUs:TRVeAKNlITKh]QD;gCu?aDHEsgySTQmnsCgcwivgTcfUDuuyO^NsNdMX_ptcL:NPFpA<[RmolW>xjVyI>W^Jh]MQJAJhGH>mNtWy<RXdSUBSLmHl>F@y?lOglhQp<go`g^<JgGQ[oqOMy^rk[Qw_=YwTSRF]kCYxYEQe?Ka:JisSUT^pHz^IWgwUqMURXLJFXCgWQaJAD<GsLwBZ@xf<CyUZl=S:CseV>XT:bIN:hL^;q:RPTuKch?cS_MkKMb?Lr^uQXMpsVekJWk_eFIN[ZhbSg<nVL=B:'
