import type { SensitiveFamily } from './lists'
import type { RefusalField } from './refusal'
import type {
  Account,
  AccountOrder,
  Answer,
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
} from './schema'

// What people call the fields and choices of the model; messages and forms show them. Languages are values of their own, so
// that a form in one language ships no other.

/** A field of the model; one whose label depends on its object also appears under that object. */
export type FieldName =
  | keyof Account
  | keyof AccountOrder
  | keyof Answer
  | keyof Certificate
  | keyof Filing
  | keyof Material
  | keyof Order
  | keyof PreApproval
  | keyof NotInvolved
  | keyof ResponsiblePerson
  | keyof Subject
  | keyof Website
  | 'subject.name'
  | 'responsiblePerson.name'
  | 'preApproval.number'
  | 'website.filingNumber'

/** 各项的名称。 */
export const fieldsZh: Readonly<Record<FieldName, string>> = {
  account: '账号信息',
  orders: '备案订单',
  servers: '云服务器',
  id: '订单编号',
  order: '备案订单',
  subject: '主办单位信息',
  websites: '网站信息',
  state: '订单状态',
  authorizationCode: '备案授权码',
  filingPassword: '备案密码',
  kind: '主办单位性质',
  'subject.name': '主办单位名称',
  registeredName: '证件上的全称',
  level: '单位级别',
  certificate: '证件信息',
  type: '证件类型',
  number: '证件号码',
  businessScope: '经营范围',
  filingNumber: '主体备案号',
  'website.filingNumber': '网站备案号',
  filingType: '备案类型',
  service: '服务类型',
  address: '通信地址',
  responsiblePerson: '负责人信息',
  'responsiblePerson.name': '负责人姓名',
  mobile: '手机号码',
  emergencyMobile: '应急联系电话',
  landline: '办公电话',
  email: '电子邮箱',
  name: '网站名称',
  domains: '域名',
  description: '网站简介',
  remark: '备注',
  ip: '网站 IP 地址',
  open: '网站是否开通',
  serviceContents: '服务内容',
  declaredCategories: '前置审批类别',
  preApprovals: '前置审批文件',
  notInvolved: '不涉及的前置审批类别',
  letter: '不涉及说明',
  category: '前置审批类别',
  issuer: '出具单位',
  document: '文件名称',
  'preApproval.number': '文件编号',
  validUntil: '有效期至',
  materials: '备案材料',
  material: '材料种类',
  file: '文件',
  answers: '复核答复',
  means: '答复方式',
  code: '问题代码',
  at: '问题位置',
  text: '答复内容',
  author: '答复人',
  reason: '理由',
  date: '日期',
  about: '答复针对的内容',
}

/** The names of the fields. */
export const fieldsEn: Readonly<Record<FieldName, string>> = {
  account: 'Account',
  orders: 'Orders',
  servers: 'Servers',
  id: 'Order ID',
  order: 'Order',
  subject: 'Subject',
  websites: 'Websites',
  state: 'Order state',
  authorizationCode: 'Authorization code',
  filingPassword: 'Filing password',
  kind: 'Kind of subject',
  'subject.name': 'Subject name',
  registeredName: 'Registered name',
  level: 'Level of the organisation',
  certificate: 'Certificate',
  type: 'Certificate type',
  number: 'Certificate number',
  businessScope: 'Business scope',
  filingNumber: 'Filing number of the subject',
  'website.filingNumber': 'Filing number of the website',
  filingType: 'Type of filing',
  service: 'Type of service',
  address: 'Address',
  responsiblePerson: 'Responsible person',
  'responsiblePerson.name': 'Name of the responsible person',
  mobile: 'Mobile number',
  emergencyMobile: 'Emergency telephone number',
  landline: 'Office telephone',
  email: 'E-mail address',
  name: 'Website name',
  domains: 'Domains',
  description: 'Description',
  remark: 'Remark',
  ip: 'IP address',
  open: 'Whether the website is online',
  serviceContents: 'Service contents',
  declaredCategories: 'Pre-approval categories',
  preApprovals: 'Pre-approvals',
  notInvolved: 'Pre-approval categories not involved',
  letter: 'Letter of non-involvement',
  category: 'Pre-approval category',
  issuer: 'Issuing bureau',
  document: 'Document name',
  'preApproval.number': 'Document number',
  validUntil: 'Valid until',
  materials: 'Materials',
  material: 'Kind of material',
  file: 'File',
  answers: 'Answers to reviews',
  means: 'Kind of answer',
  code: 'Code of the issue',
  at: 'Place of the issue',
  text: 'Answer',
  author: 'Author',
  reason: 'Reason',
  date: 'Date',
  about: 'What the answer is about',
}

/** 驳回原因涉及的内容。 */
export const refusalFieldsZh: Readonly<Record<RefusalField, string>> = {
  subject: '主体信息',
  'subject.kind': '主办单位性质',
  'subject.name': '主办单位名称',
  'subject.address': '通信地址',
  'subject.filingNumber': '主体备案号',
  'subject.certificate': '主办单位证件',
  certificate: '证件',
  'certificate.type': '证件类型',
  'certificate.number': '证件号码',
  responsiblePerson: '负责人',
  'responsiblePerson.name': '负责人姓名',
  'responsiblePerson.certificate': '负责人证件',
  'responsiblePerson.mobile': '手机号码',
  'responsiblePerson.emergency': '应急联系电话',
  'responsiblePerson.landline': '办公电话',
  'responsiblePerson.email': '电子邮箱',
  websites: '网站',
  'websites.name': '网站名称',
  'websites.domains': '域名',
  'websites.description': '网站内容',
  'websites.remark': '备注',
  'websites.serviceContents': '服务内容',
  'websites.preApprovals': '前置审批文件',
  'websites.ip': '网站 IP 地址',
  'websites.open': '网站是否开通',
  authorizationCode: '备案授权码',
  filingPassword: '备案密码',
  action: '备案类型',
  'materials.certificate': '证件图片',
  'materials.photo': '人像照片',
  'materials.verification': '核验单',
  'materials.authorisation': '授权书',
  'materials.residence': '居住证明',
  'materials.domain-certificate': '域名证书',
  'materials.commitment': '承诺书',
  'materials.not-involved': '不涉及前置审批的说明',
  server: '云服务器',
  verification: '短信核验',
  footer: '网页底部的备案号',
}

/** What a refusal is about. */
export const refusalFieldsEn: Readonly<Record<RefusalField, string>> = {
  subject: 'Subject',
  'subject.kind': 'Kind of subject',
  'subject.name': 'Subject name',
  'subject.address': 'Address',
  'subject.filingNumber': 'Filing number of the subject',
  'subject.certificate': 'Certificate of the subject',
  certificate: 'Certificate',
  'certificate.type': 'Certificate type',
  'certificate.number': 'Certificate number',
  responsiblePerson: 'Responsible person',
  'responsiblePerson.name': 'Name of the responsible person',
  'responsiblePerson.certificate': 'Certificate of the responsible person',
  'responsiblePerson.mobile': 'Mobile number',
  'responsiblePerson.emergency': 'Emergency number',
  'responsiblePerson.landline': 'Office telephone',
  'responsiblePerson.email': 'E-mail address',
  websites: 'Websites',
  'websites.name': 'Website name',
  'websites.domains': 'Domains',
  'websites.description': 'Website content',
  'websites.remark': 'Remark',
  'websites.serviceContents': 'Service contents',
  'websites.preApprovals': 'Pre-approvals',
  'websites.ip': 'IP address',
  'websites.open': 'Whether the website is online',
  authorizationCode: 'Authorization code',
  filingPassword: 'Filing password',
  action: 'Type of filing',
  'materials.certificate': 'Picture of a certificate',
  'materials.photo': 'Photograph of the person',
  'materials.verification': 'Verification form',
  'materials.authorisation': 'Letter of authority',
  'materials.residence': 'Proof of residence',
  'materials.domain-certificate': 'Domain certificate',
  'materials.commitment': 'Letter of commitment',
  'materials.not-involved': 'Letter of non-involvement',
  server: 'Server',
  verification: 'Verification by text message',
  footer: 'Filing number on the home page',
}

/** 主办单位性质。 */
export const subjectKindsZh: Readonly<Record<SubjectKind, string>> = {
  individual: '个人',
  'sole-trader': '个体工商户',
  enterprise: '企业',
  institution: '事业单位',
  government: '政府机关',
  social: '社会组织',
  other: '其他单位',
}

/** Kinds of subject. */
export const subjectKindsEn: Readonly<Record<SubjectKind, string>> = {
  individual: 'Individual',
  'sole-trader': 'Sole trader',
  enterprise: 'Enterprise',
  institution: 'Public institution',
  government: 'Government body',
  social: 'Social organisation',
  other: 'Other organisation',
}

/** The labels of certificate numbers; derived from the certificate's label unless given here. */
// @__NO_SIDE_EFFECTS__
const numbersOf = (
  types: Readonly<Record<CertificateType, string>>,
  named: (type: string) => string,
  own: Partial<Readonly<Record<CertificateType, string>>>,
): Readonly<Record<CertificateType, string>> => {
  const names = Object.entries(types).map(([type, name]) => [type, own[type as CertificateType] ?? named(name)])
  return Object.freeze(Object.fromEntries(names))
}

/** 证件类型。 */
export const certificateTypesZh: Readonly<Record<CertificateType, string>> = {
  'resident-id': '居民身份证',
  'unified-social-credit': '统一社会信用代码证',
  'organisation-code': '组织机构代码证',
  'business-licence': '营业执照',
  passport: '护照',
  'hk-macau-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  'residence-permit': '港澳台居民居住证',
  'foreigner-id': '外国人永久居留身份证',
  'institution-certificate': '事业单位法人证书',
  'social-group-certificate': '社会团体法人登记证书',
  'private-non-enterprise-certificate': '民办非企业单位登记证书',
  'foundation-certificate': '基金会法人登记证书',
  'law-firm-licence': '律师事务所执业许可证',
  'forensic-licence': '司法鉴定许可证',
  'worship-certificate': '宗教活动场所登记证',
  'cultural-centre-certificate': '外国在华文化中心登记证',
  'representative-office-certificate': '外国企业常驻代表机构登记证',
  'tourism-office-certificate': '外国政府旅游部门常驻代表机构批准登记证',
  'overseas-certificate': '境外机构证件',
  'social-service-certificate': '社会服务机构登记证书',
  'private-school-licence': '民办学校办学许可证',
  'medical-licence': '医疗机构执业许可证',
  'notary-licence': '公证机构执业证',
  'embassy-school-licence': '北京市外国驻华使馆人员子女学校办学许可证',
  'rural-collective-certificate': '农村集体经济组织登记证',
  'arbitration-certificate': '仲裁委员会登记证',
  'military-code': '部队代号',
  'military-service-licence': '军队单位对外有偿服务许可证',
  other: '其他证件',
}

/** Types of certificates. */
export const certificateTypesEn: Readonly<Record<CertificateType, string>> = {
  'resident-id': 'Resident identity card',
  'unified-social-credit': 'Unified social credit code certificate',
  'organisation-code': 'Organisation code certificate',
  'business-licence': 'Business licence',
  passport: 'Passport',
  'hk-macau-permit': 'Mainland travel permit for Hong Kong and Macau residents',
  'taiwan-permit': 'Mainland travel permit for Taiwan residents',
  'residence-permit': 'Residence permit for Hong Kong, Macau and Taiwan residents',
  'foreigner-id': 'Foreign permanent resident ID card',
  'institution-certificate': 'Public institution certificate',
  'social-group-certificate': 'Social group certificate',
  'private-non-enterprise-certificate': 'Private non-enterprise organisation certificate',
  'foundation-certificate': 'Foundation certificate',
  'law-firm-licence': 'Law firm licence',
  'forensic-licence': 'Forensic licence',
  'worship-certificate': 'Place of worship certificate',
  'cultural-centre-certificate': 'Foreign cultural centre certificate',
  'representative-office-certificate': 'Foreign representative office certificate',
  'tourism-office-certificate': 'Foreign tourism office certificate',
  'overseas-certificate': 'Overseas organisation certificate',
  'social-service-certificate': 'Social service organisation certificate',
  'private-school-licence': 'Private school licence',
  'medical-licence': 'Medical institution licence',
  'notary-licence': 'Notary office licence',
  'embassy-school-licence': 'Embassy school licence',
  'rural-collective-certificate': 'Rural collective certificate',
  'arbitration-certificate': 'Arbitration commission certificate',
  'military-code': 'Military designation',
  'military-service-licence': 'Military licence for paid services',
  other: 'Other certificate',
}

/** 各种证件的号码；没有专门叫法的，就是证件名称加“号码”。 */
export const certificateNumbersZh: Readonly<Record<CertificateType, string>> = /* @__PURE__ */ numbersOf(
  certificateTypesZh,
  (type) => `${type}号码`,
  {
    'unified-social-credit': '统一社会信用代码',
    'organisation-code': '组织机构代码',
    'military-code': '部队代号',
    other: '证件号码',
  },
)

/** The numbers of certificates, as they appear in a sentence. */
export const certificateNumbersEn: Readonly<Record<CertificateType, string>> = /* @__PURE__ */ numbersOf(
  certificateTypesEn,
  (type) => `number of the ${type.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`,
  {
    'resident-id': 'resident identity number',
    'unified-social-credit': 'unified social credit code',
    'organisation-code': 'organisation code',
    'business-licence': 'business licence number',
    passport: 'passport number',
    'hk-macau-permit': 'number of the Hong Kong and Macau travel permit',
    'taiwan-permit': 'number of the Taiwan travel permit',
    'residence-permit': 'residence permit number',
    'military-code': 'military designation',
    other: 'certificate number',
  },
)

/** 订单状态。 */
export const orderStatesZh: Readonly<Record<OrderState, string>> = {
  draft: '草稿',
  submitted: '接入商审核中',
  returned: '接入商已退回',
  'bureau-review': '管局审核中',
  approved: '已通过',
  rejected: '管局已驳回',
  withdrawn: '已撤回',
}

/** States of an order. */
export const orderStatesEn: Readonly<Record<OrderState, string>> = {
  draft: 'Draft',
  submitted: 'Under review by the provider',
  returned: 'Returned by the provider',
  'bureau-review': 'Under review by the communications administration',
  approved: 'Approved',
  rejected: 'Rejected by the communications administration',
  withdrawn: 'Withdrawn',
}

/** 备案类型。 */
export const filingTypesZh: Readonly<Record<FilingType, string>> = {
  'first-filing': '首次备案',
  'add-website': '新增网站',
  'access-filing': '新增接入',
  change: '变更备案',
  'change-subject': '变更主体',
  'change-website': '变更网站',
  'change-access': '变更接入',
  cancel: '注销备案',
  'cancel-subject': '注销主体',
  'cancel-website': '注销网站',
  'cancel-access': '取消接入',
}

/** Types of filing. */
export const filingTypesEn: Readonly<Record<FilingType, string>> = {
  'first-filing': 'First filing',
  'add-website': 'Additional website',
  'access-filing': 'Access filing',
  change: 'Change',
  'change-subject': 'Change of the subject',
  'change-website': 'Change of a website',
  'change-access': 'Change of the server address',
  cancel: 'Cancellation',
  'cancel-subject': 'Cancellation of the subject',
  'cancel-website': 'Cancellation of a website',
  'cancel-access': 'Cancellation of the access',
}

/** 服务类型。 */
export const servicesZh: Readonly<Record<Service, string>> = {
  website: '网站',
  app: 'App',
  'mini-program': '小程序',
  'quick-app': '快应用',
}

/** Types of service. */
export const servicesEn: Readonly<Record<Service, string>> = {
  website: 'Website',
  app: 'App',
  'mini-program': 'Mini-program',
  'quick-app': 'Quick app',
}

/** 备案材料。 */
export const materialsZh: Readonly<Record<MaterialKind, string>> = {
  'certificate-copy': '主办单位证件扫描件',
  'person-id-copy': '负责人证件扫描件',
  'verification-form': '网站备案信息真实性核验单',
  photograph: '负责人核验照片',
  'domain-certificate': '域名证书',
  'letter-of-authority': '授权书',
  'letter-of-commitment': '承诺书',
  'letter-of-explanation': '情况说明',
  'residence-proof': '居住证明',
  'income-proof': '收入证明',
  'website-plan': '网站建设方案书',
  'trademark-certificate': '商标注册证',
  'official-approval': '主管部门批准文件',
}

/** Materials. */
export const materialsEn: Readonly<Record<MaterialKind, string>> = {
  'certificate-copy': 'Copy of the subject’s certificate',
  'person-id-copy': 'Copy of the responsible person’s identity document',
  'verification-form': 'Verification form (真实性核验单)',
  photograph: 'Photograph of the responsible person',
  'domain-certificate': 'Domain certificate',
  'letter-of-authority': 'Letter of authority',
  'letter-of-commitment': 'Letter of commitment',
  'letter-of-explanation': 'Letter of explanation',
  'residence-proof': 'Proof of residence',
  'income-proof': 'Proof of income',
  'website-plan': 'Website plan',
  'trademark-certificate': 'Trademark certificate',
  'official-approval': 'Approval of the competent authority',
}

/** 前置审批类别。 */
export const categoriesZh: Readonly<Record<PreApprovalCategory, string>> = {
  news: '新闻',
  publishing: '出版',
  education: '教育',
  medical: '医疗保健、药品和医疗器械',
  broadcasting: '广播电影电视节目',
  culture: '文化',
  religion: '宗教',
  'ride-hailing': '网络预约车',
  finance: '互联网金融',
  tutoring: '校外培训',
}

/** Pre-approval categories, as they appear in a sentence. */
export const categoriesEn: Readonly<Record<PreApprovalCategory, string>> = {
  news: 'news (新闻)',
  publishing: 'publishing (出版)',
  education: 'education (教育)',
  medical: 'health care, drugs and medical devices (医疗保健、药品和医疗器械)',
  broadcasting: 'radio, film and television programmes (广播电影电视节目)',
  culture: 'culture (文化)',
  religion: 'religion (宗教)',
  'ride-hailing': 'ride hailing (网络预约车)',
  finance: 'internet finance (互联网金融)',
  tutoring: 'after-school tutoring (校外培训)',
}

/** 敏感词的类别。 */
export const sensitiveFamiliesZh: Readonly<Record<SensitiveFamily, string>> = {
  gambling: '赌博',
  'anti-corruption': '反腐',
  pornography: '色情',
  drugs: '毒品',
  weapons: '枪支弹药',
  fraud: '诈骗、伪造证件',
}

/** Families of sensitive words, as they appear in a sentence. */
export const sensitiveFamiliesEn: Readonly<Record<SensitiveFamily, string>> = {
  gambling: 'gambling',
  'anti-corruption': 'anti-corruption',
  pornography: 'pornography',
  drugs: 'drugs',
  weapons: 'weapons',
  fraud: 'fraud and forged documents',
}

/** Provinces by the first two digits of a division's code (GB/T 2260). */
const provinces =
  '11北京12天津13河北14山西15内蒙古21辽宁22吉林23黑龙江31上海32江苏33浙江34安徽35福建36江西37山东41河南42湖北43湖南44广东45广西46海南50重庆51四川52贵州53云南54西藏61陕西62甘肃63青海64宁夏65新疆71台湾81香港82澳门'

/** The short name of a division's province; empty if the division's own name begins with it. */
export const provinceOf = (code: string, name: string): string => {
  const from = provinces.indexOf(code.slice(0, 2))
  const province = from < 0 ? '' : (/^\D+/.exec(provinces.slice(from + 2))?.[0] ?? '')
  return name.startsWith(province) ? '' : province
}
