/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nS:NnFnKA;lBAOkONG=G?NnRD^zJvwLtDDw>yGK<>DU;=BcFJZUElq[Ddc;VDpRC@HrUxaif@A[:I>oFWohbf=EksSTu`@SL>Zfb<LuuMmbi^g_GiEobhRk_xg`><;IAv@IX@VRKSwSDvMDTO?gnbKacVEV?BZOJ[Z]J_wIV<C@XLISg@Nhd?>qkr>bR:ADg_XUOSPhU;Zuj@Je[dmwy^sYvt?:`@inBoS^nGOVzhae^wQjcyd@Li@_VYcpoTNcv?ZOfDbw^@sJ?<zLHumsJm^SfX<XEGiLZxmIx;r>jXZCk<dgJmOi:;KsqLGnR;IdfHgp<^Rp>=NW=<=`@RvN:AM::phXKmTWl`y;sB^e`hc`TMh?aqLrgIcbeZAbYOPRnSJqPbTWOyEOX:Bf=gLqXAzK:DE_wuRILw?BWiL=Oy?Vr[jVRat]OyB=B^?sZGvIbsJ]xB?`vdRsBs;IBSUi=PZTmqYpBGsOs[[sbDz@ORvhSa^fCrE=S?zBxZUTsM>M@W:Hz<eqJg:plIkHrhL^rYauSrvdzZ@BGJ:uMCnaYXhEjw[cVMKbhPK_L>t<YZB>NVZBPgNnHKbyzo_jmAWJo'
