import type { InputIssue } from '../core/issue'
import type { IssueOf } from '../core/node'
import type { accountNoServer } from './account/no-server'
import type { accountOrderOpen } from './account/order-open'
import type { accountOtherSubject } from './account/other-subject'
import type { authorizationCodeMalformed } from './authorization-code/malformed'
import type { authorizationCodeOtherIp } from './authorization-code/other-ip'
import type { authorizationCodeRevoked } from './authorization-code/revoked'
import type { authorizationCodeUnknown } from './authorization-code/unknown'
import type { certificateCheckDigit } from './certificate/check-digit'
import type { certificateImpossibleDate } from './certificate/impossible-date'
import type { certificateMalformed } from './certificate/malformed'
import type { certificateOtherKind } from './certificate/other-kind'
import type { changeKeyInformation } from './change/key-information'
import type { conflictCertificate } from './conflict/certificate'
import type { conflictDomain } from './conflict/domain'
import type { contactAddressIncomplete } from './contact/address-incomplete'
import type { contactAddressPlaceholder } from './contact/address-placeholder'
import type { contactEmailMalformed } from './contact/email-malformed'
import type { contactLandlineMalformed } from './contact/landline-malformed'
import type { contactMobileMalformed } from './contact/mobile-malformed'
import type { domainMalformed } from './domain/malformed'
import type { domainNotRegistrable } from './domain/not-registrable'
import type { filingPasswordMissing } from './filing-password/missing'
import type { nameAllDigits } from './name/all-digits'
import type { nameAllLatin } from './name/all-latin'
import type { nameCopiedSample } from './name/copied-sample'
import type { nameEmpty } from './name/empty'
import type { nameForeignScript } from './name/foreign-script'
import type { nameInvisibleCharacter } from './name/invisible-character'
import type { nameIsDomain } from './name/is-domain'
import type { nameIsPerson } from './name/is-person'
import type { nameNationalWord } from './name/national-word'
import type { nameNotRegisteredName } from './name/not-registered-name'
import type { nameOrganisationWord } from './name/organisation-word'
import type { namePersonSuspected } from './name/person-suspected'
import type { namePlace } from './name/place'
import type { namePlaceSuspected } from './name/place-suspected'
import type { nameSensitiveSuspected } from './name/sensitive-suspected'
import type { nameSensitiveWord } from './name/sensitive-word'
import type { nameSpace } from './name/space'
import type { nameSpecialSymbol } from './name/special-symbol'
import type { nameTooShort } from './name/too-short'
import type { nameWithoutHan } from './name/without-han'
import type { orderIllegalTransition } from './order/illegal-transition'
import type { orderNoWebsite } from './order/no-website'
import type { orderTooManyWebsites } from './order/too-many-websites'
import type { orderUnchangedAfterRejection } from './order/unchanged-after-rejection'
import type { personNameMalformed } from './person/name-malformed'
import type { preApprovalByIndividual } from './pre-approval/by-individual'
import type { preApprovalExpired } from './pre-approval/expired'
import type { preApprovalMissing } from './pre-approval/missing'
import type { preApprovalOtherBureau } from './pre-approval/other-bureau'
import type { preApprovalSuspected } from './pre-approval/suspected'
import type { websiteDuplicateDomain } from './website/duplicate-domain'
import type { websiteIpMalformed } from './website/ip-malformed'
import type { websiteIpNotPublic } from './website/ip-not-public'
import type { websiteNoDomain } from './website/no-domain'
import type { websiteOpenBeforeFiling } from './website/open-before-filing'
import type { websiteOpenDuringReview } from './website/open-during-review'
import type { websiteTooManyDomains } from './website/too-many-domains'

/** Every rule. A type and no value: a list of all rules at run time would end up in every bundle. */
export type AnyRule =
  | typeof accountNoServer
  | typeof accountOrderOpen
  | typeof accountOtherSubject
  | typeof authorizationCodeMalformed
  | typeof authorizationCodeOtherIp
  | typeof authorizationCodeRevoked
  | typeof authorizationCodeUnknown
  | typeof certificateCheckDigit
  | typeof certificateImpossibleDate
  | typeof certificateMalformed
  | typeof certificateOtherKind
  | typeof changeKeyInformation
  | typeof conflictCertificate
  | typeof conflictDomain
  | typeof contactAddressIncomplete
  | typeof contactAddressPlaceholder
  | typeof contactEmailMalformed
  | typeof contactLandlineMalformed
  | typeof contactMobileMalformed
  | typeof domainMalformed
  | typeof domainNotRegistrable
  | typeof filingPasswordMissing
  | typeof nameAllDigits
  | typeof nameAllLatin
  | typeof nameCopiedSample
  | typeof nameEmpty
  | typeof nameForeignScript
  | typeof nameInvisibleCharacter
  | typeof nameIsDomain
  | typeof nameIsPerson
  | typeof nameNationalWord
  | typeof nameNotRegisteredName
  | typeof nameOrganisationWord
  | typeof namePersonSuspected
  | typeof namePlaceSuspected
  | typeof namePlace
  | typeof nameSensitiveSuspected
  | typeof nameSensitiveWord
  | typeof nameSpace
  | typeof nameSpecialSymbol
  | typeof nameTooShort
  | typeof nameWithoutHan
  | typeof orderIllegalTransition
  | typeof orderNoWebsite
  | typeof orderTooManyWebsites
  | typeof orderUnchangedAfterRejection
  | typeof personNameMalformed
  | typeof preApprovalByIndividual
  | typeof preApprovalExpired
  | typeof preApprovalMissing
  | typeof preApprovalOtherBureau
  | typeof preApprovalSuspected
  | typeof websiteDuplicateDomain
  | typeof websiteIpMalformed
  | typeof websiteIpNotPublic
  | typeof websiteNoDomain
  | typeof websiteOpenBeforeFiling
  | typeof websiteOpenDuringReview
  | typeof websiteTooManyDomains

/** Every issue that anything can report. */
export type AnyIssue = IssueOf<AnyRule> | InputIssue

/** Every code: `name.too-short`, `input.missing`, … */
export type Code = AnyIssue['code']
