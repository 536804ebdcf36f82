import type { NameLimits } from '../model/edition'
import type { Provision } from '../model/provision'
import type { Lexicon } from '../text/lexicon'
import type { Vocabulary } from '../text/segmentation'
import type { WordList } from '../text/word-list'
import type { CompanyName, RegionLength, RegisteredName } from './company'
import type { IsWord, PersonShape } from './persons'

/** What names are analysed with. */
export interface NameSources {
  readonly lists: readonly WordList[]
  /** Longer words in which no listed word counts: 朝阳群众. */
  readonly allow?: readonly string[]
  readonly vocabulary?: Vocabulary
  /** Finds the shape of a personal name, and the characters that surnames start with. */
  readonly persons?: {
    /** The shape of a personal name; `undefined` if the text has none. */
    readonly shapeOf: (name: string, isWord: IsWord) => PersonShape | undefined
    /** The characters that surnames start with. */
    readonly initials: () => string
  }
  /** Characters at the end of a name that rules of the edition look at: 网. */
  readonly endings?: string
  /** Divides a registered name into region, 字号, trade and legal form. */
  readonly parseCompanyName?: (name: string, regionLength: RegionLength) => CompanyName
}

/** The part of an edition that names are analysed by. */
export interface NameEdition {
  readonly names: NameSources
  readonly limits: NameLimits
  readonly provisions?: readonly Provision[]
}

/** What all analyses of one analyser share: the sources, unpacked and indexed. */
export interface NameIndex extends NameSources {
  readonly limits: NameLimits
  readonly provisions: readonly Provision[]
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  /** The characters that surnames start with. */
  readonly initials: ReadonlySet<string>
  readonly registered: (registeredName: string) => RegisteredName
}
