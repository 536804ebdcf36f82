/**
 * The characters that packed lists are written with, the more frequent first; characters.ts reads them.
 *
 * Source: the names of divisions (places.ts), the ordinary words (vocabulary.ts) and lists of our own (listed.ts),
 * 2026-11-25. Made by make/han.mjs; do not edit.
 */

/** 687 characters of sensitive and organisation words. */
export const listHan =
  '=pSaJnFnG?Wx:::AeW:::::HHjl>xrJ;IsHYvZYz:YxEF;BL?pkidhcySzszIT=zfTZIcpjv_niqW@UfbxWuDftz^qzsCfUW;UdrvukN:_?NZmeTOdJ>vKZQJzbzAISPo^kn:=cerNeHH^Zvy[HxaYprv@WMWcY[lErPTuYzKzuHL?o<J`w<Mo>;>FEnjZ`oo;Ps^>WL[:vqbUJm>JJ<?tY[kWOLXaYLGRyBRCoy;GbNn>=>_khKYT=I^oRioysejQTayKQdGrIq:MPwa`gT^Otz[OKOX<]zOE[AOzpG<cX`tah[TlORKeg]y:k?^]cHIo?iDiIZXJJCUt]B:I[O_i]ooclzJ`rH<sSB`m;WAkrFsWOcpRwIoyNLagGegRtID<M?N]xBxN_QKCM?aNpdzA>jsNygtT^ECYbLdBER^KlSUlYZ@:rBlYto[PhhvoxOHeZz=w_D@bxGeKhI@R`D<N]Tbe:Q_BEsQ?SAI@<UkItXXC@;pKGsBLTm?j]c[Hx?Dd:Ya:mFDjVWdO>X<Xi;:Z=S[d;pL^;UeyOCdmj=guA[`b[nso^gWG<Tf=Yjc]tlgtyQTmFIUr^FRjlOhstFKleaEmdDkmuk`[BYb@_BlHFMDHB;mxEgOGdmkI=DBskOd@Bgkps[c>Jim^AoHDUhWLV^LYKmcUBs]toXRFlG[>mTNlFnvtHcamkyAAW=gQmY;^fVXN^mqeHHk[Y=oF=qhQ_Pelu_Ll;CCGKd<ooqQkckkj:vCgUkEvZAH>]qI;uEXyXY:tb]HLPHW`aJiBU^lJeaZv=plT<T>tiOxschCkaSpKB<>ugQcfiy=Vb`d:R<;lwa@Bnm[F_SKG]mvAMhbdIx]zMDursjDnGZPAc[EcneBRDm;Kbrowe@RnlfO:Jl`=[dmBacyMHBkF>?cAerENQh@Z=l]AlNERGmoB>Zga_L?;@=Dfc`JDDA@]G?froo`_@]uq^mZt@_rPLwQE=WfOs@U>nnR`Kt_I]Oy>BXhXg]`Y:lqzJbQy<>VxOICwmX>CbLWTtNcRckOnAQAIB'

/** 638 more of provinces, prefectures, the ordinary words that go with them, and the names of companies. */
export const coreHan =
  '>@OaJnFnG?XBo:IPz:::Ay:<:=yn]:AefZ>HY[kWi=xc::zNQz;dzCGvVXYy^=zBS:]eGnQ?WbfhTVAnVZhy:jRfdJTAO_nz]Nifi;[_yvBzW?UdvmPi`JRQUVOippPQi:OFzdJ=jAdowuYLQLV@iS;:ULRmGA<CfEidDIhWRupXM;]iNLOBxUZGZiak`iO<w^[eo<uGk]HCAUdKQMocGcm[y<fhrnpvvWGy@cIe=u`HdNBUs>h]Iuo:l=<oVRA@=JPG]lRb@=L_yAIagMPqivzeugw`PHbxPj@DO>PaTlz[KePcEfNQmvrXVSWpPpg]S;ZPUl`^H;Me[skSNLxYTBh?LLeC>Ljx@XUCPX[TM]uUUOuvTCT:Ud`UYpGOd@T^fXjJsVXr@TP>]rUTo<H:]nGvE>k_pALAxs[I:<hVMcQLARMjYRymYi:CraCKK@BX>jjZJwNMIaDeWJm;U:_kPP[HciuYHSg[byX=]Col:GCi`_CoqEbuY>p>GFlYUUwgNG]pP@P:ZDqSXC;zZOoS<DR`e@MkXO<N=iRv^U`=LC:FskAnFFBG>SaDZkcHwVgyNVKD>C:DgwMBcy;`U[TK>lmfOGuWRaQONyArsa>>qGJoSFMXD>NOPZv[?EKr@di:tbZkD@JGRs_^ZaAayB;WqOBQ>Sw:UYAFjcW=UG_bb;_eC?GOupcBd:BBBY^Z^AA:Yb>S;oWsfMmM;:mQdgDOGU=QawS^X]_oOh;jC=URIfz:[;iXVcNJoAqJRL>C<dvMeABaQ>hU[O>RuJek[[Ea`MIIq;Q[@fyaqU`lsLlMBWkZe<j:es]mxNSUG^ggTJToiCigol_tjBSSg=i@WCunc>]<;CYFUICu]ilS]n=MXeLkDHI[Z[AxAxHRZ_eeUa^abFGi<IuoyYJ[C_XEv:o@JFrXetWhJAQNBbBZSPCaqvSBnVmIlbJ[=edbgemyeHwaEt:Vr[hX>`PNkJ'

/** 879 more for counties and their ordinary words. */
export const countyHan =
  '=>K>F]KPWlUX:SLyG>GD=Hne>kp@<iN_b;_WMXUbuxmJF?wruGqQ^@eRcBDduDiFk]UlWccl`nz=Nn:GwuIIekoHbocTlbAJwKjmRPeIXLxIwKYdTldSXZaXL@JlZaMsPhWUa?]TioHEn:DchOXBkQ[LKiE@tQrzHy@>tuyc;WqZQdZN;Jo_EoCG=]H`sSvGPKa<FL?_LodO[ohVXwrGL?r@D^I]psaOfm^I[eMlCEbWhM^hWAXkho@ZYIyPcSpF]YD^_K_uA`rRVPz>ypWKmYecm=BtO`XNpORPTICZIVD]oho@cRbEMSG<W@mQF:ilPJqogsI:eggis^QFNs<q<wbqPHoEkRdYUuHc]zSyMU_I:wLsDmql]il;fU;[uARZuV=sxCJFeGt@FWQUesO_FkGJjLKlAOB=mgYTsr:tHc?Xj_FvXgnQ>pB:vtbXKPeRcHhd<_VY@]frOHftUaQjGtRHOM;p_I[cosCJtI>lbcX@eY<P`n<PBxwnkAkLQPqyEOplj>YADOpbZJMWZ:Z<s@<sz<mTeVpeuWO`ZFdW<vXp__A<Xhs]IG;^tzgNqyvQ]YZjlfoNl`hBWpZhQ[qwKYSRpBUXl^AZ=n^jIlP]XA:`NZVwGG?y=ODA@uj<[TZ?WMM=Vb`nPTyKgPBx`CZDfe:?KhKJO^EamRGmEsr?sLr`L>NwF^A[iz@Hxlr`fPJtIBfY`IX_nyjdLi>>EGF>lbAaZjkzmLG]m>;V>GWsfYIvAsYqR:R]dLoVm;C=_@EdKHwivjRkb`leJBTPHuTD_Eg`frSIFg`yEzlNAn<mb[zUMnBO<TKC[jUf>`^<YEZtws<AZYZjlD>JAzVHQJzbjspXMzFpJSvuKHV@QH[v;c'
