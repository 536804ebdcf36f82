/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  ':VUB[aSa]i=[UzuATD;V?R:UJb:?ehytcI[^Hmkm`:sCHAY?uFWCCswkzQUlO]Fy?d>B:LAmaCZOSOWCqmueb>[zDKmFyfiOAq_XBpoWTzb=wi?f]Gy<YSI_Y>_u`_Z=kKo:phQKjBwARlFDqVaNWTRrkL`IqD@ef<@Wrtcf]:kny=<^ndw?C;YbVCaFBgUuU?`_>gcs=kScMsOb`@AG=_BxnZ;OcwMrjXuI_sZ=Bnq_;km<W<<EPl]zzmA:K;oWONoFoOMGZhz]QCsCy^LAM?[[_Nl<>jAXNi?;BmEbN`GQO^X>:MHuQn@nhVnDNZfdEfyNx_[hCvOCuB>>YgY=H<kmK`<qUv_F?BOF>L_xvZKb_aU;ULCgGtHk;mKtdPdSZLlIXF]@bId;hPyJCQSKaFozh^wQ^uLi>YcsodKR?Da^A:NCoevpcS@hlS_AjJWyx::G]HU<a^eCxAP?<B<@;KfN:s:r_TWnsAZlpLLhzrwq;dfqVCk;gLJ?GglcqPMePe:ZWjJswn`fr@nif_kX`[qtJf`v_r>fo;^?c=AnJ]JEpKlgGlWm]mpJrzh=>F>zv`ipaumY=SjtZUM>MncHz<_E;M:vNcjnZyY:AIs;]NH`jhUjweUMhPV]MBM<A=[:dase_`p=J'
