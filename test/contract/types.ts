// Compiled, never run: what the adapters return fits the libraries' own types, without a cast.
import type { AbstractControl, ValidatorFn } from '@angular/forms'
import type { RulesProps } from '@arco-design/web-react'
import type { FieldRule } from '@arco-design/web-vue'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { FormItemProps } from 'ant-design-vue'
import type { FormRule as AntdRule } from 'antd'
import { type Order, order, type Subject, type Website, website, websiteName } from 'beian'
import {
  angularValidator,
  antDesignVueRules,
  antdRules,
  arcoRules,
  arcoVueRules,
  elementPlusRules,
  finalFormValidate,
  formikValidate,
  hookFormResolver,
  naiveRules,
  tdesignRules,
  vantRules,
  veeValidateRule,
} from 'beian/forms'
import { zhCN } from 'beian/locales/zh-CN'
import { toStandardSchema } from 'beian/standard-schema'
import type { FormItemRule as ElementRule } from 'element-plus'
import type { Config } from 'final-form'
import type { FormikConfig } from 'formik'
import type { FormItemRule as NaiveRule } from 'naive-ui'
import type { Resolver } from 'react-hook-form'
import type { FormRule as TDesignReactRule } from 'tdesign-react'
import type { FormRule as TDesignVueRule } from 'tdesign-vue-next'
import type { FieldRule as VantRule } from 'vant'
import type { GenericValidateFunction } from 'vee-validate'

const messages = zhCN
const facts = () => ({ subject: { kind: 'individual' } as const })

export const fit: {
  antd: AntdRule[]
  antDesignVue: FormItemProps['rules']
  elementPlus: ElementRule[]
  naive: NaiveRule[]
  arco: RulesProps[]
  arcoVue: FieldRule[]
  vant: VantRule[]
  tdesignVue: TDesignVueRule[]
  tdesignReact: TDesignReactRule[]
  angular: ValidatorFn
  formik: FormikConfig<Order>['validate']
  finalForm: Config<Order>['validate']
  hookForm: Resolver<Order>
  vee: GenericValidateFunction<string>
} = {
  antd: antdRules(websiteName, { messages, facts: ({ subject }: Order) => ({ subject }) }),
  antDesignVue: antDesignVueRules(websiteName, { messages, facts }),
  elementPlus: elementPlusRules(websiteName, { messages, facts }),
  naive: naiveRules(websiteName, { messages, facts }),
  arco: arcoRules(websiteName, { messages, facts }),
  arcoVue: arcoVueRules(websiteName, { messages, facts }),
  vant: vantRules(websiteName, { messages, facts }),
  tdesignVue: tdesignRules(websiteName, { messages, facts: ({ subject }: Order) => ({ subject }) }),
  tdesignReact: tdesignRules(websiteName, { messages, facts }),
  angular: angularValidator(websiteName, { messages, facts: ({ subject }: Order) => ({ subject }) }),
  formik: formikValidate(order, { messages }),
  finalForm: finalFormValidate(order, { messages }),
  hookForm: hookFormResolver(order, { messages }),
  vee: veeValidateRule(websiteName, { messages, facts: (form: { subject: Subject }) => ({ subject: form.subject }) }),
}

export const control = (real: AbstractControl) => angularValidator(websiteName)(real)

export const schemas: readonly [StandardSchemaV1<string>, StandardSchemaV1<Website>, StandardSchemaV1<Order>] = [
  toStandardSchema(websiteName, { messages }),
  toStandardSchema(website, { messages }),
  toStandardSchema(order, { messages }),
]
