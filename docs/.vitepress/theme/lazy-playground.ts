import { defineAsyncComponent } from 'vue'
import { touch } from './touch'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Waits until somebody touches the page as it was built, and remembers what is done until the script is there. */
const firstTouch = (root: Element): Promise<void> =>
  new Promise((touched) => {
    for (const event of ['focusin', 'pointerdown'])
      root.addEventListener(event, () => touched(), { once: true, passive: true })
    root.addEventListener('input', ({ target }) => {
      const { id, name, value } = target as Field
      touch.typed.set(id || name, value)
    })
    root.addEventListener('click', ({ target }) => {
      touch.clicked = (target as Element).closest('button') ?? undefined
    })
  })

/** A chunk of its own, which a page that was built loads at the first touch, or at once if its address says what to show. */
export const LazyPlayground = defineAsyncComponent(async () => {
  const root = typeof document === 'undefined' ? null : document.querySelector('.playground')
  if (root !== null && location.hash.length < 2) {
    await firstTouch(root)
    touch.isPending = true
  }
  return await import('./playground/BeianPlayground.vue')
})
