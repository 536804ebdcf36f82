import { attempt } from '../core/attempt'
import type { Path } from '../core/issue'
import { isList } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { RefusalField } from '../model/refusal'
import type { Order } from '../model/schema'
import { remember } from '../text/remember'

/** No more websites of an order are looked for in its refusal. */
const mostWebsites = 1000

/** A name of one character is in too many sentences. */
const shortest = 2

/** What a sentence may call a website: its name and its domains, in lower case, without spaces. */
const namesOf = (website: unknown): readonly string[] => {
  const { name } = (website ?? {}) as { readonly name?: unknown }
  const plain = typeof name === 'string' ? name.normalize('NFKC').replace(/\s/gu, '').toLowerCase() : ''
  return [plain, ...domainsOf(website)].filter((text) => text.length >= shortest)
}

/** The indices of the websites that a sentence names; all of them if it names none. */
type Naming = (sentence: string) => readonly number[]

/** The sentences are in lower case, without spaces. */
const namingIn = ({ websites }: Partial<Order>): Naming => {
  const all = isList(websites) ? websites.slice(0, mostWebsites) : []
  const names = all.map(namesOf)
  const indices = [...all.keys()]
  return (sentence) => {
    const named = indices.filter((i) => names[i]!.some((text) => sentence.includes(text)))
    return named.length > 0 ? named : indices
  }
}

/** The path of a part, as far as the order has it; `undefined` if not even its first key is there. */
const reached = (order: Partial<Order>, path: Path): Path | undefined => {
  const known: (string | number)[] = []
  let value: unknown = order
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined
    if (value === undefined || value === null) break
    known.push(key)
  }
  return known.length > 0 ? known : undefined
}

/** Where responsible persons are: the subject’s, the websites’, or both if the sentence does not say. */
const personsIn = (sentence: string, websites: readonly number[]): Path[] => {
  const own: Path = ['subject', 'responsiblePerson']
  const others = websites.map((i): Path => ['websites', i, 'responsiblePerson'])
  if (/主体负责人/.test(sentence)) return [own]
  return /(?:网站|服务)负责人/.test(sentence) ? others : [own, ...others]
}

const placesOf = (field: RefusalField, sentence: string, websites: readonly number[]): Path[] => {
  const [first, ...rest] = field.split('.') as [string, ...string[]]
  switch (first) {
    case 'websites':
      return rest.length === 0 ? [['websites']] : websites.map((i) => ['websites', i, ...rest])
    case 'responsiblePerson':
      return personsIn(sentence, websites).map((path) => [...path, ...rest])
    case 'certificate':
      return [['subject'], ...personsIn(sentence, websites)].map((path) => [...path, 'certificate', ...rest])
    case 'authorizationCode':
      return [['authorizationCode'], ...websites.map((i): Path => ['websites', i, 'authorizationCode'])]
    case 'subject':
    case 'filingPassword':
      return [[first, ...rest]]
    default:
      return []
  }
}

/** Deep enough to lead to the field itself, or to what lacks it: a website, a person, a certificate. */
const isNear = (path: Path, place: Path): boolean => path.length >= place.length - 1

/** A function that gives the places in an order that a field is about; a field that is not there gives the place that lacks it. */
export const pathsIn = (order: Partial<Order>): ((field: RefusalField, sentence: string) => readonly Path[]) => {
  const naming = remember(
    attempt(
      () => namingIn(order),
      () => [],
    ),
  )
  return (field, sentence) =>
    attempt(
      () =>
        placesOf(field, sentence, naming(sentence)).flatMap((place) => {
          const path = reached(order, place)
          return path !== undefined && isNear(path, place) ? [path] : []
        }),
      [],
    )
}
