import { date, flag, type Infer, listOf, type Named, object, oneOf, optional, text } from './kit'

/** 主办单位性质: who files. `sole-trader` is 个体工商户; `social` is 社会团体, 民办非企业 and 基金会. */
export const subjectKind = /* @__PURE__ */ oneOf<SubjectKind>(
  'individual',
  'sole-trader',
  'enterprise',
  'institution',
  'government',
  'social',
  'other',
)

/** 证件类型: which document identifies a subject. */
export const certificateType = /* @__PURE__ */ oneOf<CertificateType>(
  'resident-id',
  'unified-social-credit',
  'organisation-code',
  'business-licence',
  'passport',
  'hk-macau-permit',
  'taiwan-permit',
  'residence-permit',
  'foreigner-id',
  'institution-certificate',
  'social-group-certificate',
  'private-non-enterprise-certificate',
  'foundation-certificate',
  'law-firm-licence',
  'forensic-licence',
  'worship-certificate',
  'cultural-centre-certificate',
  'representative-office-certificate',
  'tourism-office-certificate',
  'overseas-certificate',
  'social-service-certificate',
  'private-school-licence',
  'medical-licence',
  'notary-licence',
  'embassy-school-licence',
  'rural-collective-certificate',
  'arbitration-certificate',
  'military-code',
  'military-service-licence',
  'other',
)

/** 证件. */
export const certificate = /* @__PURE__ */ object({
  type: certificateType,
  /** As printed. */
  number: text,
})

/** 材料: what is handed in beside the fields of a filing. Pre-approvals have a list of their own. */
export const materialKind = /* @__PURE__ */ oneOf<MaterialKind>(
  'certificate-copy',
  'person-id-copy',
  'verification-form',
  'photograph',
  'domain-certificate',
  'letter-of-authority',
  'letter-of-commitment',
  'letter-of-explanation',
  'residence-proof',
  'income-proof',
  'website-plan',
  'trademark-certificate',
  'official-approval',
)

/** One document that is handed in. */
export const material = /* @__PURE__ */ object({
  material: materialKind,
  /** Where the document is: a file name or a URL, for the caller's own use. */
  file: /* @__PURE__ */ optional(text),
  /** Last day on which it is valid. */
  validUntil: /* @__PURE__ */ optional(date),
})

/** 负责人. */
export const responsiblePerson = /* @__PURE__ */ object({
  name: /* @__PURE__ */ optional(text),
  certificate: /* @__PURE__ */ optional(certificate as NamedCertificate),
  /** 手机号码; several are separated by `;`. */
  mobile: /* @__PURE__ */ optional(text),
  /** 应急联系电话: another number at which the person can be reached. */
  emergencyMobile: /* @__PURE__ */ optional(text),
  /** 办公电话 with its area code: 010-12345678, 086-010-12345678-123. */
  landline: /* @__PURE__ */ optional(text),
  email: /* @__PURE__ */ optional(text),
  materials: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(material as Named<typeof material, Material>)),
})

/** 备案主体. */
export const subject = /* @__PURE__ */ object({
  kind: subjectKind,
  /** A person's name (individuals) or the name that an organisation goes by. */
  name: /* @__PURE__ */ optional(text),
  /** The full name on the certificate: 某某（北京）有限公司. */
  registeredName: /* @__PURE__ */ optional(text),
  /** 国家级单位: claimed, never guessed. */
  level: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('national')),
  certificate: /* @__PURE__ */ optional(certificate as NamedCertificate),
  /** 经营范围, as on the business licence. */
  businessScope: /* @__PURE__ */ optional(text),
  /** 主体备案号, if the subject has filed before. */
  filingNumber: /* @__PURE__ */ optional(text),
  /** 通信地址, down to the door number. */
  address: /* @__PURE__ */ optional(text),
  responsiblePerson: /* @__PURE__ */ optional(responsiblePerson as Named<typeof responsiblePerson, ResponsiblePerson>),
  materials: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(material as Named<typeof material, Material>)),
})

/** 备案类型. `change` and `cancel` alone leave open what: what the order contains decides. */
export const filingType = /* @__PURE__ */ oneOf<FilingType>(
  'first-filing',
  'add-website',
  'access-filing',
  'change',
  'change-subject',
  'change-website',
  'change-access',
  'cancel',
  'cancel-subject',
  'cancel-website',
  'cancel-access',
)

/** 互联网信息服务: what is filed as a website. */
export const service = /* @__PURE__ */ oneOf<Service>('website', 'app', 'mini-program', 'quick-app')

/** 前置审批类别. The first six are those of clause 15.1; `medical` is 医疗保健、药品和医疗器械. */
export const preApprovalCategory = /* @__PURE__ */ oneOf<PreApprovalCategory>(
  'news',
  'publishing',
  'education',
  'medical',
  'broadcasting',
  'culture',
  'religion',
  'ride-hailing',
  'finance',
  'tutoring',
)

/** 前置审批文件. */
export const preApproval = /* @__PURE__ */ object({
  category: preApprovalCategory,
  /** 出具单位, as on the document. */
  issuer: /* @__PURE__ */ optional(text),
  /** The name of the document. */
  document: /* @__PURE__ */ optional(text),
  number: /* @__PURE__ */ optional(text),
  /** Last day on which it is valid. */
  validUntil: /* @__PURE__ */ optional(date),
})

/** A category that the applicant states the website has nothing to do with. */
export const notInvolved = /* @__PURE__ */ object({
  category: preApprovalCategory,
  /** 不涉及说明, if one is submitted: its name or number. */
  letter: /* @__PURE__ */ optional(text),
})

/** 网站. */
export const website = /* @__PURE__ */ object({
  /** A website if not given. */
  service: /* @__PURE__ */ optional(service),
  /** 备案类型 of this website, if it differs from that of the order. */
  filingType: /* @__PURE__ */ optional(filingType),
  /** 网站备案号, if it is filed: 京ICP备12345678号-1. */
  filingNumber: /* @__PURE__ */ optional(text),
  name: text,
  /** The registrable domains that are filed for the website, without scheme or `www.`. */
  domains: /* @__PURE__ */ listOf(text),
  description: /* @__PURE__ */ optional(text),
  /** 备注: what the reviewer should know. */
  remark: /* @__PURE__ */ optional(text),
  /** 网站IP: the server's IPv4 or IPv6 address. */
  ip: /* @__PURE__ */ optional(text),
  /** 备案授权码 of this website, if it is another one than the order's. */
  authorizationCode: /* @__PURE__ */ optional(text),
  /** Whether the website can be reached from the internet now. */
  open: /* @__PURE__ */ optional(flag),
  responsiblePerson: /* @__PURE__ */ optional(responsiblePerson as Named<typeof responsiblePerson, ResponsiblePerson>),
  /** 服务内容, as the filing form names them. */
  serviceContents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  /** 前置审批类别 that the form is ticked for. */
  declaredCategories: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(preApprovalCategory)),
  /** 前置审批文件 that are submitted with the filing. */
  preApprovals: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(preApproval as Named<typeof preApproval, PreApproval>)),
  /** 前置审批类别 that the website has nothing to do with, as the applicant states. */
  notInvolved: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(notInvolved as Named<typeof notInvolved, NotInvolved>)),
  materials: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(material as Named<typeof material, Material>)),
})

/** 订单状态. */
export const orderState = /* @__PURE__ */ oneOf<OrderState>(
  'draft',
  'submitted',
  'returned',
  'bureau-review',
  'approved',
  'rejected',
  'withdrawn',
)

/** How a review is answered. A waiver is a person's decision that there is no problem. */
export const answerMeans = /* @__PURE__ */ oneOf<AnswerMeans>('remark', 'letter', 'certificate', 'waiver')

/** The answer to one review of a report. */
export const answer = /* @__PURE__ */ object({
  /** The code of the issue that it answers. */
  code: text,
  /** The path of the issue, its keys joined by dots: `websites.0.name`. */
  at: text,
  means: answerMeans,
  /** The text of a remark, or the name of a letter or certificate. */
  text: /* @__PURE__ */ optional(text),
  /** Who waives. */
  author: /* @__PURE__ */ optional(text),
  /** Why. */
  reason: /* @__PURE__ */ optional(text),
  /** The day of the answer. */
  date: /* @__PURE__ */ optional(date),
  /** What the issue was about; if the value changes later, the review is open again. */
  about: /* @__PURE__ */ optional(text),
})

/** 备案订单. */
export const order = /* @__PURE__ */ object({
  /** The provider's own name for the order, as the account's orders have it. */
  id: /* @__PURE__ */ optional(text),
  /** 备案类型; if not given, it follows from the registry. */
  filingType: /* @__PURE__ */ optional(filingType),
  subject: subject as Named<typeof subject, Subject>,
  websites: /* @__PURE__ */ listOf(website as Named<typeof website, Website>),
  state: /* @__PURE__ */ optional(orderState),
  /** 备案授权码, if the server belongs to another account. */
  authorizationCode: /* @__PURE__ */ optional(text),
  /** 备案密码, needed when the provider changes and when a filing is cancelled. */
  filingPassword: /* @__PURE__ */ optional(text),
  /** Answers to the reviews of earlier reports. */
  answers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(answer as Named<typeof answer, Answer>)),
})

/** An order that an account already has at the provider. */
export const accountOrder = /* @__PURE__ */ object({ id: /* @__PURE__ */ optional(text), state: orderState })

/** The subject that an account already files for. */
export const accountSubject = /* @__PURE__ */ object({
  name: /* @__PURE__ */ optional(text),
  certificate: /* @__PURE__ */ optional(certificate as NamedCertificate),
})

/** 账号. */
export const account = /* @__PURE__ */ object({
  /** The account's orders. The order that is being checked is recognised by its `id`. */
  orders: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(accountOrder as Named<typeof accountOrder, AccountOrder>)),
  subject: /* @__PURE__ */ optional(accountSubject),
  /** Public addresses of the servers that the account itself has bought. */
  servers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})

/** A whole application. */
export const filing = /* @__PURE__ */ object({
  account: account as Named<typeof account, Account>,
  order: order as Named<typeof order, Order>,
})

/** 主办单位性质: who files. `sole-trader` is 个体工商户; `social` is 社会团体, 民办非企业 and 基金会. */
export type SubjectKind =
  | 'individual'
  | 'sole-trader'
  | 'enterprise'
  | 'institution'
  | 'government'
  | 'social'
  | 'other'

/** 证件类型: which document identifies a subject. */
export type CertificateType =
  | 'resident-id'
  | 'unified-social-credit'
  | 'organisation-code'
  | 'business-licence'
  | 'passport'
  | 'hk-macau-permit'
  | 'taiwan-permit'
  | 'residence-permit'
  | 'foreigner-id'
  | 'institution-certificate'
  | 'social-group-certificate'
  | 'private-non-enterprise-certificate'
  | 'foundation-certificate'
  | 'law-firm-licence'
  | 'forensic-licence'
  | 'worship-certificate'
  | 'cultural-centre-certificate'
  | 'representative-office-certificate'
  | 'tourism-office-certificate'
  | 'overseas-certificate'
  | 'social-service-certificate'
  | 'private-school-licence'
  | 'medical-licence'
  | 'notary-licence'
  | 'embassy-school-licence'
  | 'rural-collective-certificate'
  | 'arbitration-certificate'
  | 'military-code'
  | 'military-service-licence'
  | 'other'

type NamedCertificate = Named<typeof certificate, Certificate>

/** 证件: its type and its number as printed. */
export interface Certificate extends Infer<typeof certificate> {}

/** 材料: what is handed in beside the fields of a filing. */
export type MaterialKind =
  | 'certificate-copy'
  | 'person-id-copy'
  | 'verification-form'
  | 'photograph'
  | 'domain-certificate'
  | 'letter-of-authority'
  | 'letter-of-commitment'
  | 'letter-of-explanation'
  | 'residence-proof'
  | 'income-proof'
  | 'website-plan'
  | 'trademark-certificate'
  | 'official-approval'

/** One document that is handed in. */
export interface Material extends Infer<typeof material> {}

/** 备案类型. `change` and `cancel` alone leave open what: what the order contains decides. */
export type FilingType =
  | 'first-filing'
  | 'add-website'
  | 'access-filing'
  | 'change'
  | 'change-subject'
  | 'change-website'
  | 'change-access'
  | 'cancel'
  | 'cancel-subject'
  | 'cancel-website'
  | 'cancel-access'

/** 互联网信息服务: what is filed as a website. */
export type Service = 'website' | 'app' | 'mini-program' | 'quick-app'

/** How a review is answered. */
export type AnswerMeans = 'remark' | 'letter' | 'certificate' | 'waiver'

/** The answer to one review of a report. */
export interface Answer extends Infer<typeof answer> {}

/** 负责人: the person who answers for a subject or a website. */
export interface ResponsiblePerson extends Infer<typeof responsiblePerson> {}

/** 备案主体, 主办单位或个人. */
export interface Subject extends Infer<typeof subject> {}

/** 前置审批类别. The first six are those of clause 15.1; `medical` is 医疗保健、药品和医疗器械. */
export type PreApprovalCategory =
  | 'news'
  | 'publishing'
  | 'education'
  | 'medical'
  | 'broadcasting'
  | 'culture'
  | 'religion'
  | 'ride-hailing'
  | 'finance'
  | 'tutoring'

/** 前置审批文件: a licence or approval that a website has. What is left out is not known. */
export interface PreApproval extends Infer<typeof preApproval> {}
/** 不涉及前置审批的说明: the answer that a category does not concern a website, and whether there is a letter. */
export interface NotInvolved extends Infer<typeof notInvolved> {}

/** 网站: one service in an order. */
export interface Website extends Infer<typeof website> {}

/** 订单状态. */
export type OrderState = 'draft' | 'submitted' | 'returned' | 'bureau-review' | 'approved' | 'rejected' | 'withdrawn'

/** 备案订单: what is submitted at once. */
export interface Order extends Infer<typeof order> {}

/** An order that an account already has at the provider. */
export interface AccountOrder extends Infer<typeof accountOrder> {}

/** 账号: the provider's customer account that submits orders. What is left out is not known. */
export interface Account extends Infer<typeof account> {}

/** A whole application: the account and the order that it submits. */
export interface Filing extends Infer<typeof filing> {}
