/**
 * The characters that packed lists are written with, the more frequent first; characters.ts reads them.
 *
 * Source: the names of divisions (places.ts), the ordinary words (vocabulary.ts) and lists of our own (listed.ts),
 * 2026-11-25. Made by make/han.mjs; do not edit.
 */

/** 687 characters of sensitive and organisation words. */
export const listHan =
  '=pSaJnFnG?Wx:::AeW:::::HHjl>xrJ;IsHYvZYz:YxEF;BL?pkidhcySzszIT=zfTZIcpjv_niqW@UfbxWuDftz^qzsCfUW;UdrvukN:_?NZmeTOdJ>vKZQJzbzAISPo^kn:=cerNeHH^Zvy[HxaYprv@WMWcY[lErPTuYzKzuHL?o<J`w<Mo>;>FEnjZ`oo;Ps^>WLZu=nqbUJm>JJ<?tY[kWOLXaYLGRyBRCoy;GbNn>=>_khKYT=I^oRioysejQTayKQdGrIq:MPwhhgTjIwDeDfkNQudVBujydcO=mjFpgEPDf<GO_Qk@:gVO;lyZhlUw=m<;EYFK:;wDg`oPa`@Iu>itkQ=C>iTl;iSkufKelsYdwc`GRUORlmXN>aDd?uKudBi]LaEFdfMyHCYkdxSmp@PLzH`LJPl@^]mr]z:F;iK]o>suJfPqxuXebOJY[yL?=MyapBqb^FL`;DKGMp:Em>>wE]g^b^;GsAwjI>^:ucaw>CvEY?L>_Ne_;yR=Bkexlq`NKsCus><:Ga@_AODF?iftNabDwHncX@PXAI^LHlooCegGyy]Eb@nbsjPUmFIUr^FRjlOhstFKleaEmdDkmuk`[BYb@_BlHFMDHB;mxEgOGdmkI=DBskOd@Bgkps[c>Jim^AoHDUhWLV^LYKmcUBs]toXRFlG[>mTNlFnvtHcamkyAAW=gQmY;^fVXN^mqeHHk[Y=oF=qhQ_Pelu_Ll;CCGKd<ooqQkckkj:vCgUkEvZAH>]qI;uEXyXY:tb]HLPHW`aJiBU^lJeaZv=plT<T>tiOxschCkaSpKB<>ygPsMsh_`w@tIEL:k>=^tFFKb`<SBm]U?`qHbUILYv?yaOpjlXOaU:gIK<QKbNJkO_<^IjdtNFlb^Pe:[^DA=M_KGKwaVKZRBEJIOiPcjTG:A^>I]cPkU`cJC;SGB_D<F@OQKDZNNHG>TEQjddEBG?phA`;mGCig`siP@vPfkFqCbalD^nBY>fwBJxTxS?Dy;^hy[Hjw>BtueXMt_wBMH_upmdJlKZfaHiHXJ'

/** 661 more of provinces, prefectures, the ordinary words that go with them, and the names of companies. */
export const coreHan =
  '>?OaJnFnGOSro:IPz:::Aw:>:AvHB:Xei:JtwH=hkYT::Ip?zZozCGvVXYx@Aw[_<DcrHHDvIQTsVAnVZhw;XlQLZsAO_nz>dWQV==CwtBzH<hoxtE^dN@?qr?UhWO`vZ?MIoc;rUouXWIdEdH=QFZZGdFSA;k]VSWpCKwffAQ?tF@DtKE;I^pi:q<uU<PtNENVGPZQKi>KlBvWDDuX`;m^DAkOXQYI^rtWHndp;yCMeO<Ax;ER^yG:FJkhA@;hZo?^RgPClZodI[npf>phfizqifICO^LTDpTolLc]onPIuDGLq=O?wixrb@QWOhV_MBF<nXFgSkDWNGF@O>j^vK?ceLOKB]OzRnnSDnoELVQMUTj^hc`k:rMDqzeTfLFpAPxX[ksyQ@TLTV]rUTo<H:]nHW`]RLT^d=yo[I:<hVMcQLARMjYRz<Ya:CrXCKK@BTCXyZ[sdqDeWJoVikPQEreSfXUBSyh=]Col:GCGMmm>uU?nxI]T]@cFUXaIdLgNG]pLmRP:ZDqSXC;zJOoS<DR`e@MkXO<N=iRv^U`=LC:FskAjFFBG>M^iDZkcHotSwcs]NBL:OSsaKKw=Dr<o]C^`PeUoJLVMEeeY=vwM<<U@cTFaCip<DDfJWg]`cv^Nr:VnkR?=B@gVLKkM=nY>:ivD_E]Fu:UXrFjcW=UG_bb;_eC?GOupcBd:BBBYUZ^AA:YXoS;sHwOdtCZZSEkq?Db@kptj@RrZdG?UJUmJqq=szkBJUahoDBV;x_@>[<`cYafhI:rBA^X=El;`hEPsOK@H_DgBRLXCkeStyJDwBpWku_bCuTagqB?mdGF[r<<cDtloE]EEpK`gqHmlcn?fLsaunM@Map=FI;dM[bLXgu;BZZLQj@nmXcfgPRgkore_g<^argkJ^z;zMaBCDeatctdn=UZ^ye[MQgBLS=L<jg=ZFZSixOmvRTBHicKHK:mgMGhqmKat_YUH[<AOMI_emxeHwaEe:tj=TwCDgdZZ'

/** 873 more for counties and their ordinary words. */
export const countyHan =
  '=>K>F]KPWlUL:SLyG>GD=Hne>kp@<iN_b;_WMXUbuxmJF?wruSyFTd]ZZebcesn<Cj?q]^@QIwGMF:rncwyf=JuYL[f@VW=l@zC[TcxtEozl?y`f@``u<StBS=@<SI[TppiRPCevJsjF:e]pOs^;X?C@sgtQrzHy@>tuyc;WqZQdZN;Jo_EoCG=]H`sSvGPKa<FL?_LodO[ohVXwrGL?r@D^I]psaOfm^I[eMlCEbWhM^hWAXkho@ZYIyPcSpF]YD^_K_uA`rRVPz>ypWKmYecm=BtO`XNpORPTICZIVD]oho@cRbEMSG<W@mQF:ilgBdSkX;OSSWl@iRdk?g?tIggWcQZlLyroWK?ynwarBX;s`kO`h^?W]=Pq==oHl;osAluLZSNUmFRuirOkfBSZT[X_^]HeJA`Rypli;mWJDxYBSqxSaiCeJ;rnHw]hNlJWUL?BsyG?QieWQmrFjXUmkVea=fBY=KdkL[mXC^IJwGNy>hEa>gKvtbZIZ_ihhwPff^XByHNffI:Zav:;:?kF?ly?_pNtfOoufE:SLu?qxfCBH>xUl>XT=AnzRdhxqj>z;Y^Qcd^ETJvf;Tj=hs]ymleJqx^@I:AbAXY]h>wH;Dd:tsTTEw@eNHGpX?<p:Duaa@tIEagpw^RgKvDM:OQN:D^T]Zf@QG_kU_QliEk`jD_BdsS@I=WyFWv^jEPg[mXKPzDXxCbxYL;<<?aa<Rn^nJQsYtC@lS<:i<@iwOjbx^wIvF:FKNdTHS:_[m=?ocbXQWrgRMmspB>GEAWG?L?qLpvgbaPLz?zse=t[SMkzhdt_D[GB_krhp]Ll[I`kVyV;=kIkQs`<B=ziAEcYnrwTjCzaTcFxxBbH=EbJxZo'
