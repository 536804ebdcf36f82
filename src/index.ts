// The public door: the engine, the types, every rule, and the rulesets of the default edition.

export type { Checkpoint, Outcome } from './core/audit'
export { format, type Message, type Messages } from './core/format'
export type { Found, InputIssue, Issue, Json, Level, Params, Path, Report, Span } from './core/issue'
export type {
  Analyser,
  AnalysisType,
  AnyTree,
  FactName,
  IssueOf,
  NodeKind,
  Tree,
  ValueOf,
  ValueType,
} from './core/node'
export { type ParamsOf, type Rule, type RuleDefinition, rule } from './core/rule'
export type { OnError } from './core/run'
export { type PlacedSpan, spansOf } from './core/spans'
export {
  analysis,
  boolean,
  date,
  each,
  enumOf,
  manualCheck,
  property,
  required,
  ruleset,
  string,
  withFacts,
} from './core/tree'
export { type Audit, audit, type CodeOf, check, type ValidateOptions, validate } from './core/validate'
export { companyName } from './data/company'
export { persons } from './data/persons'
export {
  countyPlaces,
  majorPlaces,
  type Place,
  type PlaceForms,
  type PlaceGrade,
  type PlaceList,
} from './data/place-list'
export { coreWords, countyWords } from './data/vocabulary'
export type { OrganisationWord } from './data/words/organisation'
export type { SensitiveTerm } from './data/words/sensitive'
export { type ClauseId, clauses } from './editions/clauses'
export { filing, order, website, websiteName } from './editions/default'
export { nationalList, organisationList, placeListsOf, sampleList, sensitiveList } from './editions/lists'
export { tencent20160919 } from './editions/tencent-2016-09-19'
export { tencent20160921 } from './editions/tencent-2016-09-21'
export { type Change, changes, isAddressChange } from './filing/changes'
export { type FilingAnswer, type FilingReason, type FilingSituation, filingAction } from './filing/filing-action'
export { filingSituation } from './filing/situation'
export { canMove, nextStates, orderStates } from './filing/states'
export { authorizationCode } from './identifiers/authorization-code'
export type { CertificateDoubt } from './identifiers/certificate'
export { type CertificateProblem, certificateProblem, normaliseCertificate } from './identifiers/certificate'
export type { CertificateNumberAnalysis } from './identifiers/certificate-number'
export { sameCertificate } from './identifiers/compare-certificates'
export type { DomainFault } from './identifiers/domain-fault'
export {
  type FiledService,
  type FilingNumber,
  filingNumber,
  type LicenceNumber,
  type PoliceNumber,
  sameFiler,
} from './identifiers/filing-number'
export type { Address, CanonicalAddress } from './identifiers/ip'
export type { IpAnalysis } from './identifiers/ip-address'
export type { LabelFault } from './identifiers/labels'
export { type LookupKey, type LookupOptions, lookupKey } from './identifiers/lookup-key'
export type { AnyNumber, LicensedService } from './identifiers/numbers'
export type { AuthorizationCode } from './model/authorization-code'
export type { Edition as EditionNumbers, Limits, NameLimits } from './model/edition'
export type { Facts, FilingAction } from './model/facts'
export type { Certainty, Division, SensitiveFamily } from './model/lists'
export type { Place as FilingPlace } from './model/place'
export type {
  LocalPractice,
  PreApprovalCertainty,
  PreApprovalEvidence,
  PreApprovalFinding,
  PreApprovalInput,
  PreApprovalRequirement,
  PreApprovalStatus,
  PreApprovalTable,
  PreApprovalTopic,
} from './model/pre-approval'
export type { RefusalField } from './model/refusal'
export type { RegistryRecord } from './model/registry'
export type {
  Account,
  AccountOrder,
  Certificate,
  CertificateType,
  Filing,
  Order,
  OrderState,
  PreApproval,
  PreApprovalCategory,
  ResponsiblePerson,
  Subject,
  SubjectKind,
  Website,
} from './model/schema'
export { governmentSuffixes2018, type ReservedSuffix, registeredSuffixes, type SuffixRules } from './model/suffixes'
export type { NameEdition, NameSources } from './name/analyse'
export { type NameAnalyser, nameAnalyser } from './name/analyser'
export type { NameAnalysis, SharedVerdicts } from './name/analysis'
export type { CompanyName, RegionLength, RegisteredName } from './name/company'
export type { FoundDivision, Hit, HitVerdicts, ScoredPlaces, Verdict } from './name/hits'
export type { IsWord, PersonShape } from './name/persons'
export type { PlaceSpan } from './name/places'
export type { TermSpan } from './name/sensitive'
export { suggest, type WithSuggestions } from './name/suggest'
export { detectPreApproval } from './pre-approval/detect'
export type { PreApprovalWords } from './pre-approval/explain'
export {
  explainPreApproval,
  type PreApprovalExplanation,
  type PreApprovalMessages,
  type PreApprovalSituation,
} from './pre-approval/explain'
export { preApprovals2021, preApprovals2026 } from './pre-approval/later-tables'
export type { PreApprovalEdition } from './pre-approval/requirement'
export { defaultPreApprovals } from './pre-approval/table'
export type {
  PreApprovalAnalysis,
  PreApprovalDemand,
  PreApprovalHit,
  PreApprovalNeed,
  PreApprovalParams,
} from './pre-approval/website'
export { type MendedReason, mended } from './refusals/mended'
export { type Refusal, type RefusalInput, type RefusalReason, refusal } from './refusals/refusal'
export type {
  AnyIssue,
  AnyRule,
  Code,
  FilingIssue,
  IssueParams,
  NameIssue,
  OrderIssue,
  ParamsByCode,
  PersonIssue,
  WebsiteIssue,
} from './rules/all'
export { type CustomWordParams, type CustomWords, type WordsOptions, words } from './rulesets/custom-words'
export { type AnyIssueShape, type Edition, type EditionOptions, edition } from './rulesets/edition'
export { filingOf } from './rulesets/filing'
export { orderOf } from './rulesets/order'
export { websiteOf } from './rulesets/website'
export { websiteNameOf } from './rulesets/website-name'
export type { Folded } from './text/fold'
export type { Boundary, Placement } from './text/segment'
export type { PlacedHit, Vocabulary } from './text/segmentation'
export { vocabulary, type WordPart } from './text/vocabulary'
export type { WordList } from './text/word-list'

// Generated by `npm run generate`: every rule.

export { accountNoServer } from './rules/account/no-server'
export { accountOrderOpen } from './rules/account/order-open'
export { accountOtherSubject } from './rules/account/other-subject'
export { authorizationCodeMalformed } from './rules/authorization-code/malformed'
export { authorizationCodeNoServer } from './rules/authorization-code/no-server'
export { authorizationCodeOtherIp } from './rules/authorization-code/other-ip'
export { authorizationCodeRevoked } from './rules/authorization-code/revoked'
export { authorizationCodeUnknown } from './rules/authorization-code/unknown'
export { certificateCheckDigit } from './rules/certificate/check-digit'
export { certificateImpossibleDate } from './rules/certificate/impossible-date'
export { certificateMalformed } from './rules/certificate/malformed'
export { certificateOtherKind } from './rules/certificate/other-kind'
export { changeKeyInformation } from './rules/change/key-information'
export { conflictCertificate } from './rules/conflict/certificate'
export { conflictDomain } from './rules/conflict/domain'
export { contactAddressIncomplete } from './rules/contact/address-incomplete'
export { contactAddressPlaceholder } from './rules/contact/address-placeholder'
export { contactEmailMalformed } from './rules/contact/email-malformed'
export { contactLandlineMalformed } from './rules/contact/landline-malformed'
export { contactMobileMalformed } from './rules/contact/mobile-malformed'
export { domainMalformed } from './rules/domain/malformed'
export { domainNotRegistrable } from './rules/domain/not-registrable'
export { domainOtherKind } from './rules/domain/other-kind'
export { filingNumberMalformed } from './rules/filing-number/malformed'
export { filingPasswordMissing } from './rules/filing-password/missing'
export { nameAllDigits } from './rules/name/all-digits'
export { nameAllLatin } from './rules/name/all-latin'
export { nameCopiedSample } from './rules/name/copied-sample'
export { nameEmpty } from './rules/name/empty'
export { nameForeignScript } from './rules/name/foreign-script'
export { nameInvisibleCharacter } from './rules/name/invisible-character'
export { nameIsDomain } from './rules/name/is-domain'
export { nameIsPerson } from './rules/name/is-person'
export { nameNationalWord } from './rules/name/national-word'
export { nameNotRegisteredName } from './rules/name/not-registered-name'
export { nameOrganisationWord } from './rules/name/organisation-word'
export { namePersonSuspected } from './rules/name/person-suspected'
export { namePlace } from './rules/name/place'
export { namePlaceSuspected } from './rules/name/place-suspected'
export { nameSensitiveSuspected } from './rules/name/sensitive-suspected'
export { nameSensitiveWord } from './rules/name/sensitive-word'
export { nameSpace } from './rules/name/space'
export { nameSpecialSymbol } from './rules/name/special-symbol'
export { nameTooLong } from './rules/name/too-long'
export { nameTooShort } from './rules/name/too-short'
export { nameWithoutHan } from './rules/name/without-han'
export { orderIllegalTransition } from './rules/order/illegal-transition'
export { orderNoWebsite } from './rules/order/no-website'
export { orderTooManyWebsites } from './rules/order/too-many-websites'
export { orderUnchangedAfterRejection } from './rules/order/unchanged-after-rejection'
export { personNameMalformed } from './rules/person/name-malformed'
export { preApprovalByIndividual } from './rules/pre-approval/by-individual'
export { preApprovalExpired } from './rules/pre-approval/expired'
export { preApprovalMissing } from './rules/pre-approval/missing'
export { preApprovalOtherBureau } from './rules/pre-approval/other-bureau'
export { preApprovalSuspected } from './rules/pre-approval/suspected'
export { subjectClaim } from './rules/subject/claim'
export { subjectLevelByIndividual } from './rules/subject/level-by-individual'
export { websiteDuplicateDomain } from './rules/website/duplicate-domain'
export { websiteIpMalformed } from './rules/website/ip-malformed'
export { websiteIpNotPublic } from './rules/website/ip-not-public'
export { websiteIpOfNobody } from './rules/website/ip-of-nobody'
export { websiteNoDomain } from './rules/website/no-domain'
export { websiteOpenBeforeFiling } from './rules/website/open-before-filing'
export { websiteOpenDuringReview } from './rules/website/open-during-review'
export { websiteTooManyDomains } from './rules/website/too-many-domains'

// End of the generated part.
