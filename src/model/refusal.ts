/** What a refusal can be about: a field of an order, or something outside it. */
export const refusalFields = [
  'subject',
  'subject.kind',
  'subject.name',
  'subject.address',
  'subject.filingNumber',
  'subject.certificate',
  'certificate',
  'certificate.type',
  'certificate.number',
  'responsiblePerson',
  'responsiblePerson.name',
  'responsiblePerson.certificate',
  'responsiblePerson.mobile',
  'responsiblePerson.emergency',
  'responsiblePerson.landline',
  'responsiblePerson.email',
  'websites',
  'websites.name',
  'websites.domains',
  'websites.description',
  'websites.remark',
  'websites.serviceContents',
  'websites.preApprovals',
  'websites.ip',
  'websites.open',
  'authorizationCode',
  'filingPassword',
  'action',
  'materials.certificate',
  'materials.photo',
  'materials.verification',
  'materials.authorisation',
  'materials.residence',
  'materials.domain-certificate',
  'materials.commitment',
  'materials.not-involved',
  'server',
  'verification',
  'footer',
] as const

/**
 * What a refusal is about. Fields of an order have their path without the places in lists; `certificate` and
 * `responsiblePerson` may be the subject's or a website's. `action` is the type of filing, `materials` are papers and
 * photographs; `server`, `verification` (短信核验) and `footer` (the number on the home page) are outside every order.
 */
export type RefusalField = (typeof refusalFields)[number]
