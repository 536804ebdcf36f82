import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist } from './server'

// Every link of every page of the built site, and every page from the two home pages.

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file}`)

const textOf = new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')]))

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** The page and the heading that a link of a page leads to; `undefined` if it leaves the site. */
const targetOf = (link: string, page: string): { readonly path: string; readonly anchor: string } | undefined => {
  const { origin, pathname, hash } = new URL(unescaped(link), `http://site${page}`)
  if (origin !== 'http://site') return undefined
  const path = decodeURIComponent(pathname)
  return { path: path.endsWith('/') ? `${path}index.html` : path, anchor: decodeURIComponent(hash.slice(1)) }
}

const linksOf = (page: string): string[] =>
  [...(textOf.get(page) ?? '').matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => href)

const idsOf = new Map(
  pages.map((page) => [page, new Set([...(textOf.get(page) ?? '').matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id))]),
)

describe('links of the site', () => {
  it('lead to pages and headings that exist', () => {
    const dead = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const target = targetOf(link, page)
        if (target === undefined) return []
        const { path, anchor } = target
        const isThere = existsSync(join(dist, path)) && statSync(join(dist, path)).isFile()
        if (!isThere) return [`${page}: ${link}`]
        return anchor === '' || idsOf.get(path)?.has(anchor) || /playground\.html$/.test(path)
          ? []
          : [`${page}: ${link}`]
      }),
    )
    expect([...new Set(dead)]).toEqual([])
  })

  it('reach every page', () => {
    const reached = new Set<string>()
    const waiting = ['/index.html']
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      if (reached.has(page)) continue
      reached.add(page)
      for (const link of linksOf(page)) {
        const target = targetOf(link, page)
        if (target !== undefined && textOf.has(target.path)) waiting.push(target.path)
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([])
  })

  it('exist in both languages', () => {
    const english = pages.filter((page) => page.startsWith('/en/')).map((page) => page.slice('/en'.length))
    const chinese = pages.filter((page) => !page.startsWith('/en/'))
    expect(english.sort()).toEqual(chinese.sort())
    expect(english.length).toBeGreaterThan(100)
  })

  it('are all of the files of docs/', () => {
    const docs = join(import.meta.dirname, '../../docs')
    const files = ['guide', 'rules', 'zh/guide', 'zh/rules'].flatMap((folder) =>
      readdirSync(join(docs, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => join(folder, file)),
    )
    const missing = files.filter((file) => {
      const page = file.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')
      return !textOf.has(page.startsWith('zh/') ? `/${relative('zh', page)}` : `/en/${page}`)
    })
    expect(missing).toEqual([])
  })
})
