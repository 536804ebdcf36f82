import { useForm as useConform } from '@conform-to/react/future'
import { sValidator } from '@hono/standard-validator'
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { FieldApi, FormApi } from '@tanstack/react-form'
import type { Order } from 'beian'
import { problemJson } from 'beian/forms'
import { isBeianIssue, toStandardSchema } from 'beian/standard-schema'
import { Hono } from 'hono'
import { standardSchemaResolver as olderResolver } from 'hookform-resolvers-5/standard-schema'
import { createElement } from 'react'
import * as hookForm from 'react-hook-form'
import * as olderHookForm from 'react-hook-form-7-54'
import { useField, useForm } from 'vee-validate-5'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { badOrder, broken, goodOrder, name, nameErrors, order, website, websiteName } from './fixture'
import { mountReact, mountVue, settled } from './mount'
import { arrived } from './table'

const list = 'order.too-many-websites'
const all = [list, ...nameErrors]
const codesOf = (issues: readonly unknown[] | undefined) => issues?.filter(isBeianIssue).map(({ code }) => code)

it('is a Standard Schema 1.1: plain, synchronous, never both a value and issues, no part of the value in an issue', () => {
  const schema: StandardSchemaV1<Order> = toStandardSchema(order)
  expect(typeof schema).toBe('object')
  expect(schema['~standard'].validate(goodOrder)).toEqual({ value: goodOrder })
  const failure = schema['~standard'].validate(badOrder) as StandardSchemaV1.FailureResult
  expect(Object.keys(failure)).toEqual(['issues'])
  expect(codesOf(failure.issues)).toEqual(all)
  for (const text of [name, '欧阳修', 'example.com']) expect(JSON.stringify(failure)).not.toContain(text)
  for (const value of [null, undefined, 5, 'order', [], () => 1])
    expect(schema['~standard'].validate(value)).toMatchObject({ issues: [{ path: [] }] })
  arrived('@standard-schema/spec', `issues with code, level, params: ${all.join(', ')}`)
})

describe('TanStack Form', () => {
  it('takes it for the form, and keeps everything', async () => {
    const form = new FormApi({ defaultValues: badOrder, validators: { onSubmit: toStandardSchema(order) } })
    form.mount()
    const websites = new FieldApi({ form, name: 'websites' })
    const child = new FieldApi({ form, name: 'websites[0].name' })
    for (const field of [websites, child]) field.mount()
    await form.handleSubmit()
    expect(form.state.isSubmitted).toBe(false)
    expect(codesOf(websites.getMeta().errors)).toEqual([list])
    expect(codesOf(child.getMeta().errors)).toEqual(nameErrors)
    arrived('@tanstack/react-form', `issues with code, level, params: ${all.join(', ')}; no warnings`)
  })

  it('takes it for one field', async () => {
    const form = new FormApi({ defaultValues: { name } })
    form.mount()
    const field = new FieldApi({ form, name: 'name', validators: { onChange: toStandardSchema(websiteName) } })
    field.mount()
    field.handleChange(`${name}!`)
    expect(codesOf(field.getMeta().errors)).toEqual([...nameErrors, 'name.special-symbol'])
  })
})

describe.each([
  ['@hookform/resolvers', standardSchemaResolver, hookForm],
  ['hookform-resolvers-5', olderResolver as typeof standardSchemaResolver, olderHookForm as unknown as typeof hookForm],
])('%s', (packageName, resolverOf, { useForm }) => {
  const submit = async (schema: StandardSchemaV1<Order, Order>, defaultValues: Order) => {
    const calls: string[] = []
    let form: hookForm.UseFormReturn<Order> | undefined
    await mountReact(() => {
      form = useForm<Order>({ defaultValues, resolver: resolverOf(schema) as hookForm.Resolver<Order> })
      void form.formState.errors
      return null
    })
    const note = (what: string) => () => void calls.push(what)
    await form?.handleSubmit(note('valid'), note('invalid'))()
    await settled()
    return { calls, errors: form?.formState.errors }
  }

  it('brings the message of every path, which may be the code', async () => {
    const { calls, errors } = await submit(toStandardSchema(order), badOrder)
    expect(calls).toEqual(['invalid'])
    expect(JSON.stringify(errors)).toContain(nameErrors[0])
    expect(JSON.stringify(errors)).toContain(list)
    expect((await submit(toStandardSchema(order), goodOrder)).calls).toEqual(['valid'])
    arrived(packageName, `messages only: ${[list, nameErrors[0]].join(', ')}; no warnings`)
  })

  it('does not take what fails as a whole for valid, from 5.5 on or with a root key', async () => {
    const older = packageName === 'hookform-resolvers-5'
    const whole = await submit(toStandardSchema(order, { facts: broken }), goodOrder)
    expect(whole.calls).toEqual([older ? 'valid' : 'invalid'])
    if (!older) expect(whole.errors).toMatchObject({ root: { message: 'input.bad-fact' } })
    const keyed = await submit(toStandardSchema(order, { facts: broken, rootKey: '_root' }), goodOrder)
    expect(keyed.calls).toEqual(['invalid'])
  })
})

it('resolvers 5.2.2 take an empty path for valid, and React Hook Form 7.54 takes `root` so', async () => {
  for (const path of [[], ['root']]) {
    const calls: string[] = []
    let submit: (() => Promise<void>) | undefined
    const schema: StandardSchemaV1 = {
      '~standard': { version: 1, vendor: 'none', validate: () => ({ issues: [{ message: 'fails', path }] }) },
    }
    await mountReact(() => {
      const form = olderHookForm.useForm({ resolver: olderResolver(schema as never) as never })
      submit = form.handleSubmit(() => void calls.push('valid'))
      return null
    })
    await submit?.()
    expect(calls).toEqual(['valid'])
  }
})

describe('vee-validate 5', () => {
  const errorsOf = async (setup: () => { validate: () => Promise<{ errors: object }> }) => {
    let errors: Promise<object> | undefined
    const component = {
      setup: () => {
        errors = setup()
          .validate()
          .then((result) => result.errors)
        return () => h('p')
      },
    }
    await mountVue(() => h(component))
    return errors
  }

  it('brings the messages of a form and of a field', async () => {
    const form = errorsOf(() => useForm({ initialValues: badOrder, validationSchema: toStandardSchema(order) }))
    await expect(form).resolves.toEqual({ websites: list, 'websites.0.name': nameErrors[0] })
    const field = errorsOf(() => useField('name', toStandardSchema(websiteName), { initialValue: name }))
    await expect(field).resolves.toEqual(nameErrors)
    arrived('vee-validate-5', `messages only: ${all.join(', ')}; no warnings`)
  })
})

describe('Conform', () => {
  it('brings the messages of every field', async () => {
    let submitted = false
    let errors: unknown
    const element = await mountReact(() => {
      const { form } = useConform(toStandardSchema(website), {
        onSubmit: (event) => {
          event.preventDefault()
          submitted = true
        },
      })
      errors = form.fieldErrors
      return createElement(
        'form',
        form.props,
        createElement('input', { name: 'name', defaultValue: name }),
        createElement('input', { name: 'domains[0]', defaultValue: 'example.com' }),
      )
    })
    element.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(errors).toEqual({ name: nameErrors }))
    expect(submitted).toBe(false)
    arrived('@conform-to/react', `messages only: ${nameErrors.join(', ')}; no warnings`)
  })
})

describe('Hono', () => {
  const post = (app: Hono, value: unknown) =>
    app.request('/', { method: 'POST', body: JSON.stringify(value), headers: { 'content-type': 'application/json' } })

  it('answers with a problem document that holds no part of the request', async () => {
    const validator = sValidator('json', toStandardSchema(order), (result, context) => {
      if (result.success) return undefined
      const problem = problemJson(result.error.filter(isBeianIssue))
      return context.json(problem, 422, { 'content-type': 'application/problem+json' })
    })
    const app = new Hono().post('/', validator, (context) => context.text(context.req.valid('json').subject.kind))
    const response = await post(app, badOrder)
    expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
    const body = await response.text()
    for (const text of [name, '欧阳修', 'example.com']) expect(body).not.toContain(text)
    expect(JSON.parse(body).errors.map(({ code }: { code: string }) => code)).toEqual(all)
    expect(await (await post(app, goodOrder)).text()).toBe('individual')
    expect((await post(app, null)).status).toBe(422)
    arrived('@hono/standard-validator', `issues with code, level, params: ${all.join(', ')}`)
  })

  it('echoes the whole request by itself, which is why it needs the hook', async () => {
    const app = new Hono().post('/', sValidator('json', toStandardSchema(order)), (context) => context.text('ok'))
    const response = await post(app, badOrder)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('欧阳修')
  })
})
