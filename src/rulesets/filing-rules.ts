import { each, knowingAll, property, ruleset } from '../core/ruleset'
import { orderAction, websiteAction } from '../filing/situation'
import type { Order } from '../model/order'
import type { Certificate, Subject } from '../model/subject'
import type { Website } from '../model/website'
import { accountNoServer } from '../rules/account/no-server'
import { accountOtherSubject } from '../rules/account/other-subject'
import { authorizationCodeMalformed } from '../rules/authorization-code/malformed'
import { authorizationCodeOtherIp } from '../rules/authorization-code/other-ip'
import { authorizationCodeRevoked } from '../rules/authorization-code/revoked'
import { authorizationCodeUnknown } from '../rules/authorization-code/unknown'
import { certificateCheckDigit } from '../rules/certificate/check-digit'
import { certificateImpossibleDate } from '../rules/certificate/impossible-date'
import { certificateMalformed } from '../rules/certificate/malformed'
import { certificateOtherKind } from '../rules/certificate/other-kind'
import { changeKeyInformation } from '../rules/change/key-information'
import { conflictCertificate } from '../rules/conflict/certificate'
import { conflictDomain } from '../rules/conflict/domain'
import { contactAddressIncomplete } from '../rules/contact/address-incomplete'
import { contactAddressPlaceholder } from '../rules/contact/address-placeholder'
import { contactEmailMalformed } from '../rules/contact/email-malformed'
import { contactLandlineMalformed } from '../rules/contact/landline-malformed'
import { contactMobileMalformed } from '../rules/contact/mobile-malformed'
import { filingPasswordMissing } from '../rules/filing-password/missing'
import { orderIllegalTransition } from '../rules/order/illegal-transition'
import { orderUnchangedAfterRejection } from '../rules/order/unchanged-after-rejection'
import { personNameMalformed } from '../rules/person/name-malformed'
import { websiteIpMalformed } from '../rules/website/ip-malformed'
import { websiteIpNotPublic } from '../rules/website/ip-not-public'
import { websiteOpenBeforeFiling } from '../rules/website/open-before-filing'
import { websiteOpenDuringReview } from '../rules/website/open-during-review'
import { withFact } from './fact-scope'

/** Whom a person's own certificate belongs to. */
const person = { kind: 'individual' } as const

/** 证件: a certificate, as the subject's (`facts.subject`) or as a person's. */
export const certificateRules = () =>
  knowingAll(
    (certificate: Certificate, facts) => withFact(facts, 'certificate', certificate),
    property('type', certificateOtherKind),
    property('number', certificateMalformed, certificateImpossibleDate, certificateCheckDigit),
  )

/** 负责人: the person who answers for a subject or a website. */
export const responsiblePersonRules = () =>
  ruleset(
    property('name', personNameMalformed),
    // A person's certificate, whatever kind of subject the person answers for.
    property(
      'certificate',
      knowingAll((_: Certificate, facts) => withFact(facts, 'subject', person), certificateRules()),
    ),
    property('mobile', contactMobileMalformed),
    property('landline', contactLandlineMalformed),
    property('email', contactEmailMalformed),
  )

/** 备案主体: its certificate against the account and the registry, its people and its address (clauses 5, 7, 11, 12). */
export const subjectRules = () =>
  knowingAll(
    (subject: Subject, facts) => withFact(facts, 'subject', subject),
    property('certificate', certificateRules(), accountOtherSubject, conflictCertificate),
    property('address', contactAddressIncomplete, contactAddressPlaceholder),
    property('responsiblePerson', responsiblePersonRules()),
    changeKeyInformation,
  )

/** 网站: whether it may be open, its address and its domains in the registry (clauses 1, 4, 5, 9, 13). */
export const websiteRules = () =>
  knowingAll(
    (website: Website, facts) => withFact(withFact(facts, 'website', website), 'action', websiteAction(website, facts)),
    property('open', websiteOpenBeforeFiling, websiteOpenDuringReview),
    property('ip', websiteIpMalformed, websiteIpNotPublic, authorizationCodeOtherIp),
    property('domains', each(conflictDomain)),
    property('responsiblePerson', responsiblePersonRules()),
  )

/** 备案授权码 of an order, and whether the account may do without one (clauses 3 and 9). */
export const accountRules = () =>
  ruleset(
    property('authorizationCode', authorizationCodeMalformed, authorizationCodeUnknown, authorizationCodeRevoked),
    accountNoServer,
  )

/** 备案订单: the life of an order and of all that it holds (clauses 1 and 3 to 13). */
export const orderLifeRules = () =>
  knowingAll(
    (order: Order, facts) => withFact(withFact(facts, 'order', order), 'subject', order.subject),
    property('state', orderIllegalTransition),
    property('subject', subjectRules()),
    property('websites', each(websiteRules())),
    accountRules(),
    orderUnchangedAfterRejection,
    knowingAll(
      ({ websites }: Order, facts) => withFact(facts, 'action', orderAction(websites, facts)),
      filingPasswordMissing,
    ),
  )
