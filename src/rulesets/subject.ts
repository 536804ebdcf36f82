import { analysis, ruleset, withFacts } from '../core/tree'
import { certificateNumber } from '../identifiers/certificate-number'
import {
  type Certificate,
  certificate as certificateSchema,
  responsiblePerson as personSchema,
  subject as subjectSchema,
} from '../model/schema'
import {
  certificateNumberRules,
  certificateTypeRules,
  personEmailRules,
  personLandlineRules,
  personMobileRules,
  personNameRules,
  subjectAddressRules,
  subjectCertificateRules,
  subjectRules,
} from '../rules/by-place'
import { fields } from './fields'

/** 证件: a certificate of the subject that the facts name. */
export const certificate = () =>
  withFacts(
    (certificate: Certificate) => ({ certificate }),
    fields(certificateSchema, {
      type: certificateTypeRules,
      number: [analysis(certificateNumber, ...certificateNumberRules)],
    }),
  )

/** Whom a person's own certificate belongs to. */
const person = { kind: 'individual' } as const

/** 负责人: the person who answers for a subject or a website, whatever kind of subject that is. */
export const responsiblePerson = () =>
  fields(personSchema, {
    name: personNameRules,
    certificate: [withFacts((_: Certificate) => ({ subject: person }), certificate())],
    mobile: personMobileRules,
    landline: personLandlineRules,
    email: personEmailRules,
  })

/** 备案主体: its certificate against the account and the registry, its people and its address (clauses 5, 7, 11, 12). */
export const subject = () =>
  ruleset(
    fields(subjectSchema, {
      certificate: [certificate(), ...subjectCertificateRules],
      address: subjectAddressRules,
      responsiblePerson: [responsiblePerson()],
    }),
    ...subjectRules,
  )
