/** The places of a filing that rules are about, with the type of their values. A test keeps them equal to those of our rules. */
const places = {
  'certificate.number': 'string',
  'certificate.type': 'string',
  order: 'object',
  'order.authorizationCode': 'string',
  'order.state': 'string',
  'order.websites': 'array',
  person: 'object',
  'person.email': 'string',
  'person.landline': 'string',
  'person.mobile': 'string',
  'person.name': 'string',
  subject: 'object',
  'subject.address': 'string',
  'subject.certificate': 'object',
  'subject.filingNumber': 'string',
  website: 'object',
  'website.domain': 'string',
  'website.domains': 'array',
  'website.ip': 'string',
  'website.name': 'string',
  'website.open': 'boolean',
  'website.preApproval': 'object',
  'website.remark': 'string',
  'website.serviceContents': 'array',
} as const

/** A place of a filing: `website.name`. */
export type Place = keyof typeof places

/** The type of the values at a place; `undefined` if there is no such place. */
export const typeAt = (place: unknown): (typeof places)[Place] | undefined =>
  Object.hasOwn(places, place as string) ? places[place as Place] : undefined

const analyses: Readonly<Record<string, string>> = {
  'certificate.number': 'certificate-number-analysis',
  website: 'pre-approval-analysis',
  'website.ip': 'ip-analysis',
  'website.name': 'name-analysis',
}

/** The analysis that rules at a place can look at instead of the value. */
export const analysisAt = (place: string): string | undefined => analyses[place]

/** Whether there is such a place. */
export const isPlace = (place: unknown): place is Place => typeAt(place) !== undefined

/** All places. */
export const placeNames = (): readonly string[] => Object.keys(places)
