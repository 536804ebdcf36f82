/**
 * Lists of our own that ship packed; text/packed-lists.ts reads them.
 *
 * Source: the texts in make/words, which say what was chosen and why. Made by make/listed.mjs; do not edit.
 */

/** 敏感词汇 that hold letters or digits, each behind the mark of its group. */
export const sensitiveInLetters =
  'A赛车pk10AcasinoAgamblingAbettingAsportsbookAbet365A1xbetBpokerBmahjongBlotteryBbaccaratBrouletteBjackpotBblackjackEav女优E18禁EpornEhentaiExvideosExnxxFonlyfansFplayboyFsexyGcocaineGmarijuanaGmdmaHk粉HcannabisHfentanylHketamineHmorphineHopiumI3d打印枪IfirearmIairgunJak47Jm4a1'

/** 敏感词汇 in Han: the certain and the suspected ones of each family. */
export const sensitivePacked =
  ':J:::>C:@R<;:aFNCL:aaXJw_O>O=G>ObV[u`mbtL:::::?UEisnpOSMHdfc<`[wLWb@dhAHcTkRyUb[`d@KuybM`g<D:::<YGYENTIIEtwXlG]PV>s?Gu@[m@xQ?Hj^yasowSexN:=o>NomDrbZjkUtcugll<VytS=<DU^jX^AbjLB=bbExndFPwwHZUvE]bagsJt::QJx[bRKIMQH=Z::ABS>ZxvRdk<xseSoqti>wpSKhgHPYARPuJ;WPap:ncuAI@?iXFjYUeoFTXUrSaWZioUEttFZvW<Zy[HUu=aCaSrjsFC:@oBkIDkQtpcSnFcIqxruA[vQwea=;@fmljCc?^:Kfa]VO=zkFKQinRhTI_NyK?OYhhTg;@iZ_>?RGPadSAZmAQ]j[]z=ruzQtsEd]`R]=CWliFi[KFZ:::hPG?x]IBmk?UHXES>lOv:WutYUWUxufyU;[_HfbFbOcAI^Sd:QU<HkWxUEDK@XPEj<tHl_juJD:_S_IOg:::gheeaql^NgecLNZ::GCCL>Z@UUR:=N=:FkknR;Z::P]UUUMEKD:::::?:@=UUUBJ>J;T<TxORLdLCT`H@NTa_cdcDeeDCN]P:KMLcfN>DeBpThMONLPwakWKx=@qpSR>:J;N:k:l>uT:eQSPNoJnFnGI@Os`Qe<rKuLcQW?T>zru=sYG>cibS>d;KgBo=THn;wPOjflyOg]cV;s_@sTD[n_MLsQBVhpAvRFk:vJWp@ZwQtDSvw`iQq>MMsFC<DY;sHL:TckVV>m[hYDsV``ZVV;wzxBKMxJIQdY^;wZXfaYNX=kX=kWTkX=;zMjxDmeN=osk>PHOw?J=yPdN<bOfIGws^pJtTg@SrVFqB]IcXuJya;[n=wH=uQwlUk;x=]_zxF=ZkYNya;;oPuP=uoHSmHFAP@@@vdAHDKadNbipOPyxKXKw;^_VkaHKosfsxbiAtHb@eO^OxCosjgTdSoo]mrBeyqDy_uLuSLQLmVP;gRw_lP?_tJxX@GmcSELFlM?FOdpLsEmM?ENSnrSGtFiX=:xnRaERMBNxFX^o`QdW]<o]>ePwaaecN]_riUTY]amm^MhHeVbyg;:ELsFLbcZ_GIR=nMnIsJNCs[FGs[>xt@nzyLrJnDoc<BylOG>mPWi`rJW:hloaQHGttVpnD=q=X^@Swwdt_AIW;ouqOzcsU_ss<WPw`?WFsSn^wtndHmmEbHcoEbdt_QL`WUdrufX?Q`VpnLWAl=<LrJl_bUdf^Cpm_fnecMdsSBZwNCow]<FICZVQDmrJmFQC<KkKnt>IzHMj>n_B@[R[fXbJKkA:zowbbvstxau<;u_KXImhJTa]^nmLhLdmunNDSKjhosP`BIC>[KH;K]JcpucymV@Km?zSKH_rO`e]KlIyMz@`ZDP_VLTb<aUr>^CL>]J[ABvl>Wsf;P:hRKtVc:Cd^vuP]:_vpyRqMA]DF@OD=FpDBb=uFQIzTL^@nKL;uA<Td^;DbBtooacd;:pBKGAYXMCz>pnRqMBuBuX[IgGW<UQUjOum:EQBIE<B]p^P]CW[EE?yn:^W_VJBrk^YTk[]?DB>WhtsaBVML>Ks]rcZK>lppbB`zMbHcZrJ[<mQ>>XiKY>II<ig^yi?biEbHfPbP>bPXVy]Fh>kZKfCQebfDdlT^D<<EF]Ab^wJBM@gp_CFMJ<nj?jXDngLulfK:]>afcDQvLVPzM?:EIqAEwDN_h@peVpZ^^asotPV:<:Rc?apKu@roSjaTnfenGe[XI:yTW]LX@PgrT[Hs`[=yAGM_SUuDHZYOgKQ_xgXTPjuugb=BgCH;dRQ;@dIbWO_iV=LlNrgEZ^NrNxFfP;KgBRPudGpn]lNEabn^FAzjouhIeCv_b_fLcSj=e<nTcSYnLoNa=aBv;MUBMwSuV=OLxgt:bDn]wKwlgOmT`BNdbuHs;O[PcA=f<M@lNOfDRxl>x@PQtgYKKBD`cBTJ>lhso>WgPgOP'

/** 公司、组织等类型的字眼: those that the source names, certain and suspected ones. */
export const organisationPacked =
  ':J:<:>;:;a^B:cnF^G?SZSyIzIOhPM:;:H?=BavauZlgAG=T>vl@NfCkbFOc>`TckRlZy]KNroKBsWhJTD`k<uYWd[fP[NKgX<fgshjhz^s>>:[B@X`:?QBDeJBZ:ROJ?=;:eNe`Ms]>:;k::S`:k<?Z>G=RoS?OpVDucw@oss;wUkOIAsrCPqh;gFUsdXBqP>CDaUzRXrgncSqOELuvpmv^?REL>UoQsGMZ`iGxg<oOMPZtEUHzSslqg;R<n:dR?rw;eRUgdfJNlTyeMcYiuapWOhe=T]peQYv=SGE>gbw=^T:<n?hL?eoAN_w@uukhSDGiiGiNFSyQLuah;jTax`drkOCpkmapaEAJsR?a:BRq:UC@<PmPrJq:Wz;`yer^rOTiH;'

/** What the names of companies end with: 组织形式, 行业, and what names that are not divided end with. */
export const companyPacked =
  ':N::::C:J:SiBJ:<LFnFoOKYVIEhaJ;nI=Di[^H@D]I?jlez^y<]lkWjqAVuraI:x[@EnYs]VA@Dr:>F:w>=;N:=GC=:xB:pRH:BV?FDCKll>=_;k:TTStSvU:;a;::s[kZc:sqDCX:dFdscawD;_F?:Qa@k[VJS;<BdZmf_CxGh[:e@]?L<mbAO`cOPMZp=^m[bc<EkoQhJnialol[RPsM@scQ@H?gt^V>Pn?ZgT^YDq>gPabSqsG[W;d[GuBp^tBTCpdNOh[MqsKozO`CnKA^oQwR<iYefwCsa^auUWQm>UjmG[;N>^JQpE<WmvYEiiv`PyxU:ffRYokcDJaqk;^UR<@;:Rk=U:K]Ga;FRRBU@;^Q^GZ:kqkGC[=Q^=G:::q:R==;[ZRk:::?N_dDb:eeOOfOOKPe`K?J<:aJ;ZKnJnG=GLL^vzEWhPMpoAsI:HmI=[gbBlg=kOnzX:CUPw?fPG<PpI=qZDr<PpQ[QPujPs[fcH;ETkVKWs:`hMk:]=CusCUPN@?f`b;s;Qbx?BwEk>PtUPz[^WZQanPxd?byUlYDYUirqjPlFpYUvTIjGHRm<JMx?WKgtCHVVpTrzaDdQRfZUMsbNeexLu_WdDYNQwHPxlFJhmNl@I_A]FYFr>uLzfH:EeVJ;vELOgKR[y]idbfXhMIXxUrjuxUx?WuslP[PZ=UMm>:PVuLrhLUTKZ^:lwZtlpMgmPp@sIyMmEYZtuMzfuEoQHlIzj?XEbbH`As:eutHvOpFeSDSvuSDdoeSH=IDLbs<HlOhBhwcUqO:<:eYOfI]bJXY]mXMmaXxIIXziK_<[Q?@_VA[frjXRhQeslP[EUdH_e]q:rSRd]`IerwOxkpc:aDJVnJ>;EV`:?MIYL@^sMm[jTCxJTDVYuzpeYOZG_EBSqBSPDFf?=[UYpSfGMujcjKOFxzKRlP[DzNEvoDjnERbljpWSDmEcYhcmhRuleSvuljXzfzIZgphNlzPOjjYVQeMOQKlBSz@:MkdxPiG_OXZwzV@lR<:eYOj;W[sEgDYO`NT@`IevZAhOehy]jtAZEsEHKlHh=SJ>:XdXXlquABTRqmspPypwpPVutply]jpmvFRzCnnPvVn`fvpQUgqlMzGvIUo>DxRFJ;^SSMwk<q]neKu<WLwG]ih`gMGQuIIj;i=RsPukK^^@<QqjgdxQGNf`X[IckUSedvoOESIXPhj]::xCweTJwJ:XdZEXnOyjpkhq^gKXBDDO`hWStUaAzsdRKQ]`[>^<DivrYKOtiowjCcHPKptxWVwD;rYng[wzfixPtEyfm^yiC=_sL]rVErEzQ[Gn[W?]_Oz]YMUiyTY>ywokiTUja[z`Vj;=<ux[DjWvgkyXmw[aR]hwMvDnQXJewSwzxLrSzJNN`QisGEk'

/** How a surname is addressed. */
export const titlesPacked =
  ':J:::::Z:Z:?<]e[acD<;>:@EMLeGVM>=dc<KG=nwX<qqrXlhRW<dHVZVcyaGtWwB[WiY:pWdC:>BZZYzzzyyzPyeH:k:;JG?FmB=Qlf:?BOZu;u=uKt<S>@VAr_KKPBWsGiD[V_ONAo@ZYN<NH_NSoLh[mcctBKeMObMjpnf]<gAd=rMJDLIOg_@Kt=[Dr_?d'
