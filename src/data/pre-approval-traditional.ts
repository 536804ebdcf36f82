/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nS:JnFnKQ;lBAOqOOG=G?NnNEYzJvs`mNOoCwRETJu<n?[RBS?;]>=SXHoCib:?JfOZ_RrlVur_deTugRX>:wMJlrLqYX@QKkm`pDFm_C;QH>`pobOIXASBUXEobhRk_xo`><;IAv@IW@VRKSwSDvMDVO?gnQKbVI<qlLB?NBRB_CI=j:]Kb_^qU;`ETKKGgGlCq:;mfCAapPOe_tSZPnE>xpXF[O=M`lvBFKajxV]ZL^QS_TFltaeiYqn`KyEroYN^CQ=]HIoTuGDNW]kDp`MyK^VB<[Y`kWDipup[=DGahw>vPUg`;vmIv;r>iyZCk<dcJmUr::cwSC@So:bopbPT[KoT];mH[[;m^FWD:=dZ:TqfBtGHsmy;sB^e`pc`UbpjwSc<MMCTqAvChg;KgJL=Ndee^@SD@]ovMejlTfJ<Dkv>Do;ltgVhWbeGsFQrL]dIbM;uQkN[qtBFQsOni@hl]UaCQsZF]FQ]:qtwx>Bh_<mwogV>T:bNFhQ;^ZGSUItZUoy]V^kfh==lHOyFrRv`Sa^^CrDnS?YBxRUVsM>M?x:HY<eqJg:lsbqAUqdKjQauEAnvk;nMy:RZl:=dFaiSwuoiYm@;dH@XOS?lBMVCu;:^Sm:[TlMFp@YvzLLzBWl=J'
