import { createRequire } from 'node:module'
import { Form as VueForm, FormItem as VueFormItem } from 'ant-design-vue'
import { Form, type FormInstance, Input } from 'antd'
import type { SubjectKind } from 'beian'
import { antDesignVueRules, antdRules, elementPlusRules, type IssueError, naiveRules } from 'beian/forms'
import { type FormInst, NForm, NFormItem } from 'naive-ui'
import { createElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { h, reactive } from 'vue'
import {
  advisedName,
  broken,
  goodName,
  individual,
  name,
  nameErrors,
  nameWarnings,
  unitName,
  websiteName,
} from './fixture'
import { mountReact, mountVue, rejection } from './mount'
import { arrived } from './table'

type Kind = { kind: SubjectKind }

const codesOf = (errors: unknown) => (errors as readonly IssueError[]).map(({ code }) => code)

describe('antd', () => {
  const render = async (rules = antdRules(websiteName)) => {
    let form: FormInstance | undefined
    const element = await mountReact(() => {
      const [own] = Form.useForm()
      form = own
      const field = createElement(Form.Item, { name: 'name', rules }, createElement(Input))
      return createElement(Form, { form: own }, field, createElement(Form.Item, { name: 'kind' }, createElement(Input)))
    })
    return { form: form as FormInstance, element }
  }

  it('shows a line for each issue, and what does not fail as a warning', async () => {
    const { form, element } = await render()
    form.setFieldsValue({ name })
    await rejection(form.validateFields())
    expect(form.getFieldError('name')).toEqual(nameErrors)
    expect(form.getFieldWarning('name')).toEqual(nameWarnings)
    await vi.waitFor(() => expect(element.textContent).toContain([...nameErrors, ...nameWarnings].join('')))
    arrived('antd', `errors ${nameErrors.join(', ')}; warningOnly ${nameWarnings.join(', ')}`)
  })

  it('passes with a warning, and fails a field that nobody has touched', async () => {
    const { form } = await render()
    await rejection(form.validateFields())
    expect(form.getFieldError('name')).toEqual(['name.empty'])
    form.setFieldsValue({ name: advisedName })
    await expect(form.validateFields()).resolves.toMatchObject({ name: advisedName })
    expect(form.getFieldWarning('name')).toEqual(['name.space'])
  })

  it('reads facts from the form, and fails when they can not be had', async () => {
    const { form } = await render(antdRules(websiteName, { facts: ({ kind }: Kind) => ({ subject: { kind } }) }))
    form.setFieldsValue({ name: unitName, kind: 'enterprise' })
    await form.validateFields()
    form.setFieldsValue({ kind: 'individual' })
    await rejection(form.validateFields())
    expect(form.getFieldError('name')).toEqual(['name.organisation-word'])
    const other = await render(antdRules(websiteName, { facts: broken }))
    other.form.setFieldsValue({ name: goodName })
    await rejection(other.form.validateFields())
    expect(other.form.getFieldError('name')).toEqual(['input.bad-fact'])
  })
})

describe('ant-design-vue', () => {
  it('shows a line for each issue, and what does not fail as a warning', async () => {
    const model = reactive({ name })
    let form: { validate: () => Promise<unknown> } | undefined
    const rules = antDesignVueRules(websiteName)
    const ref = (own: unknown) => {
      form = own as typeof form
    }
    await mountVue(() => h(VueForm, { model, ref }, () => h(VueFormItem, { name: 'name', rules }, () => h('input'))))
    const errors = [{ name: ['name'], errors: nameErrors, warnings: nameWarnings }]
    expect(await rejection(form?.validate() as Promise<unknown>)).toMatchObject({ errorFields: errors })
    model.name = advisedName
    await expect(form?.validate()).resolves.toEqual({ name: advisedName })
    arrived('ant-design-vue', `errors ${nameErrors.join(', ')}; warningOnly ${nameWarnings.join(', ')}`)
  })
})

describe('Naive UI', () => {
  it('rejects with errors that keep their codes, and hands warnings over where it passes', async () => {
    const model = reactive({ name })
    let form: FormInst | undefined
    const rule = naiveRules(websiteName)
    const ref = (own: unknown) => {
      form = own as FormInst
    }
    await mountVue(() => h(NForm, { model, ref }, () => h(NFormItem, { path: 'name', rule }, () => h('input'))))
    const [errors] = (await rejection((form as FormInst).validate())) as readonly unknown[]
    expect(codesOf(errors)).toEqual(nameErrors)
    expect(errors).toMatchObject([{ level: 'error', params: { found: [{ word: '中国', start: 0, end: 2 }] } }, {}])
    model.name = advisedName
    const { warnings } = (await (form as FormInst).validate()) as { warnings: readonly unknown[] }
    expect(codesOf(warnings[0])).toEqual(['name.space'])
    arrived('naive-ui', `Error objects with code and params: ${nameErrors.join(', ')}; level warning`)
  })
})

describe('Element Plus', () => {
  type ElementPlus = typeof import('element-plus')
  const require = createRequire(import.meta.url)

  const validate = async ({ ElForm, ElFormItem }: ElementPlus, value: string, rules: object[]) => {
    let form: { validate: () => Promise<unknown> } | undefined
    const ref = (own: unknown) => {
      form = own as typeof form
    }
    const item = () => h(ElFormItem, { prop: 'name', rules: rules as never }, () => h('input'))
    await mountVue(() => h(ElForm, { model: { name: value }, ref }, item))
    return form?.validate()
  }

  it('rejects with errors that keep their codes, and passes what does not fail', async () => {
    const elementPlus: ElementPlus = require('element-plus')
    const rules = elementPlusRules(websiteName, { facts: individual })
    const { name: errors } = (await rejection(validate(elementPlus, name, rules))) as Record<string, unknown>
    expect(codesOf(errors)).toEqual(nameErrors)
    const { name: own } = (await rejection(validate(elementPlus, unitName, rules))) as Record<string, unknown>
    expect(codesOf(own)).toEqual(['name.organisation-word'])
    await expect(validate(elementPlus, advisedName, rules)).resolves.toBe(true)
    arrived('element-plus', `Error objects with code and params: ${nameErrors.join(', ')}; no warnings`)
  })

  it('fails open by itself when Node loads it as a module: async-validator’s default is not where it looks', async () => {
    const elementPlus: ElementPlus = await import('element-plus')
    const anything = [{ validator: () => new Error('always') }]
    await expect(validate(elementPlus, goodName, anything)).resolves.toBe(true)
  })
})
