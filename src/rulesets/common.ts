import type { Basis, Provision, SubjectGroup } from '../model/provision'
import { forEverybody, joined } from './joined'

/** A text that counts for what texts have in common. */
export interface Text {
  /** Texts of one provider are one voice, and only its newest one can contradict. */
  readonly provider: string
  readonly date: string
  readonly provisions?: readonly Provision[]
}

/** A provision about one group, and one word if it is about words. */
type Atom = Provision & { readonly for: SubjectGroup; readonly word?: string }

const groups: readonly SubjectGroup[] = ['individual', 'unit']

const atomsOf = ({ provisions = [] }: Text): Atom[] =>
  provisions.flatMap((provision) =>
    groups
      .filter((group) => provision.for === undefined || provision.for === group)
      .flatMap((group): Atom[] => {
        const { words, ...rest } = provision
        const isByWord = words !== undefined && provision.kinds === undefined
        if (!isByWord) return [{ ...provision, for: group }]
        return words.map((word) => ({ ...rest, for: group, word }))
      }),
  )

/** What an atom is about, but for the place in the name and the number. */
const subjectOf = ({ code, for: group, kinds = [], service, word, mode }: Atom): string =>
  [code, group, kinds.join(' '), service, word, mode].join('/')

/** Whether what one atom says includes what the other one says: anywhere includes the beginning. */
const covers = (wide: Atom, narrow: Atom): boolean =>
  wide.level !== 'off' &&
  (wide.where === undefined || wide.where === narrow.where) &&
  wide.min === narrow.min &&
  wide.max === narrow.max

const saysOf = ({ level, where, min, max }: Atom): string => {
  if (level === 'off') return 'off'
  const number = min ?? max
  return number === undefined ? `${where ?? 'anywhere'}: ${level}` : String(number)
}

interface Voice {
  readonly provider: string
  readonly isNewest: boolean
  readonly atom: Atom
}

const isKnown = ({ atom }: Voice): boolean => atom.basis.some(({ sure }) => sure !== 'C')

const isFirm = (voice: Voice): boolean => voice.atom.level === 'error' && isKnown(voice)

const providersOf = (voices: readonly Voice[]): ReadonlySet<string> => new Set(voices.map(({ provider }) => provider))

/**
 * The rule of `latest`: an error if at least two providers whose text is known (A or B) say so and no provider's newest text
 * contradicts; otherwise a review that names them all.
 */
const decided = (atom: Atom, voices: readonly Voice[]): Provision => {
  const agreeing = voices.filter((voice) => covers(voice.atom, atom))
  const heard = providersOf(agreeing)
  const firm = providersOf(agreeing.filter(isFirm))
  const against = voices.filter(({ provider, isNewest }) => isNewest && !heard.has(provider))
  const softer = agreeing.filter((voice) => voice.isNewest && isKnown(voice) && !firm.has(voice.provider))
  const contrary = [...against, ...softer].flatMap(({ atom: other }) =>
    other.basis.map((one) => ({ ...one, says: saysOf(other) })),
  )
  const basis = agreeing.flatMap((voice) => voice.atom.basis).filter((one) => !contrary.some((two) => isSame(one, two)))
  const { word, ...rest } = atom
  return {
    ...rest,
    level: atom.level === 'advice' ? 'advice' : firm.size > 1 && contrary.length === 0 ? 'error' : 'review',
    ...(word !== undefined && { words: [word] }),
    basis: unique([...basis, ...contrary]),
  }
}

const isSame = (one: Basis, other: Basis): boolean =>
  one.edition === other.edition && one.clause === other.clause && one.source === other.source

const unique = (basis: readonly Basis[]): readonly Basis[] =>
  basis.filter((one, i) => basis.findIndex((other) => isSame(one, other)) === i)

/** What texts have in common, as provisions. */
export const commonProvisions = (texts: readonly Text[]): readonly Provision[] => {
  const newest = new Map<string, string>()
  for (const { provider, date } of texts) if (date > (newest.get(provider) ?? '')) newest.set(provider, date)
  const voices = texts.flatMap((text) =>
    atomsOf(text).map((atom): Voice => {
      const { provider, date } = text
      return { provider, isNewest: newest.get(provider) === date, atom }
    }),
  )
  const bySubject = new Map<string, Voice[]>()
  for (const voice of voices) {
    const subject = subjectOf(voice.atom)
    const about = bySubject.get(subject)
    if (about === undefined) bySubject.set(subject, [voice])
    else about.push(voice)
  }
  return joined(
    forEverybody(
      [...bySubject.values()].flatMap((about) => {
        const said = about.filter(({ atom }) => atom.level !== 'off')
        if (said.length === 0) return [decidedOff(about[0]!.atom, about)]
        return shapesOf(said.map(({ atom }) => atom)).map((atom) => decided(atom, about))
      }),
    ),
  )
}

/** What one subject's atoms say, each once: of several numbers the strictest, and of exceptions all. */
const shapesOf = (atoms: readonly Atom[]): readonly Atom[] => {
  const strictest = [...atoms].sort((a, b) => (a.max ?? 0) - (b.max ?? 0) || (b.min ?? 0) - (a.min ?? 0))[0]!
  const unless = [...new Set(atoms.flatMap((atom) => atom.unless ?? []))]
  const shapes = new Map(
    atoms
      .filter(({ min, max }) => min === strictest.min && max === strictest.max)
      .map((atom) => [atom.where, unless.length > 0 ? { ...atom, unless } : atom]),
  )
  return [...shapes.values()]
}

const decidedOff = (atom: Atom, voices: readonly Voice[]): Provision => {
  const { word, ...rest } = atom
  return {
    ...rest,
    ...(word !== undefined && { words: [word] }),
    basis: unique(voices.flatMap((voice) => voice.atom.basis)),
  }
}
