import { freeze } from '../core/freeze'
import type { RequirementRow, RequirementScope, RequirementSource } from '../model/requirement'
import type { FilingType, SubjectKind } from '../model/schema'

/** taobao.icp.submit of 2011-05-12: the only description of the national form's fields that is public. */
const form: RequirementSource = { source: 'taobao.icp.submit (2011-05-12), 备案信息' }

/** The ministry's scheme for verifying what is filed: copies, verification form, photograph; domain certificate or look-up. */
const verification: RequirementSource = { source: '工业和信息化部 (2010), 网站备案信息真实性核验工作方案（试行）' }

const seed = (clause: string): RequirementSource => ({
  source: 'tencentyun/qcloud-documents@61bb487883 (2016-09-19), 备案相关问题',
  clause,
})

const types: RequirementSource = { source: 'tencentyun/qcloud-documents (2021-11-12), 备案类型', sure: 'B' }

const newTypes: readonly FilingType[] = ['first-filing', 'add-website', 'access-filing']
const everyNew: RequirementScope = { types: newTypes }
const units: readonly SubjectKind[] = ['enterprise', 'institution', 'government', 'social', 'other']
const ofUnits: RequirementScope = { types: newTypes, subjectKinds: units }
const ofOneWebsite: readonly FilingType[] = ['change-website', 'change-access', 'cancel-website', 'cancel-access']
const person = 'subject.responsiblePerson'

const rows = (): RequirementRow[] => [
  { field: 'subject.kind', ...everyNew, ...form },
  { field: 'subject.name', ...everyNew, ...form },
  { field: 'subject.certificate.type', ...everyNew, ...form },
  { field: 'subject.certificate.number', ...everyNew, ...form },
  { field: 'subject.address', ...everyNew, ...form },
  { field: 'subject.filingNumber', types: ['add-website', 'access-filing', 'cancel-subject'], ...types },
  // An individual is the responsible person.
  { field: `${person}.name`, ...ofUnits, ...form },
  { field: `${person}.certificate`, ...ofUnits, ...form },
  { field: `${person}.mobile`, ...everyNew, ...form },
  { field: `${person}.landline`, ...ofUnits, ...form, sure: 'C' },
  { field: `${person}.email`, ...everyNew, ...form },
  { field: 'website.name', ...everyNew, ...form },
  // A change or cancellation says which website it is about; its filing number is enough.
  { field: 'website.domains', types: [...newTypes, ...ofOneWebsite], ...form },
  { field: 'website.serviceContents', ...everyNew, ...form },
  { field: 'website.ip', types: [...newTypes, 'change-access'], services: ['website'], ...form },
  { field: 'website.responsiblePerson.name', ...everyNew, ...form },
  { field: 'website.responsiblePerson.certificate', ...everyNew, ...form },
  { field: 'website.responsiblePerson.mobile', ...everyNew, ...form },
  { field: 'website.responsiblePerson.email', ...everyNew, ...form },
  {
    field: 'order.authorizationCode',
    types: [...newTypes, 'change-access'],
    withoutServer: true,
    ...seed('3'),
  },
  {
    field: 'order.filingPassword',
    types: ['access-filing', 'cancel', 'cancel-subject', 'cancel-website'],
    ...seed('7'),
  },
  { material: 'certificate-copy', of: 'subject', types: [...newTypes, 'change-subject'], ...verification },
  { material: 'person-id-copy', of: person, ...ofUnits, ...verification },
  { material: 'photograph', of: person, ...everyNew, ...verification },
  { material: 'verification-form', of: 'website', ...everyNew, ...verification },
  // The provider may look the owner up instead.
  { material: 'domain-certificate', of: 'website', ...everyNew, ...verification, sure: 'C' },
  {
    material: 'official-approval',
    of: 'subject',
    ...everyNew,
    level: 'national',
    source: 'tencentyun/qcloud-documents (2021-11-12), 网站命名要求',
    sure: 'B',
  },
]

/**
 * Requirements of the default edition and the national form. The rows of an edition follow these, and add to or remove
 * them.
 */
export const defaultRequired: readonly RequirementRow[] = /* @__PURE__ */ freeze(/* @__PURE__ */ rows())
