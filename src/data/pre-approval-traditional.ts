/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nWJJoFnG@;lBAOkK>G=GOK=RCIzJvwLtBDkCwVT=BNo;aKJoJZTvlq;DdJ<sNegLFOjQvr?JaShohAf<ECgmpoDTSL=Zf`;muyd]bhAQBUVhbDEqLT;;fhylUq=HBBgz@Laom`D]qXbanNH?jKLB?MBo>L>b[b:addtCwWa;dukr=bR:ABgVXU?SPeq=;bs^]gtAkjrmD;HaimsoS^nGKWjqmeayEpoYJ]tQ<_UYcxthDMWTkD``MNWxjYLIhSVBSGgpj;IenQCJXtAt;qogx:pk=gqBKDqk:cgJLB`Z>yae[xRp><cu@=ADF[qc:HX:;^Tw]`eWl?y;sBUe`UKDoa>PUS>B[`J=njvOaGHl^vMeblTf:<URWTNA[zsJAJ?_Gz;KbU^ZtI[QEkriFMVw`Yt:ULFQt:UFyX<>PL;SVNgV>L;Fk]rVAD;fEXzvBGsOxJkwM`Y^DgfBYJZ@DsI>MAXZAj[KTsP:Vsbx=hUNcb;yXHjw:l;lZALKCtA^QoLyk<@[LCPDS[DMy_`w[r_G:'
