import type { InputIssue } from '../core/issue'
import type { IssueOf } from '../core/node'
import type * as places from './by-place'

/** Every rule. A type and no value: a list of all rules at run time would end up in every bundle. */
export type AnyRule = (typeof places)[keyof typeof places][number]

/** Every issue that anything can report. */
export type AnyIssue = IssueOf<AnyRule> | InputIssue

/** Issues about a website's name. */
export type NameIssue = IssueOf<(typeof places.websiteNameRules)[number]>

/** Issues about a website's name in any edition, including those of optional rules. */
export type EditionNameIssue = NameIssue | IssueOf<(typeof places.optionalNameRules)[number]>

/** Issues about a website. */
export type WebsiteIssue =
  | NameIssue
  | PersonIssue
  | IssueOf<
      | (typeof places.websiteRules)[number]
      | (typeof places.websiteDomainsRules)[number]
      | (typeof places.websiteDomainRules)[number]
      | (typeof places.orderAuthorizationCodeRules)[number]
      | (typeof places.websiteIpRules)[number]
      | (typeof places.websiteOpenRules)[number]
      | (typeof places.websitePreApprovalRules)[number]
      | (typeof places.websiteRemarkRules)[number]
    >

/** Issues about a responsible person. */
export type PersonIssue = IssueOf<
  | (typeof places.certificateNumberRules)[number]
  | (typeof places.certificateTypeRules)[number]
  | (typeof places.personEmailRules)[number]
  | (typeof places.personLandlineRules)[number]
  | (typeof places.personMobileRules)[number]
  | (typeof places.personNameRules)[number]
>

/** Issues about an order. */
export type OrderIssue = IssueOf<AnyRule>

/** Issues about a whole application. */
export type FilingIssue = OrderIssue

/** The params of every code: `ParamsByCode['name.place']`. */
export type ParamsByCode = { readonly [I in AnyIssue as I['code']]: I['params'] }

/** The params of one code, or of several: `IssueParams<'name.place'>`. */
export type IssueParams<C extends Code> = ParamsByCode[C]

/** Every code: `name.too-short`, `input.missing`, … */
export type Code = AnyIssue['code']
