/** 网站, App, 小程序 and 快应用: the service that a filing number with an index is for. */
export type FiledService = 'website' | 'app' | 'mini-program' | 'quick-app'

/** 备案号: the subject's (京ICP备12345678号) or one service's of it (京ICP备12345678号-1, -2A, -3X, -4K). */
export type FilingNumber =
  | { readonly kind: 'subject'; readonly province: string; readonly serial: string }
  | { readonly kind: FiledService; readonly province: string; readonly serial: string; readonly index: number }

/** The service of a licence: 京ICP证030173号-1, 粤B2-20050059-1626X. */
export interface LicensedService {
  readonly index?: number
  /** The kind of service, if a letter after the index names one. */
  readonly service?: Exclude<FiledService, 'website'>
}

/** 经营许可证号: 京ICP证110745号, 粤B2-20090059-1, 皖B1.B2-20070020. Licences of the ministry name no province. */
export type LicenceNumber =
  | ({ readonly kind: 'icp-licence'; readonly province: string; readonly serial: string } & LicensedService)
  | ({
      readonly kind: 'telecom-licence'
      readonly province?: string
      /** 合字: a licence of the ministry for a joint venture with foreign capital, 合字B2-20050059. */
      readonly joint?: true
      /** The kinds of telecom business: A1, A2, B1, B2. */
      readonly businesses: readonly string[]
      readonly serial: string
    } & LicensedService)

/** 公安备案号: 京公网安备11010502000001号, given by the police and no ICP filing. */
export interface PoliceNumber {
  readonly kind: 'police'
  readonly province: string
  readonly serial: string
}

/** Any number that a filing, a licence or the police gives. */
export type AnyNumber = FilingNumber | LicenceNumber | PoliceNumber
