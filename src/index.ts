// The public door: the engine, the types, every rule, and the rulesets of the default edition.

export type { Checkpoint, Outcome } from './core/audit'
export { rule } from './core/checked-rule'
export { format, type Message, type Messages } from './core/format'
export type { EditionName, Found, InputIssue, Issue, Json, Level, Params, Path, Report, Span } from './core/issue'
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
export type { ParamsOf, Rule, RuleDefinition } from './core/rule'
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
export { asOf } from './data/as-of'
export { companyName } from './data/company'
export { persons } from './data/persons'
export {
  countyPlaces,
  majorPlaces,
  type Place,
  type PlaceForms,
  type PlaceList,
} from './data/place-list'
export { coreWords, countyWords } from './data/vocabulary'
export type { OrganisationWord } from './data/words/organisation'
export type { SensitiveTerm } from './data/words/sensitive'
export { aliyun201905 } from './editions/aliyun-2019-05'
export { aliyun202609 } from './editions/aliyun-2026-09'
export { editions } from './editions/all'
export { type ClauseId, clauses } from './editions/clauses'
export {
  type ComparedIssue,
  type Comparison,
  compare,
  comparisonTable,
  type Variant,
  type VariantReport,
} from './editions/compare'
export { filing, order, website, websiteName } from './editions/default'
export { diffEditions, type EditionDifference } from './editions/diff'
export { huawei20251231 } from './editions/huawei-2025-12-31'
export { latest } from './editions/latest'
export { nationalList, organisationList, placeListsOf, sampleList, sensitiveList } from './editions/lists'
export { qingcloud } from './editions/qingcloud'
export { tencent20160919 } from './editions/tencent-2016-09-19'
export { tencent20160921 } from './editions/tencent-2016-09-21'
export { tencent20190514 } from './editions/tencent-2019-05-14'
export { tencent20191019 } from './editions/tencent-2019-10-19'
export { tencent20200826 } from './editions/tencent-2020-08-26'
export { tencent202111 } from './editions/tencent-2021-11'
export { ucloud20220221 } from './editions/ucloud-2022-02-21'
export { allProvinces, type ProvinceOptions, withProvince } from './editions/with-province'
export { xinnet } from './editions/xinnet'
export {
  type AnsweredIssue,
  type AnsweredReport,
  answerTo,
  type UnusedReason,
  withAnswers,
} from './filing/answers'
export { type Change, changes, isAddressChange } from './filing/changes'
export { type FilingAnswer, type FilingReason, type FilingSituation, filingAction } from './filing/filing-action'
export { filingSituation } from './filing/situation'
export { canMove, nextStates, orderStates, orderSteps, type Step, type StepOptions } from './filing/states'
export { type DomainSituation, type FilingTraits, filingTypes, isFilingType } from './filing/types'
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
export type { Facts, FilingAction, Mover } from './model/facts'
export type { Certainty, Division, SensitiveFamily } from './model/lists'
export type { Place as FilingPlace } from './model/place'
export type {
  BureauNames,
  LocalPractice,
  PreApprovalCertainty,
  PreApprovalCircumstance,
  PreApprovalEvidence,
  PreApprovalField,
  PreApprovalFinding,
  PreApprovalInput,
  PreApprovalPlace,
  PreApprovalRequirement,
  PreApprovalStatus,
  PreApprovalTable,
  PreApprovalTopic,
  StruckOutReason,
  StruckOutWord,
} from './model/pre-approval'
export type { Basis, Provision, ProvisionParams, SubjectGroup, Sureness, WordPlace } from './model/provision'
export type { RefusalField } from './model/refusal'
export type { RegistryRecord } from './model/registry'
export type {
  Condition,
  ConditionRow,
  FieldRow,
  MaterialHolder,
  MaterialRow,
  RequiredField,
  RequirementRow,
  RequirementScope,
  RequirementSource,
} from './model/requirement'
export type {
  Account,
  AccountOrder,
  Answer,
  AnswerMeans,
  Certificate,
  CertificateType,
  Filing,
  FilingType,
  Material,
  MaterialKind,
  NotInvolved,
  Order,
  OrderState,
  PreApproval,
  PreApprovalCategory,
  ResponsiblePerson,
  Service,
  Subject,
  SubjectKind,
  Website,
} from './model/schema'
export type { NameAnalysis, SharedVerdicts } from './name/analysis'
export type { CompanyName, RegionLength, RegisteredName } from './name/company'
export type { Hit, HitVerdicts, ScoredPlaces, Verdict } from './name/hits'
export type { ListedWordParams } from './name/listed-words'
export { type NameAnalyser, nameAnalyser } from './name/name-analyser'
export type { IsWord, PersonShape } from './name/persons'
export type { FoundDivision, PlaceGrade } from './name/place-meaning'
export type { PlaceSpan } from './name/places'
export type { TermSpan } from './name/sensitive'
export type { NameEdition, NameSources } from './name/sources'
export { suggest, type WithSuggestions } from './name/suggest'
export type { PreApprovalDemand, PreApprovalHit, PreApprovalLetter, PreApprovalNeed } from './pre-approval/demand'
export { detectPreApproval } from './pre-approval/detect'
export type { PreApprovalWords } from './pre-approval/explain'
export {
  explainPreApproval,
  type PreApprovalExplanation,
  type PreApprovalMessages,
  type PreApprovalSituation,
} from './pre-approval/explain'
export type { PreApprovalEdition } from './pre-approval/requirement'
export { defaultPreApprovals } from './pre-approval/table'
export { preApprovals2021 } from './pre-approval/table-2021'
export { preApprovals2026 } from './pre-approval/table-2026'
export type { PreApprovalAnalysis } from './pre-approval/website'
export { type MendedReason, mended } from './refusals/mended'
export { type Refusal, type RefusalInput, type RefusalReason, refusal } from './refusals/refusal'
export type { Requirement } from './requirements/collected'
export { defaultRequired } from './requirements/default-rows'
export type { RequirementStatus } from './requirements/given'
export type { Label } from './requirements/label'
export { type RequiredEdition, type Requirements, requirements } from './requirements/requirements'
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
export { edition } from './rulesets/checked-edition'
export { type CustomWordParams, type CustomWords, type WordsOptions, words } from './rulesets/custom-words'
export type { AnyIssueShape, Edition, EditionOptions, Overlay } from './rulesets/edition'
export { filingOf } from './rulesets/filing'
export { orderOf } from './rulesets/order'
export type { ProvisionOptions } from './rulesets/provisions'
export { websiteOf } from './rulesets/website'
export { websiteNameOf } from './rulesets/website-name'
export type { Folded } from './text/fold'
export type { CharacterCosts } from './text/lattice'
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
export { authorizationCodeSeveralWebsites } from './rules/authorization-code/several-websites'
export { authorizationCodeUnknown } from './rules/authorization-code/unknown'
export { certificateCheckDigit } from './rules/certificate/check-digit'
export { certificateImpossibleDate } from './rules/certificate/impossible-date'
export { certificateMalformed } from './rules/certificate/malformed'
export { certificateNotAccepted } from './rules/certificate/not-accepted'
export { certificateOtherKind } from './rules/certificate/other-kind'
export { certificateTooYoung } from './rules/certificate/too-young'
export { changeKeyInformation } from './rules/change/key-information'
export { conflictCertificate } from './rules/conflict/certificate'
export { conflictDomain } from './rules/conflict/domain'
export { contactAddressIncomplete } from './rules/contact/address-incomplete'
export { contactAddressPlaceholder } from './rules/contact/address-placeholder'
export { contactEmailMalformed } from './rules/contact/email-malformed'
export { contactLandlineMalformed } from './rules/contact/landline-malformed'
export { contactMobileMalformed } from './rules/contact/mobile-malformed'
export { contactNotLocalMobile } from './rules/contact/not-local-mobile'
export { contactSameEmergency } from './rules/contact/same-emergency'
export { contactSharedMobile } from './rules/contact/shared-mobile'
export { domainMalformed } from './rules/domain/malformed'
export { domainNotRegistrable } from './rules/domain/not-registrable'
export { domainOtherKind } from './rules/domain/other-kind'
export { domainPrefix } from './rules/domain/prefix'
export { domainSuffix } from './rules/domain/suffix'
export { domainTooDeep } from './rules/domain/too-deep'
export { filingNumberMalformed } from './rules/filing-number/malformed'
export { filingPasswordMissing } from './rules/filing-password/missing'
export { filingTypeContradiction } from './rules/filing-type/contradiction'
export { filingTypeMoreChanges } from './rules/filing-type/more-changes'
export { filingTypeSubjectFiled } from './rules/filing-type/subject-filed'
export { nameAllDigits } from './rules/name/all-digits'
export { nameAllLatin } from './rules/name/all-latin'
export { nameAlreadyFiled } from './rules/name/already-filed'
export { nameAppWord } from './rules/name/app-word'
export { nameApprovalWord } from './rules/name/approval-word'
export { nameBareRegion } from './rules/name/bare-region'
export { nameBusinessWord } from './rules/name/business-word'
export { nameContainsLatin } from './rules/name/contains-latin'
export { nameContainsPinyin } from './rules/name/contains-pinyin'
export { nameCopiedSample } from './rules/name/copied-sample'
export { nameEmpty } from './rules/name/empty'
export { nameEnding } from './rules/name/ending'
export { nameForeignScript } from './rules/name/foreign-script'
export { nameFormatWord } from './rules/name/format-word'
export { nameInvisibleCharacter } from './rules/name/invisible-character'
export { nameIsDomain } from './rules/name/is-domain'
export { nameIsIdiom } from './rules/name/is-idiom'
export { nameIsPerson } from './rules/name/is-person'
export { nameNationalWord } from './rules/name/national-word'
export { nameNonPersonalWord } from './rules/name/non-personal-word'
export { nameNotRegisteredName } from './rules/name/not-registered-name'
export { nameOrganisationWord } from './rules/name/organisation-word'
export { nameOtherPerson } from './rules/name/other-person'
export { nameOtherRegion } from './rules/name/other-region'
export { namePersonSuspected } from './rules/name/person-suspected'
export { namePlace } from './rules/name/place'
export { namePlaceSuspected } from './rules/name/place-suspected'
export { namePrescribedForm } from './rules/name/prescribed-form'
export { nameRestrictedWord } from './rules/name/restricted-word'
export { nameSensitiveSuspected } from './rules/name/sensitive-suspected'
export { nameSensitiveWord } from './rules/name/sensitive-word'
export { nameSpace } from './rules/name/space'
export { nameSpecialSymbol } from './rules/name/special-symbol'
export { nameTooFewHan } from './rules/name/too-few-han'
export { nameTooGeneral } from './rules/name/too-general'
export { nameTooLong } from './rules/name/too-long'
export { nameTooShort } from './rules/name/too-short'
export { nameUnrelatedToSubject } from './rules/name/unrelated-to-subject'
export { nameWidth } from './rules/name/width'
export { nameWithoutHan } from './rules/name/without-han'
export { orderDuplicateName } from './rules/order/duplicate-name'
export { orderIllegalTransition } from './rules/order/illegal-transition'
export { orderNoWebsite } from './rules/order/no-website'
export { orderTooManyNewDomains } from './rules/order/too-many-new-domains'
export { orderTooManySites } from './rules/order/too-many-sites'
export { orderTooManyWebsites } from './rules/order/too-many-websites'
export { orderUnchangedAfterRejection } from './rules/order/unchanged-after-rejection'
export { personNameMalformed } from './rules/person/name-malformed'
export { preApprovalByIndividual } from './rules/pre-approval/by-individual'
export { preApprovalExpired } from './rules/pre-approval/expired'
export { preApprovalMissing } from './rules/pre-approval/missing'
export { preApprovalOtherBureau } from './rules/pre-approval/other-bureau'
export { preApprovalScope } from './rules/pre-approval/scope'
export { preApprovalSuspected } from './rules/pre-approval/suspected'
export { subjectClaim } from './rules/subject/claim'
export { subjectLevelByIndividual } from './rules/subject/level-by-individual'
export { subjectOtherProvince } from './rules/subject/other-province'
export { websiteDuplicateDomain } from './rules/website/duplicate-domain'
export { websiteIpMalformed } from './rules/website/ip-malformed'
export { websiteIpNotPublic } from './rules/website/ip-not-public'
export { websiteIpOfNobody } from './rules/website/ip-of-nobody'
export { websiteNoDomain } from './rules/website/no-domain'
export { websiteOpenBeforeFiling } from './rules/website/open-before-filing'
export { websiteOpenDuringReview } from './rules/website/open-during-review'
export { websiteRemarkSentence } from './rules/website/remark-sentence'
export { websiteRemarkTooShort } from './rules/website/remark-too-short'
export { websiteRemarkWord } from './rules/website/remark-word'
export { websiteServiceContent } from './rules/website/service-content'
export { websiteTooManyDomains } from './rules/website/too-many-domains'

// End of the generated part.
