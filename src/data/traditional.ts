/**
 * Traditional and variant characters, each with the simplified one that it folds to, packed; `foldPairs` reads them. Only
 * those whose simplified form stands in a listed word.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them, and four forms of
 * 国 by hand. Made by make/traditional.mjs; do not edit.
 */

/** 471 pairs for provinces, prefectures, the national, sensitive and organisation words and the samples. */
export const traditional =
  '=nK>FnG>OZ;[B@SrK>K=KOFnRWYy[Gc<;nPOXzWG=^VunoGUsLvFC?SQePKhI[YsWgmWgmlSkVOe>DMEYeY^M:Y>H;As[MireWIAa_Zq=THQrULvBmSIa:XM>Zm?>z>ykqrXraRuDYIWHVN`d^Ztz:cH`;tJfblFIfpBxHWH;>j[uE[SoR[fhms^W]GcOstcdli<n[=<eeyuLbeRhoLGIXvDkkTJgXPoZYTxcvOEAnFbzvXTrjA`InPJv=SGAfTVCeU[TNvadfo[vWdXiNT]ou>S>ALlJ;`WVfph^NjksedC=Z]g<t=Bt?qO^g<he>uP<Tr@LFyi;RcsPVfzw]@dqq^BbELWv@@fOQ_@lCkZQ@=qcGJHLAYz]:MsbXR:KsqsSWZamvgw?@h]FBJ[<PeP[P`:GqZ[kHX;M[LZnGZKEStDGEb^mqkd]qeeOTO?a;ulOMC?aesTOt=b_m<Yg<?I>Z`EIsS^TGgjlfeuWtXXMlC`DxNmkiZy@DXVFL`?PM@u>Ly?:mOj^EOF[PCRDkk<OVry^ZzfnYXAOPHQI[qXGWp>sVvG?SDWU>CpXFfQBwLYVWgKJCZASOiTGO;^EVlVcGWOzp]oTlwueWFmzMTl@F?[t]mvu<e;iX]ElGZ<YOY^?=rWTQTlWA<]LSglMa]sgy==;_`oQikR:v?e>nJUa[nUfIt=]LXWWWdEN;qlPxR>aAKLM[mWsSZ[Mfj<kk_dGUtnThfTmCMQcriaoedFdFtuQS>G^^BVlRzAHVWaTPtIZS?sjFSkY=>XbM<O:y:EIZ]MrQkm?LYHMdVtw_ymjAyVVS@Atg^zNUcDhrPgRDr;wEaVaAxDobthau;SnjOeiknvK`zG^?Xsap]bmCgjb]EW[dMTE>Pn<jK;[?I_>KEw`BEUpp>hA]^rOSqsD<]gQ:^`xboDlYcn=AlDVt@ldNplCc=pFwnDUoDGvhL@^rdqEStn;`kA[=suIn^Nv@HHWp>NhOOBXZsTsregy`BV]XOMFeTFoc=kPwN?XTB=TGUlcM:eG<mZ@f]xVe]GDsr=C;;uQqSxvslL>XId_qCEVv?uAmQxzuIZ>vczSqc?=`oMO>ZVKEXVkrbUWyEmvFQsHYmkwlfgoFWitckv]IDU]ltN@zcWylv;H`AUWeb]>glXQ<TUVTvHu=i:wFTuMl<kf_NUHgCK:cpzUcZoGAA^OQeBbU<>gogvDBIsU>`:>O=^`tX>hbKBOXRndHqWKQvQiR_JkYV=C:g=IpR]>`PDNEFJaMpfGRcpk?cQk=qjBS:f<gC^D@pL>augzE@QhWHcpU`LhQA?seuJ@eA[V:OeIO>QX?>yQ[As@nuhcuNgbVK;c>SvuanwdBPssGqVAbGxKGqUXp@zuvDenmB@a>@cGVeWPURmE;ZJA=pfVoAggqaLLcJxjojPNJrLVhCad`bZ[U?gp[TAc=xrMBLRkGCy]XmKwv]ofo_;L]Os`S<WB>EJZAVMgJiDa<Vt[HBHn:BQg^BLk;>vvxmuZ]odrYrcQdblqt`]Ym`Afoi;[M;Ng?[xQH@:Hob:k'

/** 231 pairs for counties, beside those. */
export const traditionalOfCounties =
  '=oKPG=BoOQ;lB::?SNFnGaJnRHYzJIyZP@`Z_wIdstEfbRdVfdj:Ghc:uNDn>MasGqLMj`EWWr?i_l[sUgHBzG_KEwpWgEsc>DABiDwDRzmk@EGJiCBRTo^tLD^v<WQwmOnIAuoNQydRRrOHc;<YJQjQRoxy?JIFPzCfMCd>zNgsB@K?OvmpAvCYQqeCV_J>XnmIRU>DU^An@bSf]]iIWyoCvaicBziPID]VfPPbqet[TNBM<_dxJHJGyEYVMypHzJuEZWcc]vmjk:TY[XjxBeP>lBLyQ:Wfl:MOLE=VCI`_vM[]NKuB:WKhs@:JKYhT;shQ?[sHlnjPkeOjZ=oonRVYp=cZ?M>nqo^SG]Qgc?G[VX[yS]AKlXw]nuqPiEtLntRaVtL@IEdWqadelgOdUDyuwnQn:?^USdkcodMYANaxora]R_s;R:EG:gpJFsRN[RoSVsM?YKoDXr_Qvbpb]uASgTCEScLXn`oJZHq?]oos?C_djEx_AsGxn=ps`mmqpBUFdSg^i[>u@;tj^WTshGOglMTjecOaTmPn?;ZN_E=K@fkuKoqNgdwhcxwZ[<jbmJ?Uz^OFgBFmDe;Euyj`ChXclD^pgRA<?Oi@NOqp>lpHWygSy>vrU?yIj:x`aUUV;sL_^@FOwPdgYWOAI<JAHLcBrrI<Q]]BTZpITlsJRbvkBUZmRZyqK:ZM@yBtM^gKswpR>jafN:gqdKc;nM:Xr=<pGWN^LWEK^fJozS>ywAoNtw]dSA^MogAXFCutsUmjK;Z^L;rTJ>^Lckv<d=;>hiqEgmg=s:FrImJuyFZ:'
