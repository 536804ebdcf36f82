import type { SubjectKind } from './schema'

/** A suffix that only some kinds of subject can register. */
export interface ReservedSuffix {
  /** In ASCII, without a dot before it: gov.cn, xn--zfr164b. */
  readonly suffix: string
  readonly kinds: readonly SubjectKind[]
}

/**
 * What the registries have always asked: 《中国互联网络域名体系》 (last 工业和信息化部公告2018年第7号) for .cn, and the
 * registry of .政务 and .公益 for those two. What an edition asks beyond that is a provision of `domain.suffix`.
 */
export const reservedSuffixes: readonly ReservedSuffix[] = [
  { suffix: 'gov.cn', kinds: ['government'] },
  { suffix: 'mil.cn', kinds: ['government'] },
  { suffix: 'edu.cn', kinds: ['institution', 'social', 'government'] },
  { suffix: 'xn--zfr164b', kinds: ['government', 'institution', 'social'] },
  { suffix: 'xn--55qw42g', kinds: ['institution', 'social', 'government'] },
]
