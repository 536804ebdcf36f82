/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  ':VUe[cSaTF=[CzuARD=JJ:U:`:COOhlaBuDnBN<[eNWtUPLpqwZzdhdOsqX?d=B:pAkokBg]ih^IPOwfMVSwQONQRKdAjGpENYdA=UsCrCtAhEQqNKZE;?Z@fRqcvAJkwBqN_NPoCEKF^xfMYVyRUULsYx:X<^ZbmwCbba`tb[_PPJL]]ZYankfIDFOcJfZ;?csbfVsTsR<B^rokoCPkbzt=ZBZm:]cT@Te]@kLYtE_kCy=BNqS?TBJWsvOE[FLFxYhNEUdWRsWfhFdH<iVij]bf_GbDEh:ZUx^ZnZgF_SJhbHeAKL?PZ]Nbgs>ow`qRGRUiWZ=^^nLh==>VV^sj_<OqNS^GUxgrlXIbDsGy^UL_pZNeXyrhfEcS@hugm=qJWtu::U>OgDLS]YLAmB<@;KfN:s:r_pHty=kPudCPm^U>Jc;rvFPFMePe:ZW_y>:m@xbU_<iQiMVLjJ@FPZFYG<C:iTHH;mEiJPP]=XcRCzeg[w@A]Cxu=rkb<kJuAT`=wwYk@C:uQHbCY;<_?Fs]LQ_G:'
