import { attempt } from '../core/attempt'
import { isList, typeOf } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { Facts } from '../model/facts'
import type { RegistryRecord } from '../model/registry'
import type { Subject } from '../model/schema'
import { ownership } from './ownership'

/** What the registry says of one domain, seen from a subject. */
export interface FiledDomain {
  /** Whether one of the subject's records has it. */
  readonly mine: boolean
  /** Whether one of these is filed with this provider. */
  readonly here: boolean
  /** Whether all of these are filed elsewhere. */
  readonly elsewhere: boolean
  /** Whether a record has it of which nobody knows whose it is. */
  readonly unclear: boolean
  /** The number of the first record with it that is another subject's. */
  readonly other?: string
  /** The number of the first with another name, which may be an old one. */
  readonly perhapsOther?: string
}

/** The registry, seen from a subject. */
export interface RegistryView {
  /** Whether a record is the subject's, at least by its name. */
  readonly mine: boolean
  /** Whether one is, by its number or certificate. */
  readonly own: boolean
  readonly unclear: boolean
  readonly domains: ReadonlyMap<string, FiledDomain>
}

/** The records that a caller passes in; anything else is left out. */
export const recordsOf = (facts: Facts): readonly RegistryRecord[] =>
  attempt(() => {
    const { registry } = facts
    return isList(registry) ? registry.filter((record) => typeof record === 'object' && record !== null) : []
  }, [])

/** No number is longer. */
const longest = 100

/** The number of a record, formatted for display; an empty text if it is not valid. */
export const numberOf = (record: RegistryRecord): string =>
  attempt(() => (typeof record.number === 'string' ? record.number.slice(0, longest) : ''), '')

const unfiled: FiledDomain = { mine: false, here: false, elsewhere: true, unclear: false }

const viewOf = (records: readonly RegistryRecord[], subject: Partial<Subject>): RegistryView => {
  const domains = new Map<string, FiledDomain>()
  let mine = false
  let own = false
  let unclear = false
  for (const record of new Set(records)) {
    const whose = ownership(record, subject)
    const isMine = whose === 'own' || whose === 'perhaps-own'
    const isUnclear = whose === 'unknown' || whose === 'perhaps-other'
    const here = attempt<unknown>(() => record.here, undefined)
    mine ||= isMine
    own ||= whose === 'own'
    unclear ||= isUnclear
    for (const domain of domainsOf(record)) {
      const known = domains.get(domain) ?? unfiled
      domains.set(domain, {
        ...known,
        mine: known.mine || isMine,
        here: known.here || (isMine && Boolean(here)),
        elsewhere: known.elsewhere && (!isMine || here === false),
        unclear: known.unclear || isUnclear,
        ...(whose === 'other' && !known.other && { other: numberOf(record) }),
        ...(whose === 'perhaps-other' && !known.perhapsOther && { perhapsOther: numberOf(record) }),
      })
    }
  }
  return { mine, own, unclear, domains }
}

/** Registries that only one validation can reach, so that nobody changes them, each with its view by subject. */
const views = new WeakMap<readonly unknown[], WeakMap<object, RegistryView>>()

/** The registry of the facts, indexed for repeated look-ups; `undefined` if they have none. */
export const preparedRegistry = (facts: Facts): readonly RegistryRecord[] | undefined => {
  if (!attempt(() => isList(facts.registry), false)) return undefined
  const records = recordsOf(facts)
  views.set(records, new WeakMap())
  return records
}

const nobody: Partial<Subject> = /* @__PURE__ */ Object.freeze({})

/** The registry as the subject of the facts sees it. Within one order it is read once. */
export const registryView = (facts: Facts): RegistryView => {
  const subject: Partial<Subject> = typeOf(facts.subject) === 'object' ? (facts.subject as Subject) : nobody
  const known = views.get(facts.registry as readonly unknown[])
  const view = known?.get(subject) ?? viewOf(recordsOf(facts), subject)
  known?.set(subject, view)
  return view
}
