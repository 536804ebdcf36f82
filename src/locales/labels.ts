// The names of fields and choices for forms: `beian/labels`.

export { certificateKinds } from '../model/certificate-numbers'
export { categoryBits, type FormChoice, subjectNatures } from '../model/form-numbers'
export {
  categoriesEn,
  categoriesZh,
  certificateNumbersEn,
  certificateNumbersZh,
  certificateTypesEn,
  certificateTypesZh,
  type FieldName,
  fieldsEn,
  fieldsZh,
  filingTypesEn,
  filingTypesZh,
  materialsEn,
  materialsZh,
  orderStatesEn,
  orderStatesZh,
  refusalFieldsEn,
  refusalFieldsZh,
  sensitiveFamiliesEn,
  sensitiveFamiliesZh,
  servicesEn,
  servicesZh,
  subjectKindsEn,
  subjectKindsZh,
} from '../model/labels'
