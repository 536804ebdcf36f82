import { order, websiteName } from 'beian'
import {
  angularValidator,
  antDesignVueRules,
  antdRules,
  arcoRules,
  arcoVueRules,
  asyncRule,
  elementPlusRules,
  finalFormValidate,
  formikValidate,
  hookFormResolver,
  naiveRules,
  problemJson,
  tdesignRules,
  vantRules,
  veeValidateRule,
} from 'beian/forms'
import { categoryBits, certificateKinds, fieldsZh, subjectKindsEn, subjectNatures } from 'beian/labels'
import { lazy } from 'beian/lazy'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { isBeianIssue, toStandardSchema } from 'beian/standard-schema'
import { reportOfOrder } from './main.js'

export const schema = toStandardSchema(order, { messages })
export const nameSchema = toStandardSchema(websiteName)
export const result = (value: unknown) => schema['~standard'].validate(value)
export const ours = [{ code: 'x' }].filter(isBeianIssue)
export const angular = angularValidator(websiteName, { messages })
export const antDesignVue = antDesignVueRules(websiteName, { messages })
export const antd = antdRules(websiteName, { messages })
export const arco = arcoRules(websiteName, { messages })
export const arcoVue = arcoVueRules(websiteName, { messages })
export const asynchronous = asyncRule(websiteName, { messages })
export const elementPlus = elementPlusRules(websiteName, { messages })
export const finalForm = finalFormValidate(order, { messages })
export const formik = formikValidate(order, { messages })
export const hookForm = hookFormResolver(order, { messages })
export const naive = naiveRules(websiteName, { messages })
export const tdesign = tdesignRules(websiteName, { messages })
export const vant = vantRules(websiteName, { messages })
export const veeValidate = veeValidateRule(websiteName, { messages })
export const problem = (value: Parameters<typeof reportOfOrder>[0]) => problemJson(reportOfOrder(value).issues)
export const later = lazy(async () => asyncRule((await import('beian')).websiteName, { messages }))
export const choices = [...subjectNatures, ...certificateKinds, ...categoryBits]
export const labels = { ...fieldsZh, ...subjectKindsEn }
