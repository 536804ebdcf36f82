import { attempt } from '../core/attempt'
import type { Path } from '../core/issue'
import { isCopyable } from '../core/size'
import { isList } from '../core/value'
import type { RefusalField } from '../model/refusal'
import type { MaterialKind, Order } from '../model/schema'

const certificates: readonly MaterialKind[] = ['certificate-copy', 'person-id-copy']

/** The materials that answer a reason about a field: those that the reason is about, or that prove what it doubts. */
export const answeringMaterials: { readonly [Field in RefusalField]?: readonly MaterialKind[] } = {
  'materials.certificate': certificates,
  'materials.photo': ['photograph'],
  'materials.verification': ['verification-form'],
  'materials.authorisation': ['letter-of-authority'],
  'materials.residence': ['residence-proof'],
  'materials.domain-certificate': ['domain-certificate'],
  'materials.commitment': ['letter-of-commitment', 'website-plan'],
  'materials.not-involved': ['letter-of-explanation'],
  certificate: certificates,
  'subject.certificate': certificates,
  responsiblePerson: ['letter-of-authority'],
  'responsiblePerson.certificate': certificates,
  'websites.name': ['trademark-certificate', 'official-approval', 'letter-of-explanation'],
  'websites.domains': ['domain-certificate'],
  'websites.preApprovals': ['letter-of-explanation'],
}

/** Whoever has materials, by the same key in both orders. */
interface Holder {
  readonly key: string
  readonly path: Path
  readonly materials: readonly unknown[]
}

type Parts = Readonly<Record<string, unknown>> | null | undefined

const holdersIn = (holder: unknown, key: string, path: Path): Holder[] => {
  const { materials, responsiblePerson } = (holder as Parts) ?? {}
  const person = (responsiblePerson as Parts)?.materials
  return [
    { key, path: [...path, 'materials'], materials: isList(materials) ? materials : [] },
    {
      key: `${key} person`,
      path: [...path, 'responsiblePerson', 'materials'],
      materials: isList(person) ? person : [],
    },
  ]
}

/** All holders of an order; a website has the key of its place in the other version. */
const holdersOf = ({ subject, websites }: Partial<Order>, keyOfWebsite: (place: number) => number): Holder[] => [
  ...holdersIn(subject, 'subject', ['subject']),
  ...(isList(websites)
    ? websites.flatMap((website, i) => holdersIn(website, `website ${keyOfWebsite(i)}`, ['websites', i]))
    : []),
]

const kindOf = (material: unknown): unknown => (material as Parts)?.material

/** Whether an order lists materials at all, so that what it does not list is not handed in. */
export const listsMaterials = (order: Partial<Order>): boolean =>
  holdersOf(order, (place) => place).some(({ materials }) => materials.length > 0)

const countsOf = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/**
 * The places of materials of these kinds that the later order has and the earlier one had not, or had as another file.
 *
 * @param earlierPlace where a website of the later order is in the earlier one
 */
export const newMaterials = (
  kinds: readonly MaterialKind[],
  previous: Partial<Order>,
  order: Partial<Order>,
  earlierPlace: (place: number) => number,
): readonly Path[] =>
  attempt(() => {
    const [one, other] = [holdersOf(previous, (place) => place), holdersOf(order, earlierPlace)]
    if (!isCopyable([...one, ...other].map(({ materials }) => materials))) return []
    const before = new Map(one.map(({ key, materials }) => [key, materials]))
    return other.flatMap(({ key, path, materials }) => {
      const left = countsOf((before.get(key) ?? []).map((material) => JSON.stringify(material)))
      return materials.flatMap((material, i) => {
        const text = JSON.stringify(material)
        const same = left.get(text) ?? 0
        left.set(text, same - 1)
        return same <= 0 && kinds.includes(kindOf(material) as MaterialKind) ? [[...path, i]] : []
      })
    })
  }, [])

/** Whether an order has a material of these kinds. */
export const hasMaterial = (kinds: readonly MaterialKind[], order: Partial<Order>): boolean =>
  holdersOf(order, (place) => place).some(({ materials }) =>
    materials.some((material) => kinds.includes(kindOf(material) as MaterialKind)),
  )
