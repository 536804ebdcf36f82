import type { SubjectKind } from './schema'

/** A suffix that only some kinds of subject can register. */
export interface ReservedSuffix {
  /** In ASCII, without a dot before it: gov.cn, xn--zfr164b. */
  readonly suffix: string
  readonly kinds: readonly SubjectKind[]
}

/** Domains by kind of subject. */
export interface SuffixRules {
  /** Suffixes that only these kinds can register. */
  readonly reserved: readonly ReservedSuffix[]
  /** The only suffixes that a kind may file; any if the kind is not named. */
  readonly required: { readonly [K in SubjectKind]?: readonly string[] }
}

/** Rules that nobody can change, with what the registries ask and what a kind must use. */
// @__NO_SIDE_EFFECTS__
const suffixRules = (required: SuffixRules['required']): SuffixRules => {
  // .政务 and .公益, in ASCII.
  const [zhengwu, gongyi] = ['xn--zfr164b', 'xn--55qw42g'] as const
  const reserved: readonly (readonly [suffix: string, ...kinds: SubjectKind[]])[] = [
    ['gov.cn', 'government'],
    ['mil.cn', 'government'],
    ['edu.cn', 'institution', 'social', 'government'],
    [zhengwu, 'government', 'institution', 'social'],
    [gongyi, 'institution', 'social', 'government'],
  ]
  for (const suffixes of Object.values(required)) Object.freeze(suffixes)
  return Object.freeze({
    reserved: Object.freeze(
      reserved.map(([suffix, ...kinds]) => Object.freeze({ suffix, kinds: Object.freeze(kinds) })),
    ),
    required: Object.freeze(required),
  })
}

/**
 * What the registries have always asked: 《中国互联网络域名体系》 (last 工业和信息化部公告2018年第7号) for .cn, and the
 * registry of .政务 and .公益 for those two. Every edition has it, if it has no other.
 */
export const registeredSuffixes: SuffixRules = /* @__PURE__ */ suffixRules({})

/**
 * 国办函〔2018〕55号 (2018-09-06): the websites of governments use .gov.cn or .政务 and nothing else. For
 * `edition({ base, suffixes: governmentSuffixes2018 })`.
 */
export const governmentSuffixes2018: SuffixRules = /* @__PURE__ */ suffixRules({
  government: ['gov.cn', 'xn--zfr164b'],
})
