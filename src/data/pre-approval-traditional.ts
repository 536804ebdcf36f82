/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nS:JnFnKQ;lBAObOOG=G?NnNEIzJvs`mNOoCwRETJu<n?[RBS?;]>=SXHoCib:?JfOZ_RrlVur_deTugRX>:wMJlrLqYX@QKkm`pDFm_C;QH>`pobOIXASBUXEobhRk_xo`><;IAv@IW@VRKSwSDvMDVO?gnQKbVI<qlLB?NBRB_CI=j:]Kb_^qU;`ETKKGgGlCq:;mfCAapPOe_tSZPnE>xpXF[O=M`lvBFKajxV]ZL^QS_TFltaeiYqn`KyEroYN^CQ=]HIoTuGDNW]kDp`MyK^VB<[YdAWSVBSKgpjZbTnW_cIXKzRHs`ro;H:OG<@MXs:?A^CBnHZ>yagunNDH^NJHKoFBHNS^dJ:WF:=PpSACdr@QkI;>WNih>fVzqzwnJ>aaLpgIqMUR<^RZ_@dMOO@FmNG?dqbOY]pPZ>O[qCSEINUkRji`?LYHa=ojZd=hmJRjkfbVGU^>rFLjl:S>Rj>;hntuBKUB?`tdRsBo;HcSTi=A:TmqY@;grHwDvJkwM`Y^GqHtPScsmWmgqKQmIP@rH>l>lYJ=bkeh_E:FXCx[qxeNUpti]lwyw:VozZ@BFJ:uMCfaYHhEbw[ZTM[b`PKVL>r<XZJBqVZBPgNnGKbpzdCY_Hs[c'
