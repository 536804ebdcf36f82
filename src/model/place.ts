/** The places of a filing that rules are about. A test keeps them equal to those that our rules name. */
const places = [
  'certificate.number',
  'certificate.type',
  'order',
  'order.authorizationCode',
  'order.state',
  'order.websites',
  'person',
  'person.email',
  'person.landline',
  'person.mobile',
  'person.name',
  'subject',
  'subject.address',
  'subject.certificate',
  'subject.filingNumber',
  'website',
  'website.domain',
  'website.domains',
  'website.ip',
  'website.name',
  'website.open',
  'website.preApproval',
  'website.remark',
  'website.serviceContents',
] as const

/** A place of a filing: `website.name`. */
export type Place = (typeof places)[number]

/** Whether a text names a place. */
export const isPlace = (place: unknown): place is Place => places.includes(place as Place)
