/**
 * CJK radicals with the characters that they look like, packed; pairs.ts reads them.
 *
 * Source: the names of the CJK Radicals Supplement in Unicode (data/make/words/radicals.mjs). Made by data/make/radicals.mjs;
 * do not edit.
 */
export const radicalPairs =
  '=mN:ONFnG@Wks?><K:S::@;kzoPYenMYZr<p=TM<nhsZ;OlsVuni`z[@ukks:i[^taZWDoVwwc@c[feKSAKLGwHCe@BJky=WUw?@@]`xc:O^TM:hyjyhH^B::gZAiYkXLiSyZGufJecs=<RBQHOxJghaT:<PqzKIJ;o`JCFHd<]=nSR=Z<;<a`RiBNO:P^JI@VP^L;I=D=g:'
