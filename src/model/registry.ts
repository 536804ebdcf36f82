import type { Subject } from './schema'

/** 工信部备案系统: what the national system has under one number, as far as the caller has looked it up. */
export interface RegistryRecord {
  /** 备案号, the subject's or one of its websites': 京ICP备12345678号, 京ICP备12345678号-1. */
  readonly number: string
  /** 网站名称, as it is filed. */
  readonly name?: string
  /** The subject that filed. The public look-up shows no certificate; omitted fields are unknown. */
  readonly subject?: Pick<Subject, 'name' | 'certificate'>
  /** The domains that are filed under the number. */
  readonly domains?: readonly string[]
  /** Whether the filing is with the provider that the order goes to. */
  readonly here?: boolean
}
