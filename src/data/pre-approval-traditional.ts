/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '=nS:JnFnKQ;lBAObOOFnG?O=NEMzJvs`mNOoCwREhBW;S]kg>F][R[:qQ^h<Udk:ROekLFUsiWUmNpGif@EkZA]T@QWESxsSWA=<idLnDJ_?VsLQQLWNxsW_[hsjLXp^=MrLNJB>wYgRxoSl[?bm_fhNdlNanGW@WkwET?BZOJ]kKBTXAX;>`b_^vGZmaq_NMh[iCHk:HOSBwqeohNbEF<qSRbihsm?NGHQAgZl@Tzb_N<NUvF^SaINpOpzUHOEwQjcyd@LiA>VYcpoTNcv?ZOfLbwn@sJ?<zE[WDipnf=@NUOUsCogrSE=r_Yq=iCWx:MZ?LK=CjV:<^l__SbJ=YMPhSe?AKfBABv@>ALFl`J:WF:=PlmHOdr@QkI;>WNih@fVzqzwnJ>eaLbRYgaqk?Dl<BGNae]RnCJ_hHqufwXeo:]gHlECSn@w@DvdJSIbM;uQkN[qtBFQs`ni>v^@rFTjlZS>cj@;hptuFKUF?`tdRsBo;HcSMV@H:r`gyF=SiWsOo[[sbDz@UgWmgnKl_v`KgZzBxJUVsM>M?W:HY<eqJg:lsboAUqtKiYGoNIbrZ=abw:l;]:ELSGVntpdVz_F=LVFwemD]JacMo<;@n_;<p_aSeFyjxdEw[r>G:'
