// What VitePress writes into every page, and few pages need: where all pages are, and the sidebars of all sections in both
// languages. A page keeps its own; `theme/sections.ts` gets the rest when somebody goes on.

interface SiteData {
  readonly locales: Readonly<Record<string, { themeConfig?: { sidebar?: Readonly<Record<string, unknown>> } }>>
}

/** The key of the sidebar that a page shows: the longest that its path begins with. */
const sidebarKeyOf = (path: string, keys: readonly string[]): string | undefined =>
  keys.filter((key) => path.startsWith(key)).sort((a, b) => b.length - a.length)[0]

const withOwnSection = (site: SiteData, page: string): SiteData => {
  const own = page.startsWith('en/') ? 'en' : 'root'
  const locales = Object.entries(site.locales).map(([locale, { themeConfig = {}, ...rest }]) => {
    const { sidebar = {}, ...others } = themeConfig
    // It is shown at addresses of both languages.
    if (page === '404.md') return [locale, { ...rest, themeConfig: { ...others, sidebar: {} } }]
    if (locale !== own) return [locale, rest]
    const key = sidebarKeyOf(`/${page}`, Object.keys(sidebar))
    return [locale, { ...rest, themeConfig: { ...others, sidebar: key === undefined ? {} : { [key]: sidebar[key] } } }]
  })
  return { ...site, locales: Object.fromEntries(locales) }
}

const metadata = /window\.__VP_HASH_MAP__=JSON\.parse\(("(?:[^"\\]|\\.)*")\)/
const siteData = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)(?=\)?;<\/script>)/

const parsed = (literal: string): never => JSON.parse(JSON.parse(literal) as string) as never

/** As a script contains it: no `<` can end the script. */
const literalOf = (value: unknown): string => JSON.stringify(JSON.stringify(value)).replaceAll('<', '\\u003c')

const fileOf = (page: string): string => page.replaceAll('/', '_').toLowerCase()

/** The HTML of a page with what it needs to be shown; fails if VitePress writes something else. */
export const ownMetadata = (html: string, page: string): string => {
  if (!metadata.test(html) || !siteData.test(html))
    throw new Error(`${page}: no metadata of VitePress as 1.6 writes it`)
  return html
    .replace(metadata, (_, literal: string) => {
      const all: Readonly<Record<string, string>> = parsed(literal)
      const file = fileOf(page)
      return `window.__VP_HASH_MAP__=JSON.parse(${literalOf(file in all ? { [file]: all[file] } : {})})`
    })
    .replace(siteData, (_, literal: string) => `JSON.parse(${literalOf(withOwnSection(parsed(literal), page))})`)
}
