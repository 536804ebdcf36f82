import { ruleset, withFacts } from '../core/tree'
import { needsAll } from '../filing/binds'
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
  personRules,
  subjectAddressRules,
  subjectCertificateRules,
  subjectFilingNumberRules,
  subjectRules,
} from '../rules/by-place'
import { fields } from './fields'
import { analysedAt, type RuleChanges, rulesAt } from './places'

/** 证件: a certificate of the subject that the facts name. */
export const certificate = (edition: RuleChanges = {}) =>
  withFacts(
    (certificate: Certificate) => ({ certificate }),
    fields(certificateSchema, {
      type: rulesAt(edition, 'certificate.type', certificateTypeRules),
      number: [analysedAt(edition, 'certificate.number', certificateNumber, certificateNumberRules)],
    }),
  )

/** Whom a person's own certificate belongs to. */
const person = { kind: 'individual' } as const

/** 负责人: the person responsible for a subject or a website. */
export const responsiblePerson = (edition: RuleChanges = {}) =>
  ruleset(
    ...rulesAt(edition, 'person', personRules),
    fields(personSchema, {
      name: rulesAt(edition, 'person.name', personNameRules),
      certificate: [withFacts((_: Certificate) => ({ subject: person }), certificate(edition))],
      mobile: rulesAt(edition, 'person.mobile', personMobileRules),
      landline: rulesAt(edition, 'person.landline', personLandlineRules),
      email: rulesAt(edition, 'person.email', personEmailRules),
    }),
  )

/** 备案主体: its certificate against the account and the registry, its people and its address (clauses 5, 7, 11, 12). */
export const subject = (edition: RuleChanges = {}) =>
  ruleset(
    fields(
      subjectSchema,
      {
        certificate: [certificate(edition), ...rulesAt(edition, 'subject.certificate', subjectCertificateRules)],
        filingNumber: rulesAt(edition, 'subject.filingNumber', subjectFilingNumberRules),
        address: rulesAt(edition, 'subject.address', subjectAddressRules),
        responsiblePerson: [responsiblePerson(edition)],
      },
      { kind: needsAll },
    ),
    ...rulesAt(edition, 'subject', subjectRules),
  )
