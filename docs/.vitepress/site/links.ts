import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import manifest from '../../../package.json' with { type: 'json' }
import { addressOf, docs, repository } from './pages'

/** Files of the repository that are pages of the site, in either language. */
const included: Readonly<Record<string, string>> = {
  '.github/CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
  'examples/README.md': 'examples.md',
  'docs/NOTICE.md': 'notice-of-data.md',
  'README.md': 'index.md',
  'docs/README.zh-CN.md': 'index.md',
}

/** Where a file that is no page of the site can be read: in the package. */
const inPackage = (file: string): string => `https://cdn.jsdelivr.net/npm/beian@${manifest.version}/${file}`

/** The file that a page links to, relative to the repository; pages that include another link as that one does. */
const targetOf = (path: string, file: string): string => {
  const target = relative(repository, join(docs, dirname(file), path))
  const known = [target, path, join('examples', path)].find((name) => existsSync(join(repository, name)))
  if (known === undefined) throw new Error(`${file} links to ${path}, which does not exist`)
  return known
}

/** The address to which a relative link of a file leads in the site. */
export const siteLink = (link: string, file: string): string => {
  const [path = '', anchor] = link.split('#')
  if (path === '' || /^(?:[a-z]+:|\/)/.test(link)) return link
  const target = targetOf(decodeURI(path), file)
  const own = included[target]
  const page = own !== undefined ? (file.startsWith('zh/') ? `zh/${own}` : own) : relative('docs', target)
  if (own === undefined && !/^docs\/.*\.md$/.test(target)) return inPackage(target)
  return addressOf(page) + (anchor === undefined ? '' : `#${anchor}`)
}

/** Rewrites the links of a page, which lead to files, to pages of the site. */
export const siteLinks = (markdown: MarkdownRenderer): void => {
  markdown.core.ruler.push('site-links', ({ tokens, env }) => {
    const path: string | undefined = env.realPath ?? env.path
    // The title of a page is parsed alone, without its links.
    if (path === undefined) return
    const file = relative(docs, path)
    for (const { children } of tokens)
      for (const token of children ?? [])
        if (token.type === 'link_open') token.attrSet('href', siteLink(token.attrGet('href') ?? '', file))
  })
}
