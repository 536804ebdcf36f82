import { createElement, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createApp, type VNode } from 'vue'

/** A while in which whatever was going to happen happens; what must happen is waited for with `vi.waitFor`. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))

const host = (): HTMLElement => document.body.appendChild(document.createElement('div'))

/** Renders a React component, hooks and all. */
export const mountReact = async (component: () => ReactNode): Promise<HTMLElement> => {
  const element = host()
  const root = createRoot(element)
  flushSync(() => root.render(createElement(component)))
  await settled()
  return element
}

/** Renders with Vue. */
export const mountVue = async (render: () => VNode): Promise<HTMLElement> => {
  const element = host()
  createApp({ render }).mount(element)
  await settled()
  return element
}

/** What a promise was rejected with; a fulfilled one fails the test. */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  const value = await promise.then(
    (passed) => ({ passed }),
    (rejected: unknown) => ({ rejected }),
  )
  if ('passed' in value) throw new Error('failed open')
  return value.rejected
}
