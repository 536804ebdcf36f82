import type { SensitiveFamily } from '../../model/lists'

const quoted = (found: readonly { readonly word: string }[]): string =>
  [...new Set(found.map(({ word }) => `“${word}”`))].join(', ')

interface Words {
  readonly found: readonly { readonly word: string }[]
}

const familyOf = (found: readonly { readonly family: SensitiveFamily }[]): string =>
  [...new Set(found.map(({ family }) => family))].join(', ')

/** Clause 14: website names. */
export const name = {
  'name.empty': 'The website name is empty. Enter a name that tells what the website is about.',
  'name.too-short': ({ min, actual }: { min: number; actual: number }) =>
    `The website name has ${actual} character${actual === 1 ? '' : 's'}; at least ${min} are needed (blanks and invisible characters do not count). Add words that tell what the website is about.`,
  'name.all-digits': 'A website name must not be all digits. Add Han characters that tell what the website is about.',
  'name.all-latin':
    'A website name must not be all Latin letters. Use Chinese, or add Han characters that tell what the website is about.',
  'name.without-han':
    'The website name has no Han character. The text does not forbid letters mixed with digits, but most providers send such names back; add Han characters.',
  'name.special-symbol': ({ inRegisteredName }: { inRegisteredName?: true }) =>
    inRegisteredName
      ? 'The parentheses in the website name stand in the registered name as well. A reviewer decides whether they may stay; if the name comes back, leave them out.'
      : 'A website name must not hold special symbols. Remove what is marked and keep to Han characters, letters and digits.',
  'name.foreign-script':
    'The website name holds letters of another script, such as kana, Hangul or Cyrillic. Replace them by Han characters or Latin letters.',
  'name.space': 'The website name holds blanks. They are not forbidden, but it is safer to remove them.',
  'name.invisible-character':
    'The website name holds invisible characters (zero-width or direction marks), perhaps from copying. Delete them and type the name again.',
  'name.national-word': ({
    found,
    acrossWords,
    inRegisteredName,
  }: Words & { acrossWords?: true; inRegisteredName?: true }) =>
    acrossWords
      ? `In the website name two neighbouring words form ${quoted(found)}, which literal screening may refuse. Better choose other words.`
      : inRegisteredName
        ? `${quoted(found)} in the website name comes from the registered name. A reviewer decides; have the certificate ready.`
        : `Only national-level units may use ${quoted(found)} in a website name. Remove it; a national-level unit states its level and brings its approval.`,
  'name.place': ({ found, inRegisteredName }: Words & { inRegisteredName?: true }) =>
    inRegisteredName
      ? `The place name ${quoted(found)} in the website name comes from the registered name. A reviewer decides; have the certificate ready.`
      : `Units below national level must not use place names in a website name: ${quoted(found)}. Remove it; a unit may use its registered name or short name.`,
  'name.place-suspected': ({ found }: Words) =>
    `${quoted(found)} in the website name may be taken for a place name, so a person must look. If no place is meant, say so in the remarks, or choose another word.`,
  'name.sensitive-word': ({ found }: { found: readonly { word: string; family: SensitiveFamily }[] }) =>
    `A website name must not hold sensitive words: ${quoted(found)} (${familyOf(found)}). Replace them by words of another field.`,
  'name.sensitive-suspected': ({ found }: { found: readonly { word: string; family: SensitiveFamily }[] }) =>
    `${quoted(found)} in the website name may be taken for a sensitive word (${familyOf(found)}), so a person must look. Choose another word, or explain it in the remarks.`,
  'name.is-domain': ({ matched }: { matched: 'filed-domain' | 'shape' | 'first-label' }) =>
    matched === 'first-label'
      ? 'The website name equals the first label of a filed domain and may be taken for the domain, so a person must look. Better choose a name that tells what the website is about.'
      : "An individual's website must not be named after a domain. Choose a name that tells what the website is about.",
  'name.is-person':
    "An individual's website must not be named with the individual's own name. Choose a name that tells what the website is about, or add the subject behind the name.",
  'name.person-suspected':
    "The website name looks like a person's name, which an individual's website must not be named with, so a person must look. Add words that tell what the website is about.",
  'name.organisation-word': ({ found }: Words) =>
    `An individual's website name must not hold words for companies or organisations: ${quoted(found)}. Remove them, or file as the organisation.`,
  'name.copied-sample':
    'The website name is one of the published samples. They are not to be copied, and a name that too many use is black-listed; find one of your own.',
  'name.not-registered-name':
    'An enterprise had best use its registered name or short name. A name without either passes less easily; otherwise explain in the remarks how the name belongs to the company.',
} as const
