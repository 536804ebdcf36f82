import '@angular/compiler'
import { FormControl, FormGroup } from '@angular/forms'
import type { Order, Subject } from 'beian'
import { angularValidator, finalFormValidate, formikValidate, type HookFormError, hookFormResolver } from 'beian/forms'
import { createForm } from 'final-form'
import { useFormik } from 'formik'
import { createElement } from 'react'
import * as hookForm from 'react-hook-form'
import * as olderHookForm from 'react-hook-form-7-54'
import { describe, expect, it, vi } from 'vitest'
import { badOrder, broken, emptyMessages, goodOrder, name, nameErrors, order, unitName, websiteName } from './fixture'
import { mountReact, settled } from './mount'
import { arrived } from './table'

const lines = nameErrors.join('\n')
const list = 'order.too-many-websites'

describe('Angular', () => {
  it('keeps everything, under the code', () => {
    const control = new FormControl(name, angularValidator(websiteName))
    expect(control.hasError('name.national-word')).toBe(true)
    expect(Object.keys(control.errors ?? {})).toEqual(nameErrors)
    expect(control.getError('name.national-word')).toMatchObject([
      { level: 'error', params: { found: [{ word: '中国' }] } },
    ])
    arrived('@angular/forms', `issues with params, keyed by code: ${nameErrors.join(', ')}; no warnings`)
  })

  it('reads facts from the whole form, once it stands', () => {
    const facts = ({ kind }: { kind: Subject['kind'] }) => ({ subject: { kind } })
    const group = new FormGroup({
      kind: new FormControl('individual'),
      name: new FormControl(unitName, angularValidator(websiteName, { facts })),
    })
    group.controls.name.updateValueAndValidity()
    expect(group.controls.name.hasError('name.organisation-word')).toBe(true)
    group.setValue({ kind: 'enterprise', name: unitName })
    expect(group.valid).toBe(true)
  })

  it('keeps both of a code that fails at two places, and fails when facts can not be had', () => {
    const twice = { ...goodOrder, websites: [{ ...goodOrder.websites[0], domains: ['a b.com', 'c d.com'] }] }
    const control = new FormControl(twice, angularValidator(order))
    expect(control.getError('domain.malformed')).toHaveLength(2)
    expect(new FormControl('', angularValidator(websiteName, { facts: broken })).valid).toBe(false)
    expect(new FormControl(undefined, angularValidator(websiteName)).hasError('name.empty')).toBe(true)
  })
})

describe('Formik', () => {
  it('keeps what a list and a field in it say, and submits only what passes', async () => {
    let submitted = 0
    let form: ReturnType<typeof useFormik<Order>> | undefined
    await mountReact(() => {
      const onSubmit = () => {
        submitted++
      }
      form = useFormik({ initialValues: badOrder, validate: formikValidate(order), onSubmit })
      return null
    })
    await form?.submitForm()
    await settled()
    expect(submitted).toBe(0)
    await vi.waitFor(() => expect(form?.errors).not.toEqual({}))
    expect(form?.errors).toEqual({ websites: { _root: list, 0: { name: lines } } })
    expect(form?.getFieldMeta('websites[0].name').error).toBe(lines)
    await form?.setValues(goodOrder)
    await vi.waitFor(() => expect(form?.errors).toEqual({}))
    await form?.submitForm()
    expect(submitted).toBe(1)
    arrived('formik', `texts: ${[list, ...nameErrors].join(', ')}; no warnings`)
  })
})

describe('Final Form', () => {
  const errorsOf = (validate: ReturnType<typeof finalFormValidate<typeof order, Order>>, initialValues: Order) => {
    const form = createForm<Order>({ initialValues, validate, onSubmit: () => undefined })
    const errors: Record<string, unknown> = {}
    for (const field of ['websites', 'websites[0].name', 'websites[1].name', 'subject.name']) {
      form.registerField(field as never, ({ error }) => Object.assign(errors, { [field]: error }), { error: true })
    }
    return { form, errors }
  }

  it('keeps what a list and a field in it say, with the fields of the list registered', () => {
    const { form, errors } = errorsOf(finalFormValidate(order), badOrder)
    expect(errors).toEqual({ websites: list, 'websites[0].name': lines })
    expect(form.getState().valid).toBe(false)
    expect(errorsOf(finalFormValidate(order), goodOrder).form.getState().valid).toBe(true)
    arrived('final-form', `texts: ${[list, ...nameErrors].join(', ')}; no warnings`)
  })

  it('fails a list of which no field fails, an empty message, and the form as a whole', () => {
    const many = { ...badOrder, websites: badOrder.websites.map((website) => ({ ...website, name: '雕刻时光手记' })) }
    expect(errorsOf(finalFormValidate(order), many).errors.websites).toBe(list)
    expect(errorsOf(finalFormValidate(order, { messages: emptyMessages }), badOrder).form.getState().valid).toBe(false)
    const { form } = errorsOf(finalFormValidate(order, { facts: broken }), goodOrder)
    expect(form.getState()).toMatchObject({ valid: false, error: 'input.bad-fact' })
  })
})

describe.each([
  ['react-hook-form', hookForm],
  ['react-hook-form-7-54', olderHookForm as unknown as typeof hookForm],
])('%s', (packageName, { useForm, useFieldArray }) => {
  const render = async (defaultValues: Order, resolver = hookFormResolver<typeof order, Order>(order)) => {
    const calls: string[] = []
    let form: hookForm.UseFormReturn<Order> | undefined
    let websites: hookForm.UseFieldArrayReturn<Order, 'websites'> | undefined
    await mountReact(() => {
      form = useForm<Order>({ defaultValues, resolver, mode: 'onChange' })
      websites = useFieldArray({ control: form.control, name: 'websites' })
      void form.formState.errors
      const inputs = websites.fields.map(({ id }, i) =>
        createElement('input', { key: id, ...form?.register(`websites.${i}.name`) }),
      )
      return createElement('form', null, inputs)
    })
    const submit = async () => {
      await form?.handleSubmit(
        () => void calls.push('valid'),
        () => void calls.push('invalid'),
      )()
      await settled()
      return form?.formState.errors
    }
    return { submit, calls, form, websites }
  }

  it('keeps code and params of a list and of a field in it, and focuses the field', async () => {
    const { submit, calls, form, websites } = await render(badOrder)
    const errors = await submit()
    expect(calls).toEqual(['invalid'])
    expect(errors?.websites?.root).toMatchObject({ type: list, params: { max: 3, actual: 4 } })
    const field = form?.getFieldState('websites.0.name').error as unknown as HookFormError
    expect(field).toMatchObject({ type: nameErrors[0], params: { found: [{ word: '中国' }] } })
    expect(Object.keys(field.types)).toEqual(nameErrors)
    expect(document.activeElement?.getAttribute('name')).toBe('websites.0.name')
    websites?.remove(3)
    await vi.waitFor(() => expect(form?.formState.errors.websites?.root).toBeUndefined())
    expect(form?.getFieldState('websites.0.name').error?.type).toBe(nameErrors[0])
    arrived(packageName, `type = code, params: ${[list, ...nameErrors].join(', ')}; no warnings`)
  })

  it('submits what passes, and not what fails as a whole', async () => {
    const passing = await render(goodOrder)
    await passing.submit()
    const failing = await render(goodOrder, hookFormResolver(order, { facts: broken }))
    expect(await failing.submit()).toMatchObject({ _root: { type: 'input.bad-fact' } })
    expect([passing.calls, failing.calls]).toEqual([['valid'], ['invalid']])
  })
})

it('React Hook Form 7.54 forgets `errors.root` on submit, which is why no issue stands there', async () => {
  let outcome = ''
  let submit: (() => Promise<void>) | undefined
  await mountReact(() => {
    const errors = { root: { type: 'x', message: 'fails' } }
    const form = olderHookForm.useForm({ resolver: () => ({ values: {}, errors }) })
    const note = (what: string) => () => {
      outcome = what
    }
    submit = form.handleSubmit(note('valid'), note('invalid'))
    return null
  })
  await submit?.()
  expect(outcome).toBe('valid')
})
