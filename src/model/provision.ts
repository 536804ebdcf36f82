import type { Level } from '../core/issue'

/**
 * How sure it is that a text says so: `A` the regulator's or provider's own text, `B` a copy of it or its own summary, `C` one
 * user's notes, which are never more than a review.
 */
export type Sureness = 'A' | 'B' | 'C'

/** The source that an issue rests on. */
export type Basis = {
  /** The id of the edition, or of the text that a province's row is from. */
  readonly edition: string
  readonly clause: string
  readonly source: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precisely as known. */
  readonly date: string
  readonly sure: Sureness
  /** What this text says, if texts contradict each other. */
  readonly says?: string
}

/** Whom a provision is about: 个人 or 单位. */
export type SubjectGroup = 'individual' | 'unit'

/** Where in a name a listed word counts; anywhere if not given. */
export type WordPlace = 'start' | 'end' | 'whole'

/**
 * 规定: one thing that a text says about one rule, as data. A rule that only some editions have judges by the provisions with
 * its code; a rule that every edition has takes its level and its kinds of subject from them.
 */
export interface Provision {
  /** The rule that it is about. */
  readonly code: string
  /** `off`: the text says that it does not apply. */
  readonly level: Level | 'off'
  /** Everybody if not given. */
  readonly for?: SubjectGroup
  /** The kinds of subject, if not all of a group: 政府机关, 事业单位. */
  readonly kinds?: readonly string[]
  /** Every service if not given. */
  readonly service?: 'website' | 'app' | 'mini-program' | 'quick-app'
  /** Listed words, or what a value must be among. */
  readonly words?: readonly string[]
  readonly where?: WordPlace
  /** What lifts it: a longer word in the name, a document. */
  readonly unless?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** Which of the ways that a rule knows: `local` and `permit` of residence. */
  readonly mode?: string
  /** The overlay that it is from: what an overlay says is added to what the edition says. */
  readonly layer?: string
  /** Everything that says so, or that contradicts it. */
  readonly basis: readonly Basis[]
}

/** What the provisions of an edition are asked for. */
export interface ProvisionScope {
  readonly provisions?: readonly Provision[] | undefined
}

/** The group of a kind of subject; `undefined` if the kind is unknown. */
export const groupOf = (kind: string | undefined): SubjectGroup | undefined =>
  kind === undefined || kind === '' ? undefined : kind === 'individual' ? 'individual' : 'unit'

/** Whether a provision binds this kind of subject. If the kind is unknown, only provisions for all kinds do. */
export const binds = (
  { level, for: group, kinds }: Pick<Provision, 'for' | 'kinds' | 'level'>,
  kind: string | undefined,
): boolean =>
  level !== 'off' &&
  (group === undefined || group === groupOf(kind)) &&
  (kinds === undefined || (kind !== undefined && kinds.includes(kind)))

const none: readonly Provision[] = /* @__PURE__ */ Object.freeze([])

/** The provisions of each rule, of editions that are in use: a rule that asks for its own looks through no others. */
const known = /* @__PURE__ */ new WeakMap<readonly Provision[], ReadonlyMap<string, readonly Provision[]>>()

const byCode = (provisions: readonly Provision[]): ReadonlyMap<string, readonly Provision[]> => {
  const kept = known.get(provisions)
  if (kept !== undefined) return kept
  const codes = new Map<string, Provision[]>()
  for (const provision of provisions) {
    const own = codes.get(provision.code)
    if (own === undefined) codes.set(provision.code, [provision])
    else own.push(provision)
  }
  // What can still change is looked through again.
  if (Object.isFrozen(provisions)) known.set(provisions, codes)
  return codes
}

/** The provisions about a rule that bind a kind of subject, and a service. */
export const provisionsFor = (
  { provisions = none }: ProvisionScope,
  code: string,
  kind: string | undefined,
  service = 'website',
): readonly Provision[] => {
  const own = byCode(provisions).get(code)
  if (own === undefined) return none
  return own.filter(
    (provision) => binds(provision, kind) && (provision.service === undefined || provision.service === service),
  )
}

/** The params that every rule of provisions has. `suspected`: the text is uncertain, or texts contradict each other. */
export type ProvisionParams = { readonly basis: readonly Basis[]; readonly suspected?: true }

/** Those params of one provision or of several. */
export const paramsFrom = (...provisions: readonly Provision[]): ProvisionParams => {
  const [first] = provisions
  const basis = provisions.length === 1 && first ? first.basis : [...new Set(provisions.flatMap((one) => one.basis))]
  return provisions.some(({ level }) => level === 'error') ? { basis } : { basis, suspected: true }
}

/** The issue is a review unless one of the provisions that are not met is an error. */
export const ifSuspected = {
  to: 'review',
  when: ({ suspected }: { readonly suspected?: true }) => suspected === true,
} as const
