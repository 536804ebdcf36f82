import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import '@angular/compiler'
import { createElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { badOrder, goodName, goodOrder, unitName } from './fixture'
import { mountReact, mountVue, settled } from './mount'

// The code of the pages about forms: docs/guide/forms has it word for word.

const folder = join(import.meta.dirname, 'forms')
const lazyFolder = join(folder, '.lazy')
mkdirSync(lazyFolder, { recursive: true })

/** The file with its rules as the page's lazy variant has them. */
const lazyFile = (file: string): string => {
  const text = readFileSync(join(folder, file), 'utf8')
  const [, region = ''] = /^\/\/ #region lazy\n([\s\S]*?)^\/\/ #endregion/m.exec(text) ?? []
  const lazy = region.replaceAll(/^\/\/ ?/gm, '')
  const name = /^(?:export )?const (\w+).* = .*lazy\(|^export const (form)/m.exec(lazy)
  const own = name?.[1] ?? name?.[2]
  const swapped = text
    .replace(/^const facts.*\n/m, '')
    .replace(new RegExp(`^(?:export )?const ${own}[^=\n]* = (?:.*\\([^\\n]*\\)\\n|[\\s\\S]*?^\\}\\)\\n)`, 'm'), lazy)
  expect(swapped).not.toBe(text)
  writeFileSync(join(lazyFolder, file), swapped)
  return `./forms/.lazy/${file}`
}

const type = (input: HTMLInputElement, text: string): void => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  for (const event of ['input', 'change', 'blur']) input.dispatchEvent(new Event(event, { bubbles: true }))
}

const components = readdirSync(folder).filter((file) => /\.(?:tsx|vue)$/.test(file))

describe.each(components)('%s', (file) => {
  const variants = readFileSync(join(folder, file), 'utf8').includes('#region lazy') ? ['eager', 'lazy'] : ['eager']

  it.each(variants)('%s: refuses a name in the words of the rule, and submits one that passes', async (variant) => {
    const submitted: unknown[] = []
    const onSubmit = (values: unknown) => void submitted.push(values)
    const module = await import(/* @vite-ignore */ variant === 'lazy' ? lazyFile(file) : `./forms/${file}`)
    const element = file.endsWith('.vue')
      ? await mountVue(() => h(module.default, { onSubmit }))
      : await mountReact(() => createElement(module.NameForm, { onSubmit }))
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
