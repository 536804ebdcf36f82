/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nWJNnFnGP;lBAKkONG=G?K=RBbzJvwLtDDkCwK>@Jdg=F][c[:pr^h<MM:?JfOR_RvXjrDGc>gwsSXb=DQNdd`BH<iVAEfdFNxkut=UsLFMrMhyl^q=HFBgz@LiomaD]qVvoSaA[URd><e>T<C<MknZKCdtDmxEf[ng:=`PHIGegfPU;Zjt>qsj?MGHQbByAyiLqk^_TFltaeirvS`MY?vuIeKVf[]GjoTthDNWTkDp`Myb^lKZ[`@nPy<WfGg`;vmIm=iCSu:b:Da[=CHs:?A^[BtG:CxKO=vKeB@KoFBHNS^dJ:WF:=W@ek@QsAZ[iePjNcmnUF[>HoZIHyeck^cSHoufwPeu:KPAR`kzTdvW_Z]z<iU[fVRatlDz]:mBlY>;itwy]>QS:gj`EA;AJCv=EOkKZGSUbxL=Y<ioFI>tQsmUPF_hb;s]Rjc;vsOPi?Z>XCx[qxeNQZzI?Iw:l;>:H_mWvkUMFu;;;DEPDSZGDUt=jBT'
