import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import '@angular/compiler'
import { createElement, type FunctionComponent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type Component, h } from 'vue'
import { badOrder, goodName, goodOrder, unitName } from './fixture'
import { mountReact, mountVue, settled } from './mount'

// The code of the pages about forms: docs/guide/forms has it word for word.

const folder = join(import.meta.dirname, 'forms')
const lazyFolder = join(folder, '.lazy')
mkdirSync(lazyFolder, { recursive: true })

/** The file with its rules as the page's lazy variant has them. */
const lazyFile = (file: string, isOffline = false): string => {
  const text = readFileSync(join(folder, file), 'utf8')
  const [, region = ''] = /^\/\/ #region lazy\n([\s\S]*?)^\/\/ #endregion/m.exec(text) ?? []
  const lazy = region.replaceAll(/^\/\/ ?/gm, '')
  const names = /^(?:export )?const (\w+).* = (?:\{\n)?.*lazy\(|^export const (form)/m.exec(lazy)
  const own = names?.[1] ?? names?.[2]
  const swapped = text
    .replace(/^const facts.*\n/m, '')
    .replace(
      new RegExp(`^(?:export )?const ${own}[^=\n]* = (?:.*\\([^\\n]*\\)(?: \\})?\\n|[\\s\\S]*?^\\}\\)\\n)`, 'm'),
      lazy,
    )
  expect(swapped).not.toBe(text)
  const offline = swapped.replace(/^const load = async .*\{$/m, "$&\n  if (Date.now() > 0) throw new Error('offline')")
  const name = isOffline ? `offline-${file}` : file
  writeFileSync(join(lazyFolder, name), isOffline ? offline : swapped)
  return `./forms/.lazy/${name}`
}

const type = (input: HTMLInputElement, text: string): void => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  for (const event of ['input', 'change', 'blur']) input.dispatchEvent(new Event(event, { bubbles: true }))
}

const components = readdirSync(folder).filter((file) => /\.(?:tsx|vue)$/.test(file))

const variantsOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').includes('#region lazy') ? ['eager', 'lazy'] : ['eager']

/** What a file of a component exports: React by name, Vue by default. */
interface Form {
  readonly NameForm: FunctionComponent<{ onSubmit: (values: unknown) => void }>
  readonly default: Component
}

const mount = (file: string, module: Form, onSubmit: (values: unknown) => void): Promise<HTMLElement> =>
  file.endsWith('.vue')
    ? mountVue(() => h(module.default, { onSubmit }))
    : mountReact(() => createElement(module.NameForm, { onSubmit }))

describe.each(components)('%s', (file) => {
  it.each(variantsOf(file))(
    '%s: refuses a name in the words of the rule, and submits one that passes',
    async (variant) => {
      const submitted: unknown[] = []
      const onSubmit = (values: unknown) => void submitted.push(values)
      const module = await import(/* @vite-ignore */ variant === 'lazy' ? lazyFile(file) : `./forms/${file}`)
      const element = await mount(file, module, onSubmit)
      const input = element.querySelector('input') as HTMLInputElement
      const submit = () => element.querySelector('form')?.requestSubmit()
      type(input, unitName)
      await settled()
      submit()
      await vi.waitFor(() => expect(element.textContent).toContain('公司'), { timeout: 5000 })
      await settled()
      expect(submitted).toEqual([])
      type(input, goodName)
      await settled()
      submit()
      await vi.waitFor(() => expect(submitted).toHaveLength(1), { timeout: 5000 })
      expect(submitted[0]).toMatchObject({ name: goodName })
    },
  )
})

describe.each(components.filter((file) => variantsOf(file).includes('lazy')))('%s, offline', (file) => {
  it('submits nothing that it could not check', async () => {
    const escaped: unknown[] = []
    const catchIt = (thrown: unknown) => void escaped.push(thrown)
    const listeners = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', catchIt)
    try {
      const submitted: unknown[] = []
      const module = await import(/* @vite-ignore */ lazyFile(file, true))
      const element = await mount(file, module, (values) => void submitted.push(values))
      type(element.querySelector('input') as HTMLInputElement, goodName)
      await settled()
      element.querySelector('form')?.requestSubmit()
      await settled()
      expect(submitted).toEqual([])
      expect(escaped).toEqual([])
      expect(element.textContent).toContain('暂时无法检查')
    } finally {
      process.removeListener('unhandledRejection', catchIt)
      for (const listener of listeners) process.on('unhandledRejection', listener)
    }
  })
})

it.each(['eager', 'lazy'])('angular.ts, %s', async (variant) => {
  const { form } = await import(/* @vite-ignore */ variant === 'lazy' ? lazyFile('angular.ts') : './forms/angular.ts')
  const { sentencesOf } = await import('./forms/angular')
  form.setValue({ name: unitName })
  await vi.waitFor(() => expect(form.invalid).toBe(true))
  expect(sentencesOf(form.controls.name).join()).toContain('公司')
  form.setValue({ name: goodName })
  await vi.waitFor(() => expect(form.valid).toBe(true))
})

it('hono.ts', async () => {
  const { app } = await import('./forms/hono')
  const post = (body: unknown) =>
    app.request('/orders', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  const refused = await post(badOrder)
  expect(refused.status).toBe(422)
  expect(JSON.stringify(await refused.json())).not.toContain('欧阳修')
  expect(await (await post(goodOrder)).json()).toEqual({ ok: true })
})

it('trpc.ts', async () => {
  const { router } = await import('./forms/trpc')
  const { fetchRequestHandler } = await import('@trpc/server/adapters/fetch')
  const call = async (body: unknown) => {
    const req = new Request('http://localhost/submit', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    return (await fetchRequestHandler({ endpoint: '', req, router, createContext: () => ({}) })).json()
  }
  const { error } = await call(badOrder)
  expect(error.data.issues.map(({ code }: { code: string }) => code)).toContain('order.too-many-websites')
  expect(error.data.issues[0].path).toEqual(['websites'])
  expect((await call(goodOrder)).result.data).toBe(1)
})
