import type { IssueOf, SetNode } from '../core/node'
import { analysis, manualCheck, ruleset } from '../core/ruleset'
import { nameAnalyser } from '../name/analyser'
import type { NameAnalysis } from '../name/analysis'
import { nameAllDigits } from '../rules/name/all-digits'
import { nameAllLatin } from '../rules/name/all-latin'
import { nameCopiedSample } from '../rules/name/copied-sample'
import { nameEmpty } from '../rules/name/empty'
import { nameForeignScript } from '../rules/name/foreign-script'
import { nameInvisibleCharacter } from '../rules/name/invisible-character'
import { nameIsDomain } from '../rules/name/is-domain'
import { nameIsPerson } from '../rules/name/is-person'
import { nameNationalWord } from '../rules/name/national-word'
import { nameNotRegisteredName } from '../rules/name/not-registered-name'
import { nameOrganisationWord } from '../rules/name/organisation-word'
import { namePersonSuspected } from '../rules/name/person-suspected'
import { namePlace } from '../rules/name/place'
import { namePlaceSuspected } from '../rules/name/place-suspected'
import { nameSensitiveSuspected } from '../rules/name/sensitive-suspected'
import { nameSensitiveWord } from '../rules/name/sensitive-word'
import { nameSpace } from '../rules/name/space'
import { nameSpecialSymbol } from '../rules/name/special-symbol'
import { nameTooShort } from '../rules/name/too-short'
import { nameWithoutHan } from '../rules/name/without-han'
import type { Edition } from './edition'
import type { OwnRule } from './own-words'

/**
 * 网站名称要求: all rules about a website's name, by one edition. Clause 14.
 *
 * @param own rules over lists of your own, made with `ownWords`
 */
export const websiteNameOf = <const O extends readonly OwnRule<string>[] = readonly []>(
  edition: Edition,
  ...own: O
) => {
  const ownRules = ruleset(...own.map(({ rule }) => rule)) as SetNode<NameAnalysis, IssueOf<O[number]['rule']>>
  const names = { ...edition.names, lists: [...edition.names.lists, ...own.map(({ list }) => list)] }
  const reader = nameAnalyser({ ...edition, names })
  return analysis(
    reader,
    ownRules,
    nameEmpty,
    nameTooShort,
    nameAllDigits,
    nameAllLatin,
    nameWithoutHan,
    nameSpecialSymbol,
    nameForeignScript,
    nameSpace,
    nameInvisibleCharacter,
    nameNationalWord,
    namePlace,
    namePlaceSuspected,
    nameSensitiveWord,
    nameSensitiveSuspected,
    nameIsDomain,
    nameIsPerson,
    namePersonSuspected,
    nameOrganisationWord,
    nameCopiedSample,
    nameNotRegisteredName,
    manualCheck('name.unrelated', '14.1.C'),
  )
}
