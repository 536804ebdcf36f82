import { Form as ArcoForm, type FormInstance as ArcoFormInstance, Input as ArcoInput } from '@arco-design/web-react'
import { Form as ArcoVueForm, FormItem as ArcoVueFormItem } from '@arco-design/web-vue'
import type { SubjectKind } from 'beian'
import { arcoRules, arcoVueRules, type TDesignResult, tdesignRules, vantRules, veeValidateRule } from 'beian/forms'
import { createElement } from 'react'
import { type FormInstanceFunctions, Form as TDesignForm, Input as TDesignInput } from 'tdesign-react'
import { Form as TDesignVueForm, FormItem as TDesignVueFormItem } from 'tdesign-vue-next'
import { Field as VantField, Form as VantForm, type FormInstance as VantFormInstance } from 'vant'
import { useField, useForm } from 'vee-validate'
import { describe, expect, it, vi } from 'vitest'
import { h, reactive, type VNode } from 'vue'
import {
  advisedName,
  broken,
  emptyMessages,
  goodName,
  name,
  nameErrors,
  nameWarnings,
  unitName,
  websiteName,
} from './fixture'
import { mountReact, mountVue, rejection, settled } from './mount'
import { arrived } from './table'

type Kind = { kind: SubjectKind }

const lines = nameErrors.join('\n')

/** Mounts a Vue form and hands its instance over. */
const vueForm = async <Form>(
  render: (ref: (own: unknown) => void) => VNode,
): Promise<{ form: Form; element: HTMLElement }> => {
  let form: unknown
  const ref = (own: unknown) => {
    form = own
  }
  const element = await mountVue(() => render(ref))
  return { form: form as Form, element }
}

describe('Arco for React', () => {
  const render = async (rules = arcoRules(websiteName)) => {
    let form: ArcoFormInstance | undefined
    const element = await mountReact(() => {
      const [own] = ArcoForm.useForm()
      form = own
      const item = createElement(ArcoForm.Item, { field: 'name', rules }, createElement(ArcoInput))
      return createElement(ArcoForm, { form: own }, item)
    })
    return { form: form as ArcoFormInstance, element }
  }

  it('shows a text with all issues, and what does not fail as a warning', async () => {
    const { form, element } = await render()
    form.setFieldsValue({ name })
    await rejection(form.validate())
    expect(form.getFieldsError()).toMatchObject({ name: { message: lines } })
    form.setFieldsValue({ name: advisedName })
    await form.validate()
    await vi.waitFor(() => expect(element.textContent).toContain('name.space'))
    expect(element.innerHTML).toContain('arco-form-message-help-warning')
    arrived('@arco-design/web-react', `text: ${nameErrors.join(', ')}; validateLevel warning`)
  })

  it('fails a blank field, an empty message and facts that can not be had', async () => {
    const blank = await render()
    blank.form.setFieldsValue({ name: '' })
    await rejection(blank.form.validate())
    const silent = await render(arcoRules(websiteName, { messages: emptyMessages }))
    silent.form.setFieldsValue({ name })
    await rejection(silent.form.validate())
    const lost = await render(arcoRules(websiteName, { facts: broken }))
    lost.form.setFieldsValue({ name: goodName })
    await rejection(lost.form.validate())
  })
})

describe('Arco for Vue', () => {
  type Form = { validate: () => Promise<Record<string, { message: string }> | undefined> }

  it('shows a text with all issues, and passes what does not fail', async () => {
    const model = reactive<{ name: string | undefined }>({ name })
    const rules = arcoVueRules(websiteName)
    const item = () => h(ArcoVueFormItem, { field: 'name', rules }, () => h('input'))
    const { form } = await vueForm<Form>((ref) => h(ArcoVueForm, { model, ref }, item))
    await expect(form.validate()).resolves.toMatchObject({ name: { message: lines } })
    model.name = undefined
    await expect(form.validate()).resolves.toMatchObject({ name: { message: 'name.empty' } })
    model.name = advisedName
    await expect(form.validate()).resolves.toBeUndefined()
    arrived('@arco-design/web-vue', `text: ${nameErrors.join(', ')}; no warnings`)
  })
})

describe('Vant', () => {
  const render = (value: string, rules = vantRules(websiteName)) =>
    vueForm<VantFormInstance>((ref) =>
      h(VantForm, { ref }, () => h(VantField, { name: 'name', modelValue: value, rules })),
    )

  it('shows a text with all issues, and passes what does not fail', async () => {
    const { form } = await render(name)
    expect(await rejection(form.validate())).toEqual([{ name: 'name', message: lines }])
    await (await render(advisedName)).form.validate()
    arrived('vant', `text: ${nameErrors.join(', ')}; no warnings`)
  })

  it('fails a blank field, an empty message and facts that can not be had, and never hangs', async () => {
    await rejection((await render('')).form.validate())
    await rejection((await render(name, vantRules(websiteName, { messages: emptyMessages }))).form.validate())
    await rejection((await render(goodName, vantRules(websiteName, { facts: broken }))).form.validate())
  })
})

describe('TDesign for Vue', () => {
  type Form = { validate: () => Promise<true | { name: TDesignResult[] }> }

  const render = (data: object, rules: object[] = tdesignRules(websiteName)) => {
    const item = () => h(TDesignVueFormItem, { name: 'name', rules }, () => h('input'))
    return vueForm<Form>((ref) => h(TDesignVueForm, { data: data as never, ref }, item))
  }

  it('hands the issues over, and shows what does not fail without failing', async () => {
    const failed = await (await render({ name })).form.validate()
    const [errors, notes] = (failed as { name: TDesignResult[] }).name
    expect(errors?.issues.map(({ code }) => code)).toEqual(nameErrors)
    expect(notes?.issues.map(({ code }) => code)).toEqual(nameWarnings)
    const { form, element } = await render({ name: advisedName })
    await expect(form.validate()).resolves.toBe(true)
    await vi.waitFor(() => expect(element.textContent).toContain('name.space'))
    arrived('tdesign-vue-next', `issues with params: ${nameErrors.join(', ')}; notes of type success`)
  })

  it('reads facts from the form', async () => {
    const rules = tdesignRules(websiteName, { facts: ({ kind }: Kind) => ({ subject: { kind } }) })
    await expect((await render({ name: unitName, kind: 'enterprise' }, rules)).form.validate()).resolves.toBe(true)
    const failed = await (await render({ name: unitName, kind: 'individual' }, rules)).form.validate()
    expect(failed).toMatchObject({ name: [{ issues: [{ code: 'name.organisation-word' }] }, {}] })
  })

  it('would not submit what is of its own type warning', async () => {
    const warning = [{ validator: () => ({ result: false, message: 'later', type: 'warning' as const }) }]
    await expect((await render({ name: goodName }, warning)).form.validate()).resolves.not.toBe(true)
  })
})

describe('TDesign for React', () => {
  it('hands the issues over, and shows what does not fail without failing', async () => {
    let form: FormInstanceFunctions | undefined
    const rules = tdesignRules(websiteName)
    const element = await mountReact(() => {
      const [own] = TDesignForm.useForm()
      form = own
      const item = createElement(TDesignForm.FormItem, { name: 'name', rules }, createElement(TDesignInput))
      return createElement(TDesignForm, own && { form: own }, item)
    })
    form?.setFieldsValue({ name })
    await settled()
    const failed = (await form?.validate?.()) as unknown as { name: TDesignResult[] }
    expect(failed.name[0]?.issues.map(({ code }) => code)).toEqual(nameErrors)
    form?.setFieldsValue({ name: advisedName })
    await settled()
    await expect(form?.validate?.()).resolves.toBe(true)
    await vi.waitFor(() => expect(element.textContent).toContain('name.space'))
    arrived('tdesign-react', `issues with params: ${nameErrors.join(', ')}; notes of type success`)
  })
})

describe('vee-validate 4', () => {
  it('shows a text with all issues, and reads facts from the form', async () => {
    let validate: (() => Promise<{ valid: boolean; errors: object }>) | undefined
    let kind: SubjectKind | undefined
    const component = {
      setup: () => {
        const form = useForm({ initialValues: { name: unitName, kind: 'enterprise' } })
        validate = form.validate
        useField(
          'name',
          veeValidateRule(websiteName, { facts: (values: Kind) => ({ subject: { kind: kind ?? values.kind } }) }),
        )
        return () => h('p')
      },
    }
    await mountVue(() => h(component))
    await expect(validate?.()).resolves.toMatchObject({ valid: true })
    kind = 'individual'
    await expect(validate?.()).resolves.toMatchObject({ valid: false, errors: { name: 'name.organisation-word' } })
  })

  it('brings the codes of the fixture', async () => {
    let errors: (() => readonly string[]) | undefined
    const component = {
      setup: () => {
        const { validate } = useForm({ initialValues: { name } })
        const field = useField('name', veeValidateRule(websiteName))
        errors = () => field.errors.value
        void validate()
        return () => h('p')
      },
    }
    await mountVue(() => h(component))
    await vi.waitFor(() => expect(errors?.()).toEqual([lines]))
    arrived('vee-validate', `text: ${nameErrors.join(', ')}; no warnings`)
  })
})
