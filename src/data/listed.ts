/**
 * Lists of our own that ship packed; text/packed-lists.ts reads them.
 *
 * Source: the texts in make/words, which say what was chosen and why. Made by make/listed.mjs; do not edit.
 */

/** 敏感词汇 in Han: the certain and the suspected ones of each family. */
export const sensitivePacked =
  '<]KNJmGa;J>^FF[R;qJnB^>=]bFXBdpRLUMTckLyG;vkOpZMDzlw[E]^]h:?:HZU:_Zc:l[;:_:MJDm@I=P=@zalsyF@HlDSmCCxpC_wm[_dbAxm?cwVlt`tcGs^kNQCwJZ_rvD<Ga]UCdDQpjHaHnXWhrnBBP`kFZ^B`z[CkD@SmCFoY<DAdiDb:n:rAlilktCfCTMMGlCLxYxil_Lzol:myg>`Y<[gQCEhqE`Yx@H[p][qD[ucTO^QCmD@tLYRg^kk^cECQ]D_joksNe:p_CLgW:G>]MsWJhBF:FsGcKsCw?><p;b;`QD_vRCsmiU[GL@^Lc=vsD?=W`;wSmpeIkqu[ho?zp;<x`Z`sDkoeNQoUgcE<[u_q>CGW`;MLW;REJO:cY_G[b>pVdMVGDAf@>DDYFkbX>USwY_wNQeGDaAXOPETP^g?rAPp:dlHFZ`HCnlwXKyu=jZHknsVsI]FN[_UV=wAHkyI@QROHnKpaVNbUVQ;ytQ@FYZtpZViIRSHQ[RkY@jB<F^D>g`DXEPJiAHx^==glBjFiFE``?wwORXBCB=lSgdnLcD;SC=lVATfFqUxtCe`_vpQA:ZcVhmR]E?khnmKZbDgkANZW:eaP`P@EwDGi`;]Q@PLgPUd]dD<P:`<MrmhqCCu;l;vDx_c]LWJ_wkofOMyLPc=:dDBnxJt_?sG;_sSXNN=GunjHUk;B[j>L^@wK<wUnUEyUnhs@KOOkclDERbt?RTF]ng@UjNRfeZe>_@quoPX]bCJjAI]ay`FkAEBGT??F?Y:t;X<B;Mke:OFRq=Azn;n:iK?kD;DEcHsVdR?voPVNUZdrZy<b;NZfFS>O]b;OHLJ[MrlX`B^<OCuWVvy]vqZvuSQlSTNdi`G_:ufGwZ:Ta`AUkFZB`wHOgD_@@guaDtxTcutbpFBonX>^J@wRKcUnJGZUnkDE?eevX;bCgXCLSLeGlZ=ZXBnJzp<NaZQnkgqTc;[ZmoF:niykulDHmZD;qzYRVe[nHvt?HJEhK_uXL`xLyC=qTyYeeG]=]UNCc=aCmNCpcE<dLsqFkLUg<_NMvpX`<r``:IBoakK@;;?d<<HILhZy]VNl^VtdQt[@RG:xkl`yJgNJIeSXjozzm>qaJ<`[T;q_m^<dJhbayydaidlojkDSlFmoc;k;mPB=aPEBEB:gf:HbHtZ;BaSE=AvgO`kJPMFr;j^w[faF?];aF>Qn@MgLdGEBouDDSXeIRoTUYyK?:eYWt=QckZfST?<yJ_eJmlMIXFsA@_xSEKwNkZsa@k[RME?ZvxwbFYy`MIaHV>[faCnW:WkQZZcFmVJ`lFa`o<xcEPER@:mmiBWIOTRCcfSJmPn;HumQef;yTmRaFfq;polw:a@ezM;QuqVZAqaBBmn?JaBTEPWDTR;_on[Y>:IlG?YY]>l]Rtaa@gmqYWrBOknLrotlfLd^:i=B;`g?XbM>Z=`^_AxM:PVaOh__ryH:mXtr?n^QCEKe@LdSO`bs[vFN`OaaZM@C]kfRuv`]bU=RdhTMHf:LRgfCaR^EI[jo>l@a@RgPnhUEgmOqJarg:FbViDy`lSHlMLqnSES^>lkSEaLj:Q:Yl`CasfyP<k:mYVg[kz?aNk_m^xCTQ>uqM:StiGv[LvOOwD<_<;kJeQLOUG@ro?dYK@mt_gDAG[Ogo:y;R<QFi[d<Y[?[_qPO;WbpCJJYnV`lNd?PUiklmF:su?mBZRwmRWcXDUMCY=al>y<<c[;:yAI;LZh<?N:jy[iTvD;UsOBN[<dXIXZh<?PSHbuKQalZFTl;@:[<WWv<TA@GHJcFjA[Mv^[kZzAm]mesYRCkuwZw?YIO`BrFbZpQo`PnJ?vl?qEp`Sq<^kVqZH><=qxA<]EkdOtwA:euRQk_n=Z;w[_tsYI[[IXb^JfQBEL<ZFDSnzJavkkFZqWkPk=CbN>CsoDOGQW^_]XG?XCMM^;aJ]vyteYZdccB=M>L<lFocB@b^e<XH>Z^Grp_EHCf'

/** 敏感词汇 that hold letters or digits, in the same groups. */
export const sensitiveInLetters =
  '赛车pk10 casino gambling betting sportsbook bet365 1xbet/poker mahjong lottery baccarat roulette jackpot blackjack///av女优 18禁 porn hentai xvideos xnxx/onlyfans playboy sexy/cocaine marijuana mdma/k粉 cannabis fentanyl ketamine morphine opium/3d打印枪 firearm airgun/ak47 m4a1//'

/** 公司、组织等类型的字眼: those that the source names, certain and suspected ones. */
export const organisationPacked =
  '<nFoBnObV>:[BF::N>FmBp:EltRztuqFDGU=]JW;NUP=>dthyy^VeG:icBA=YKsd:aEteH=D<c<_fAtzJIBdd_=RE[p[N@i<tVnHEaqkiDc@<>FWYHRJQkFmiZx:p=UYCiZFpuNcicBe?@b=hvNxwBGQ:oA]:;_J;L]:Ef>m=lSkVCv?C`p;sM:oIodf;g?GU`BUes`eHe<^e;_WKWTesDbCE<q<:gWJ]y:vuF:JMBR@x?]J@BicCFL=pG;jbfJlZus:fvaTvsYFg@yk_wQUJiNp?p;:ymbJYRGO=e@CMs:GL;DC@yaJkGvcGZZdMWCWA:mB<=fcDfsQL<dmLjdJW_=GJcr;R@eibgoA>nx;qsjlEYhzUr>hzAsi:@JJ'

/** What the names of companies end with: 组织形式, 行业, and what names that are not divided end with. */
export const companyPacked =
  '<]G=FnOa;N>^JG:A;kS=B]NEVBXyQY^jTMPV]XiG;y=q;ZqJA:NGmCmF<RSy[qNH?;VYy[qIQZlDTbhsEPcU]NpwFH:heg<WuH^r]qCMPzgYEflwwX<try<^XWsqJprT=aCMNxZsLvkR`GY;=^UtZVZ]XizRPCMQrGD=[TvpgVsIRAtZYIZQvq>N_A:IaDk[ryUZqWzsbBZfkRrRXmwqTraLJtxRX?xZaAivpvvQbR@TgnrqoQXiabFS]>R[Eo?kRk^Z_aeVVpLfYpi;N;VBN@=V_z>[H`OOALCo[gCDVyNSVj;mbhM]@sZU_cU]BYBFr>JySdiBtDy[AHRA]eLFZaA?`iLO?]=PBQcEgSeLpaPgnEXSTpjQompfo?nEQ@DoI=dPkBhcI>Bq;<H>tDX]dBhc_R=KZJyJUM^?NlS`:rFRmNAy<XO:GmX;mEmMsrU]VNn]wv]CzlXBpsawUd^@I:=:U[V`hq=VDS@d_S`jGMBpD_TaLZnmtCLUcB;yBNphCBhtte>xhLcgR>q;Fyf;n=D>sEYwmr<wRj@SUn?tUpxM_@t@N<smZLJD<@GSUmPwKCenTiFOcP=ROBmd@cGkR?EgkBNS<^Iekj^@wQ=sWFOZK??BFMGjR>q;=V`=R>nEXDJdKyPlENCvm]TH[F_PCHHEhavSbpXxZKS:p_HWlDBLcNX<O<gs@yEu[nFVnIeyHDSlMFhtb?^?T@Z?ku:jjXcNEwsNhf:I>UsGQVfBTg[unw?hHBe`RnO^Fmraf@huykmzEZVs^gDaBjgmD]ytfvtXdIOOW@_LDtAyGCZM=Znuh=kqmoZfUH<rx[JKRi=:akCbpWNg?q=lREg@YOw<gPTGa^IelV<cHoGS^PjJQA]Igq;Q:too^ZW^P[ePNmgCJkDH`NwXqJGj;HAN_FC^GgZnMOj_hY;GQHKmZv[bVQcEaWmvFRsj>sr^PZXvJKmxTz`ue?qypaoDQt_xTXmXJMZQlekNiCAR@G``BHhRkBMLrAHdA_>kbLAZqlZilqFWZSeow^o<vrBGaZrb:r^OZZ^AT^AG[Cfv@jgSxQmTjZZiREoCw^<<rRaf]?v:w]hZGw;x;SWuhgb[:hR@;mSI?M]N[oaJdRARWIqq;ZMr_pK:kj`UtNsJrRCqas[w[>DDNumqiWSsvo;=@zwNer<BElLU[SB>VD>?WrcUiVsdwfUhKXI]dcDQK:VyOj`vgEQBgE>@piwEsmg[wUj`rThPdE`xIbepAxWD;<_mVCl]rSJjNjKWj[K_tsQ^n]lLckQy>XrkhrY^ShI[AdGdk]UMW_qZzfdQAmW_H?xOHxkfspvj<rR>IlGsx^tKJn>QasEY<IWGDnQPr]?IaeKwYz_Cohr>Ivc[KLz_KfrXmZoY:'

/** How a surname is addressed. */
export const titlesPacked =
  '<lJ?O=GJN<>Jo::?:oNnB[:]Y=f;;L[PJuBX_IeKtJaNJVn_Ihdt@b?KPO?=jQkU>r?a[QC>=OQLArK;c[xN<O=dKK_Sool@h_Ve]^tz_]HZoT`GQUbPqWrzfgVupJxlNC<hLJxVSJxZWGVZdLIKxUTNT_AtV_Xy>BO=^gsw<euOhdt>aP_'
