// Codecs between orders and what portals call their fields: `beian/portals`.

import { categories, certificateType, nature, ofSubject, ofWebsite, personFields, services } from './fields'
import { portal } from './portal'
import type { Portal } from './types'
import { texts } from './values'

export type { FormChoice } from '../model/form-numbers'
export { accessBits, languages, serviceContentBits } from '../model/service-numbers'
export type { PortalRecord } from './record'
export type { DecodedOrder, EncodedOrder, Portal, RestField } from './types'

const person = (before: string) =>
  [
    [[`${before}_name`], ['name']],
    [[`${before}_cert_type`], ['certificate', 'type'], certificateType],
    [[`${before}_cert_no`], ['certificate', 'number']],
    [[`${before}_mobile`], ['mobile']],
    [[`${before}_phone`], ['landline']],
    [[`${before}_email`], ['email']],
  ] as const

/**
 * `taobao.icp.submit` of Alibaba’s open platform (2011-05-12): a record for each website, which repeats the subject. Divisions,
 * the superior body, home pages and China Unicom numbers have no place in an order; remarks and emergency numbers have none here.
 */
export const taobaoIcp: Portal = /* @__PURE__ */ portal([
  ofSubject(['company_kind'], ['kind'], nature),
  ofSubject(['company_name'], ['name']),
  ofSubject(['company_address'], ['address']),
  ofSubject(['company_cert_type'], ['certificate', 'type'], certificateType),
  ofSubject(['company_cert_no'], ['certificate', 'number']),
  ...personFields(ofSubject, person('company_master')),
  ofWebsite(['site_name'], ['name']),
  ofWebsite(['site_domain'], ['domains'], texts),
  ofWebsite(['site_ip'], ['ip']),
  ...personFields(ofWebsite, person('site_master')),
])

const principal = (before: readonly string[]) =>
  [
    [[...before, 'name'], ['name']],
    [[...before, 'mobile'], ['mobile']],
    [[...before, 'email'], ['email']],
    [[...before, 'emergency_contact'], ['emergencyMobile']],
    [[...before, 'certificate_type'], ['certificate', 'type'], certificateType],
    [
      [...before, 'certificate_number'],
      ['certificate', 'number'],
    ],
  ] as const

/**
 * `apply_icp_filing` of WeChat mini-programs (applyIcpFiling, 2023): a record for each mini-program, which is the service of
 * each website of the order. Content types and approvals have numbers of their own, pictures are names of uploads, and the
 * subject has a comment of its own: all of these are in `rest`.
 */
export const wechatIcp: Portal = /* @__PURE__ */ portal(
  [
    ofSubject(['icp_subject', 'base_info', 'type'], ['kind'], nature),
    ofSubject(['icp_subject', 'base_info', 'name'], ['name']),
    ofSubject(['icp_subject', 'base_info', 'address'], ['address']),
    ofSubject(['icp_subject', 'base_info', 'record_number'], ['filingNumber']),
    ofSubject(['icp_subject', 'organize_info', 'certificate_type'], ['certificate', 'type'], certificateType),
    ofSubject(['icp_subject', 'organize_info', 'certificate_number'], ['certificate', 'number']),
    ...personFields(ofSubject, principal(['icp_subject', 'principal_info'])),
    ofWebsite(['icp_applets', 'base_info', 'name'], ['name']),
    ofWebsite(['icp_applets', 'base_info', 'comment'], ['remark']),
    ...personFields(ofWebsite, principal(['icp_applets', 'principal_info'])),
  ],
  'mini-program',
)

/** The numbers of the national form alone: 主办单位性质, 证件类型, 服务内容 and 前置审批类别, a record for each website. */
export const nationalForm: Portal = /* @__PURE__ */ portal([
  ofSubject(['subject', 'nature'], ['kind'], nature),
  ofSubject(['subject', 'certificateType'], ['certificate', 'type'], certificateType),
  ofSubject(['subject', 'personCertificateType'], ['responsiblePerson', 'certificate', 'type'], certificateType),
  ofWebsite(['website', 'serviceContents'], ['serviceContents'], services),
  ofWebsite(['website', 'preApprovals'], ['declaredCategories'], categories),
  ofWebsite(['website', 'personCertificateType'], ['responsiblePerson', 'certificate', 'type'], certificateType),
])
