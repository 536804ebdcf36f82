import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Which file of docs/ is which page: `zh/X` is the page `X`, and every other file `X` is `en/X`.

export type Language = 'zh' | 'en'

export const languages = ['zh', 'en'] as const

/** The folder of docs/, and its parent, the repository. */
export const docs = join(import.meta.dirname, '../..')
export const repository = join(docs, '..')

/** The page of a file, both relative to docs/: `zh/guide/forms/README.md` is `guide/forms/index.md`. */
export const pageOf = (file: string): string => {
  // VitePress takes every page below a folder `en` for English.
  const named = file.replace(/(^|\/)README\.md$/, '$1index.md').replace('locales/en/', 'locales-en/')
  return named.startsWith('zh/') ? named.slice('zh/'.length) : `en/${named}`
}

/** The file of a page in a language: `guide/names` is `zh/guide/names.md` in Chinese. */
export const fileOf = (page: string, language: Language): string => (language === 'zh' ? `zh/${page}.md` : `${page}.md`)

/** The address of a file's page: `/en/guide/names.html`, or a folder's. */
export const addressOf = (file: string): string =>
  `/${pageOf(file)}`.replace(/\.md$/, '.html').replace(/(^|\/)index\.html$/, '$1')

/** The heading of a page, without comments and code marks. */
export const titleOf = (file: string): string => {
  const text = readFileSync(join(docs, file), 'utf8')
  const included = /<!--@include: (\S+)-->/.exec(text)?.[1]
  if (included !== undefined) return titleOf(join(file, '..', included))
  const heading = /^title: (.+)$/m.exec(text)?.[1] ?? /^# (.+)$/m.exec(text)?.[1] ?? file
  return heading.replaceAll(/<!--.*?-->|[`\\]/g, '').trim()
}

/** The pages of a folder of docs/ by their names, without those of its folders. */
export const pagesIn = (folder: string): readonly string[] =>
  existsSync(join(docs, folder))
    ? readdirSync(join(docs, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
        .map(({ name }) => name.replace(/\.md$/, ''))
        .sort()
    : []

/** The folders of a folder of docs/. */
export const foldersIn = (folder: string): readonly string[] =>
  existsSync(join(docs, folder))
    ? readdirSync(join(docs, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : []
