import type { FormChoice } from './form-numbers'
import type { CertificateType } from './schema'

// The numbers by which the national filing form names certificates.
//
// The ministry has not published them. They are those that public programs of 2023 fill in the form with (read on 2026-11-28);
// these agree in every number. None of them has a certificate with the number 8, 26, 29, 31, 32 or 33.

/** 证件类型, by the form's numbers. A type used by several natures of organisation has a number for each. */
export const certificateKinds: readonly FormChoice<CertificateType>[] = [
  { number: 1, value: 'business-licence', zh: '营业执照', en: 'Business licence' },
  { number: 2, value: 'resident-id', zh: '居民身份证', en: 'Resident identity card' },
  ...[3, 9, 10, 12, 16, 18, 20].map((number) => ({
    number,
    value: 'organisation-code' as const,
    zh: '组织机构代码证',
    en: 'Organisation code certificate',
  })),
  { number: 4, value: 'institution-certificate', zh: '事业单位法人证书', en: 'Certificate of a public institution' },
  { number: 5, value: 'military-code', zh: '部队代号', en: 'Military designation' },
  { number: 6, value: 'social-group-certificate', zh: '社会团体法人登记证书', en: 'Certificate of a social group' },
  { number: 7, value: 'passport', zh: '护照', en: 'Passport' },
  {
    number: 11,
    value: 'taiwan-permit',
    zh: '台湾居民来往大陆通行证',
    en: 'Mainland travel permit for Taiwan residents',
  },
  ...[13, 15, 24].map((number) => ({
    number,
    value: 'unified-social-credit' as const,
    zh: '统一社会信用代码证书',
    en: 'Unified social credit code certificate',
  })),
  {
    number: 14,
    value: 'hk-macau-permit',
    zh: '港澳居民来往内地通行证',
    en: 'Mainland travel permit for Hong Kong and Macau residents',
  },
  {
    number: 17,
    value: 'private-non-enterprise-certificate',
    zh: '民办非企业单位登记证书',
    en: 'Certificate of a private non-enterprise organisation',
  },
  { number: 19, value: 'foundation-certificate', zh: '基金会法人登记证书', en: 'Certificate of a foundation' },
  { number: 21, value: 'law-firm-licence', zh: '律师事务所执业许可证', en: 'Law firm licence' },
  {
    number: 22,
    value: 'cultural-centre-certificate',
    zh: '外国在华文化中心登记证',
    en: 'Certificate of a foreign cultural centre in China',
  },
  {
    number: 23,
    value: 'military-service-licence',
    zh: '军队单位对外有偿服务许可证',
    en: 'Military licence for paid services',
  },
  { number: 25, value: 'worship-certificate', zh: '宗教活动场所登记证', en: 'Certificate of a place of worship' },
  {
    number: 27,
    value: 'representative-office-certificate',
    zh: '外国企业常驻代表机构登记证',
    en: 'Certificate of a representative office of a foreign enterprise',
  },
  { number: 28, value: 'forensic-licence', zh: '司法鉴定许可证', en: 'Forensic licence' },
  { number: 30, value: 'foreigner-id', zh: '外国人永久居留身份证', en: 'Foreign permanent resident ID card' },
  {
    number: 34,
    value: 'tourism-office-certificate',
    zh: '外国政府旅游部门常驻代表机构批准登记证',
    en: 'Certificate of a foreign tourism office',
  },
  { number: 35, value: 'overseas-certificate', zh: '境外机构证件', en: 'Certificate of an overseas organisation' },
  {
    number: 36,
    value: 'social-service-certificate',
    zh: '社会服务机构登记证书',
    en: 'Certificate of a social service organisation',
  },
  { number: 37, value: 'private-school-licence', zh: '民办学校办学许可证', en: 'Private school licence' },
  { number: 38, value: 'medical-licence', zh: '医疗机构执业许可证', en: 'Medical institution licence' },
  { number: 39, value: 'notary-licence', zh: '公证机构执业证', en: 'Notary office licence' },
  {
    number: 40,
    value: 'embassy-school-licence',
    zh: '北京市外国驻华使馆人员子女学校办学许可证',
    en: 'Licence of a school for children of embassy staff in Beijing',
  },
  {
    number: 41,
    value: 'residence-permit',
    zh: '港澳居民居住证',
    en: 'Residence permit for Hong Kong and Macau residents',
  },
  { number: 42, value: 'residence-permit', zh: '台湾居民居住证', en: 'Residence permit for Taiwan residents' },
  {
    number: 43,
    value: 'rural-collective-certificate',
    zh: '农村集体经济组织登记证',
    en: 'Certificate of a rural collective economic organisation',
  },
  {
    number: 44,
    value: 'arbitration-certificate',
    zh: '仲裁委员会登记证',
    en: 'Certificate of an arbitration commission',
  },
]
