// What VitePress writes into every page, and few pages need: where all pages are, and the sidebars of all sections in both
// languages. A page keeps its own; `theme/sections.ts` gets the rest when somebody goes on.

interface SiteData {
  readonly locales: Readonly<Record<string, { themeConfig?: { sidebar?: Readonly<Record<string, unknown>> } }>>
}

/** The key of the sidebar that a page shows: the longest that its path begins with. */
const sidebarKeyOf = (path: string, keys: readonly string[]): string | undefined =>
  keys.filter((key) => path.startsWith(key)).sort((a, b) => b.length - a.length)[0]

/** Home pages have no sidebar, and the page of no address is shown at those of both languages. */
const hasSidebar = (page: string): boolean => !['index.md', 'en/index.md', '404.md'].includes(page)

const withOwnSection = (site: SiteData, page: string): SiteData => {
  const own = page.startsWith('en/') ? 'en' : 'root'
  const locales = Object.entries(site.locales).map(([locale, { themeConfig = {}, ...rest }]) => {
    const { sidebar = {}, ...others } = themeConfig
    if (locale !== own && page !== '404.md') return [locale, rest]
    const key = hasSidebar(page) ? sidebarKeyOf(`/${page}`, Object.keys(sidebar)) : undefined
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

interface Resolving {
  readonly resolve: (source: string, importer: string, options: object) => Promise<{ readonly id: string } | null>
}

/** A plugin of Vite: the search box has a copy of VueUse of its own. Else what only it uses of VueUse would be in every page. */
export const searchBoxParts = () => ({
  name: 'beian:search-box-parts',
  enforce: 'pre' as const,
  async resolveId(this: Resolving, source: string, importer = '', options: { readonly ssr?: boolean } = {}) {
    const isOfBox = /VPLocalSearchBox\.vue|@vueuse\/integrations|\?search-box$/.test(importer)
    if (options.ssr || !isOfBox || !/^@vueuse\/(?:core|shared)$/.test(source)) return null
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    return found === null ? null : { ...found, id: `${found.id}?search-box` }
  },
})
