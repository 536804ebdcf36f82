/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nS:JoFnGQ;lBAObKNG=G?O=NDzzJvs`mJOoCwTT=BNo;aKJkJZTvlq;CdJ<cNegLFMqiWUiNpGmf@FkZA]SaSWEKtk]vGaNi[M=DJV?VcHQQtHeXoWV[hsjHXpU<Mp_aZJVvYgPxoSl;?bl_dhFdLchaUtgn=khgN];NmF;>[CsWs>tFICAsU;WHGBab^=VHWZ:V]lltgO`TfRF?QFSANnM`KvBFK?Qut?:b^QSVTFltacinvSOMI?uuIcKVf[LGjoYVq`CihR?LmdzBle=;Jjo^tPQ<@MUGUsCqgpmNAjBzgAULvu;nZAdcJ]MhZ;KRZ_KE:CxCSp_cNPGK:eH[Zlm^BWD:=bZ:RqfBdRbVKY:w>GpLhc`Ubyrz[ShiPh[w_q_;KgJL=NdjOK^BI=KSxdpMshOc;HgHhD=sYw>;oOCwuPILy<^HrA;eY<iQ[fVRat]OyB=VK]wJ@rIbc[?gZPQ?EA;@kCr<EOkTc@ghblZUG^X?WcRXCmjl_qHtPSBsmWLgqKQljP@pVA]C]yZAI[KTsP:TwMv=hUNcrfnG?^txs:twzZ@BGF:uLCj_XGDQIt=Jq`@XOS?lBMVCu;:]M_;<O]aSiFybxCEw[r>G:'
