import type { Router } from 'vitepress'

/** The section of an address: a language, and in it the home page, the rules, the API, or all else; each has its sidebar. */
const sectionOf = (path: string): string => {
  const page = path.slice(import.meta.env.BASE_URL.length)
  if (/^(?:en\/)?(?:index\.html)?$/.test(page)) return `home ${page}`
  return /^(?:en\/)?(?:(?:rules|api)\/)?/.exec(page)?.[0] as string
}

/** A page that was built knows its own section: another one is loaded as a page of its own. */
export const keepToSections = (router: Router): void => {
  if (import.meta.env.SSR || import.meta.env.DEV) return
  router.onBeforeRouteChange = (to) => {
    const { pathname } = new URL(to, location.href)
    if (sectionOf(pathname) === sectionOf(location.pathname)) return
    location.assign(to)
    return false
  }
}

/** Where all pages are, once the page is shown; VitePress would ask for it at the first link. */
export const loadHashMap = (): void => {
  if (import.meta.env.DEV) return
  const load = async () => {
    const answer = await fetch(`${import.meta.env.BASE_URL}hashmap.json`)
    if (answer.ok) Object.assign(window, { __VP_HASH_MAP__: await answer.json() })
  }
  const idle = window.requestIdleCallback ?? setTimeout
  idle(() => void load().catch(() => {}))
}
