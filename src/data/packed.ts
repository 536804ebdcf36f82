/*
 * All lists as they ship. They are side by side in every bundle, because all code imports them from here: compressors do
 * far better on them if nothing comes between.
 */

// All that is packed.

export { default as company } from './company.txt'
export { default as counties } from './counties.txt'
export { default as divisions } from './divisions.txt'
export { default as formsOfAddress } from './forms-of-address.txt'
export { default as nameCharacters } from './name-characters.txt'
export { default as national } from './national.txt'
export { default as ordinaryWords } from './ordinary-words.txt'
export { default as ordinaryWordsForCounties } from './ordinary-words-for-counties.txt'
export { default as ordinaryWordsForEditions } from './ordinary-words-for-editions.txt'
export { default as organisation } from './organisation.txt'
export { default as preApprovalWords } from './pre-approval-words.txt'
export { default as radicals } from './radicals.txt'
export { default as romanisedSurnames } from './romanised-surnames.txt'
export { default as samples } from './samples.txt'
export { default as sensitive } from './sensitive.txt'
export { default as surnames } from './surnames.txt'
export { default as traditional } from './traditional.txt'
export { default as wordEdges } from './word-edges.txt'

// Not packed.

export { default as cnSuffixes } from './cn-suffixes.txt'
export { default as preApprovalWeights } from './pre-approval-weights.txt'
export { default as provinceRules } from './province-rules.txt'
export { default as provinceTexts } from './province-texts.txt'
export { default as provinces } from './provinces.txt'
export { default as refusals } from './refusals.txt'
