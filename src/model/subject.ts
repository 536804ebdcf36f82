/** 主办单位性质: who files. `social` is 社会团体, 民办非企业 and 基金会. */
export type SubjectKind = 'individual' | 'enterprise' | 'institution' | 'government' | 'social' | 'other'

/** 证件类型: which paper identifies a subject. */
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
  | 'other'

/** 证件: its type and its number as printed. */
export interface Certificate {
  readonly type: CertificateType
  readonly number: string
}

/** 负责人: the person who answers for a subject or a website. */
export interface ResponsiblePerson {
  readonly name?: string
  readonly certificate?: Certificate
  /** 手机号码; several divided by `;`. */
  readonly mobile?: string
  /** 办公电话 with its area code: 010-12345678, 086-010-12345678-123. */
  readonly landline?: string
  readonly email?: string
}

/** 备案主体, 主办单位或个人. */
export interface Subject {
  readonly kind: SubjectKind
  /** A person's name (individuals) or the name that a unit goes by. */
  readonly name?: string
  /** The full name on the certificate: 某某（北京）有限公司. */
  readonly registeredName?: string
  /** 经营范围, as on the business licence. */
  readonly businessScope?: string
  /** 国家级单位: claimed, never guessed. */
  readonly level?: 'national'
  readonly certificate?: Certificate
  /** 主体备案号, where the subject has filed before. */
  readonly filingNumber?: string
  /** 通信地址, down to the door number. */
  readonly address?: string
  readonly responsiblePerson?: ResponsiblePerson
}
