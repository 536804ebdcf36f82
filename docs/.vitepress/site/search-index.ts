import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { createMarkdownRenderer, type MarkdownRenderer, type SiteConfig } from 'vitepress'
import { addressOf, docs, type Language } from './pages'
import { searchOptions } from './search'

// The search index of each language. VitePress makes its own, but it takes the language of a page from the file before it is
// moved, and so puts every page into the Chinese one.

const id = '/@localSearchIndex'
const localeOf: Readonly<Record<Language, string>> = { zh: 'root', en: 'en' }

interface Section {
  readonly id: string
  readonly title: string
  readonly titles: readonly string[]
  readonly text: string
}

const plain = (html: string): string =>
  html
    .replaceAll(/<a class="header-anchor"[\s\S]*?<\/a>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A page by its headings, each with the headings above it. */
const sectionsOf = (html: string, address: string): Section[] => {
  const above: string[] = []
  return [...html.matchAll(/<h([1-6])[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/h\1>([\s\S]*?)(?=<h[1-6][ >]|$)/g)].map(
    ([, level = '1', anchor = '', heading = '', text = '']) => {
      const title = plain(heading)
      above.length = Number(level) - 1
      const titles = above.filter(Boolean)
      above[Number(level) - 1] = title
      return { id: level === '1' ? address : `${address}#${anchor}`, title, titles, text: plain(text) }
    },
  )
}

/** The text of a file, with what it includes. */
const sourceOf = (file: string): string =>
  readFileSync(join(docs, file), 'utf8').replace(/<!--@include: (\S+)-->/g, (_, included: string) =>
    sourceOf(join(file, '..', included)),
  )

const indexOf = (files: readonly string[], base: string, markdown: MarkdownRenderer): string => {
  const index = new MiniSearch<Section>({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    ...searchOptions.miniSearch?.options,
  })
  const known = new Set<string>()
  for (const file of files) {
    const html = markdown.render(sourceOf(file), { path: join(docs, file), relativePath: file, cleanUrls: false })
    // The members of a type are named by it: alone, `word` is of ten types.
    const isMember = ({ titles }: Section): boolean => /(?:^|\/)api\//.test(file) && titles.length > 2
    for (const section of sectionsOf(html, base.replace(/\/$/, '') + addressOf(file))) {
      if (!known.has(section.id) && !isMember(section)) index.add(section)
      known.add(section.id)
    }
  }
  return JSON.stringify(index)
}

/** A plugin of Vite that comes before that of VitePress. */
export const searchIndex = () => {
  let site: SiteConfig
  return {
    name: 'beian:search-index',
    enforce: 'pre' as const,
    configResolved: (config: object) => {
      site = (config as { readonly vitepress: SiteConfig }).vitepress
    },
    load: async (request: string): Promise<string | undefined> => {
      if (request === id)
        return `export default { ${Object.values(localeOf)
          .map((locale) => `${locale}: () => import('${id.slice(1)}${locale}')`)
          .join(', ')} }`
      const language = (['zh', 'en'] as const).find((own) => request === id + localeOf[own])
      if (language === undefined) return undefined
      const files = site.pages.filter((page) => page.startsWith('zh/') === (language === 'zh'))
      const markdown = await createMarkdownRenderer(docs, site.markdown, site.site.base, site.logger)
      return `export default ${JSON.stringify(indexOf(files, site.site.base, markdown))}`
    },
  }
}
