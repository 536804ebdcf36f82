/**
 * CJK radicals with the characters that they look like, packed; pairs.ts reads them.
 *
 * Source: the names of the CJK Radicals Supplement in Unicode (data/make/words/radicals.mjs). Made by data/make/radicals.mjs;
 * do not edit.
 */
export const radicalPairs =
  ':VLZecSaTFvZsYuE>pku[a>r_:etsSrsKd[[W=_=mhlt@c^QO?bL_YkshK]BSw@xjlKTFju:DluM<rxzvMl_:EBIWzA`QGy[jOoDoV@?Z`neykhUGc;EXzLXZWDcLRucNZxgsA:ZKM`SV[Lc?csAn`dd<XSKq:]sDB><cZ:=:n::::F=[zPYZqfFIXj]xmAYCHJJ:B::::::::::B::'
