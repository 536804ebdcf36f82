/**
 * The characters that packed lists are written with, the more frequent first; characters.ts reads them.
 *
 * Source: the names of divisions (places.ts), the ordinary words (ordinary.ts) and lists of our own (listed.ts),
 * 2026-11-25. Made by make/han.mjs; do not edit.
 */

/** 687 characters of sensitive and organisation words. */
export const listHan =
  ':NLB[:[cZ;dJQkLzNJiVy<VY:VfD[aSaTDv`QyMeHjl>xrQwAIxkIzZIy`a>[XVEmUTIaYyInuZzuqh@hzVaXqnknXVznjKOYIwXrz;GUUkEXHzYP<JOL=DddP`:Mh@;W=vYwVy`ULI=F:H]fWLcswH=jw>vqSzbYgStGq[yA>jXSflzyAzktBQZCs>bcB<BRQbY;Edc<hl@Bu`;oAbhHq[_BZZ>Emx^Zue_xFv_TlwJkMdw<UHdaB@CC[T]yo@YAclWdxlOXipGw]j]UiYg:ahtUURpXYsONOQZcjtLsKpYyMJejFpgEPDf<GO_Qs@:gVO;lx:hlUy=m<;EWgK:;yDg`oPa`@Iu>itkQ=C>iTl;iSkufKelsYdwc`GRUORlmXN>aDd?uKudBi]LaEFdfMyHCYkdxSmp@PLzH`LJPl@^]mr]xZF;iK]o>suJfPqxuXebOJY[yL?=MyapBqb^FL`;DKGMp:EmY?lPKntZaw=yQrmKZWNMX<>x`j]d<LDOL:zg;_ROXsvLeBw>xV<;:@n=L=e`@<rOweMM`XASoI=EI=bSdARuT>pP@zX[?n^SnyQfGt@AhplaFQgeqwVaBspM?tN`RSWRLk_Iv^L>Rb@C`A>:tW?qDaotRAl`>VRDo^>PRTyJo<BQSK^iA?GqidHKdIctNG_VKVuIF@Rak]SGDRaSrqbNMSRY=^i[qEtIZlpiIDKtUOAARJj[o@;pPfuEORxLCRZ__aco[TTUEsNRRQkW_qGw?rk=b<KUAZx?ijjikVnlACEAHmnBQ>GlscOMJW[ush;G<VrDywNP_sMFwc_;E?i>yESCY;iMmoZF;:syM=>StJaLFcalSW^dqnobxKYd`WUwQ`SakE=oJ`oSp>F?S:cnpoXO=FSspeZBRm[kot>MNYCb>R@<<o=pU`eEq^J;sl=we?g@tT><JPMLC<Z^;`OoLc??=^K@]pvuTLm=KWUKtJV^LUfCXE`[ipew=G]SxgLcwmAlDz<>IPjPKLjkRvYcMfz;<HWDboySI<>ndHhVeNFNRDt^f^b_'

/** 661 more of provinces, prefectures, the ordinary words that go with them, and the names of companies. */
export const coreHan =
  ':L[:J@Z>:TV:^sWApZxw_c=pONFnFnOPWm`YGzy:<yn^tOnbksIQ;xc=mEz;dyLUuswzuFIt=DcrHiDvIbTuVAnVZhw;XlQ]ZuAO_nz>dXQW_wW_YAKPuYV`poe=<xU]huiemyk<dbuN:vhuXIHbo`obnBB=TM@KoVBbPQWLNXDulppXM;]iNLkMsxUZGZj@k`iO<pA=Oc?sU[>VLHrL]iblJWcm[w?QhrnuxyrMouXJYeNw`QBCU>Y[c;]@?cskGg@ZgU?]lHF@`CwHVhRahhWrwppStDgTMKPfPaDO>PaTlyKKePkTcj`riwsmvehfg]S;ZPUl`^H;Me[dZmc`xYTBh?LLeC>Ljn@XUCPY;TM]uUUOxWh>iZ@uSPrxMOTKacurfsHAAqsnLMM_PvUPZKk>PSrggM<MNWBYq_Cs:Of]W<wJv<WvvCwR:bWs`?>R[c`nm<A]bRedp=Kmv;SVjVdahtg[buoHBbM>:o_pIEBMdgQIoyCeBTZlhuRy`DlJqEOEC[R<:fS`s_At;QK_Bd]PcSI;tNCJHt^iGiNGB_:n^:XwkkZoKHHse=<ZvM`bm^]CJ[B;Ob]S?AkFfVELBaHOTdjK;ClFiedwIjlFBCgT[cmRavNBceh;qmDP^iGMV;nI;ZNFZTllCA;FIGwJ<vgeJiBnc;hvVmy[oGgqLXV@Lc_NpQfPZ]_:ZZ[xi<FVV;xvK_AcvlPb_a<;_i=RNeWU=QawS^V<_oOh;jC=URI=z:[;iTrJc[oAqJRL?JzGQTX;iJH@w@Q]=ETPhke]FWBORJk_wMdNnnsZOsKev[pCHMopGSgJE`LTS=i>?JOn^cQ>PQe^ESgW`^KaEP`lGpaaFbGe@RX=Lb=H_xSo<K;:_jXGb_xKQRglS[djOCR?AGjSZ[Ay^ybFJLOOGnKnMa@r;AxO<aiRJ_m@_?YRAJS:nWwf`qkoJWWJ]V];`RaUUh_^GnByqW<>HeaYSO`nNWtFQN;nX@psLOSM;'

/** 873 more for counties and their ordinary words. */
export const countyHan =
  ':P:::::::Z:fLKG>K=JoG>OPPAaMTLAhhuoloZknOZeO[;P@LM=<WetgWYbtD>ZrhyAYfQGNkBDdmShU:^WpUcc^MYuSgB?YXAYSmgWguJMZ^QJu]YM@`MGqQlzBtqPVuNICDroJZBkPKQLb?lhmoUatKlnR<FpfFwBZi=CQThTInyxuRqMtv:QEE>XU]FKLu]=mPmLk^GibXxnJGL<G`hEALcoQdM_nWrOJAVKNkxPiGmfWd[uS_sLLriPdfsi=IBPs@BbjxhLvDbRbh=:bgsAUtJpQubuiO@DzD@[TQqfDvPCa]qeHm;t]pA>hkFJJbLUce[Ofcdi>QkL:dKcu=G=qn<EU]aZh;intH=`@uFpIuxfp>VvrvEt:uANV?TLtnHt]hE_]x^iRgr_nbal]Jkj:]FfsqV@ZBZf:wq=<Fe:X@^I]ph=S`<rFyl[`tkpQG]cJvvbHKPTdZmso^NjIf<fnOHEqqswviqMTU;Xg[souRC;gu_RX;onOo`eU`^ajYVu=k`HGEufHqhpAb@Ob=c:b`:`[ERD<ty`d]ThOasUG=_iNW^ViP]]@Lntic^i_^IYzKOlwpidwEtfsOMqi_WqZof[msKnsV>dAlmB^cA^QnSlP@wG<^NCj`U?UsSe;fVQL;p<DmaaOuS`vbiYR_V:w`E:OQDZKNyBN?KdiokQU=uqfdEWfSRdomBuXQnAHpwmnfBUHkoydtpFIyYNB:BIWN`Mrb]LIozd;Vo:;h>fVurAjw^wYad<J]cmkl:PNIJctUMSWhrXK<gHENB>q^Fr<c=jRuvjSrH@rmzzD]xkgdozpel:F?NfD`XQT>`f^SvRIQXB[oI[YC:CEzx[[qIvrwpnCzgn;[tuOawPawAoFJ'
