/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nWJNnFnGP;lBAKkONG=G?K=RB^zJvwLtDDkCwK>@Jdg=F][c[:pr^h<MM:?JfOR_RvXjrDGc>gwsSXb=DQNdd`BH<iVAEfdFNxkut=UsLFMrMhyl^q=HFBgz@LiomaD]qVvoSaA[URd><e>T<C<MknZKCdtDmxEf[ng:=`PHIGegfPU;Zuv^BOFotXV^sYutEU<HKcnAaTevYhaOGwQjcyd?mi@BqzKfaodKpf:fPOIuXI?@<@NUGUsCqgqmNAjBzBHs`bc<V:eT>F_vZ:NXH>^_o:bp?NIh@cZSAJkZtKaH`:;ok:GoTf:SYZX<@udTxL^EGgm>JvL:wvue^<H[_vMejlTfc;?RW]Q=xebhqL<EwDti@hl]Ub>fyB=B^?wJ@vbnuBKW_<myNgV>W:bgFhQ;@:p`iYpBGwDvJkwM`Y^ChRmLqVA]C]yZAj[OTsP:KsbqAUqdKX=wwNzk=>>J:uMCrj;hFnc>>>chRda:odj_Hw[c'
