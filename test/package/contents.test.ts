import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, inject, it } from 'vitest'

const root = join(inject('folder'), 'node_modules/beian')
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )

/** The files that a manifest's `exports` names. */
const named = (part: unknown): string[] =>
  typeof part === 'string' ? [normalize(part)] : Object.values(part as object).flatMap(named)

/** What a file of code or types imports beside it. */
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import|require\(|import\(|new URL\()\s*["'](\.[^"']+)["']/g)].map(([, target]) =>
    normalize(join(dirname(file), target as string)),
  )

/** The declarations of a file of code. */
const typesOf = (file: string): string =>
  /\.d\.c?ts$/.test(file) ? file : file.replace(/\.cjs$/, '.d.cts').replace(/\.js$/, '.d.ts')

it('holds no file that no export or command reaches', () => {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file) || !files.includes(file)) return
    reached.add(file)
    if (/\.(?:js|cjs|ts|cts)$/.test(file))
      for (const target of importsOf(file)) visit(/\.d\.c?ts$/.test(file) ? typesOf(target) : target)
  }
  const { exports, bin } = JSON.parse(textOf('package.json'))
  for (const file of named([exports, bin])) visit(file)
  const code = files.filter((file) => file.startsWith('dist/') && file !== 'dist/cli/LICENCES.txt')
  expect(code.filter((file) => !reached.has(file))).toEqual([])
})

/** What a page links to, without code. */
const linksOf = (file: string): string[] =>
  [
    ...textOf(file)
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/\]\(<?([^)\s>]+)>?\)/g),
  ].map(([, link]) => link as string)

/** Whether npm, which shows the README alone, can open a link. */
const hosted = /^https:\/\/cdn\.jsdelivr\.net\/npm\/beian@[\d.]+\//

it('has no dead link: the README leads to files of the package, the pages to each other', () => {
  const { version } = JSON.parse(textOf('package.json'))
  for (const file of files.filter((name) => name.endsWith('.md')))
    for (const link of linksOf(file)) {
      const [target = ''] = link.split('#')
      if (hosted.test(link)) {
        expect(link, file).toContain(`beian@${version}/`)
        expect(existsSync(join(root, target.replace(hosted, ''))), `${file} links to ${link}`).toBe(true)
      } else if (!/^https?:/.test(link)) {
        expect(file, `${link} is dead on npm`).not.toBe('README.md')
        expect(existsSync(join(root, dirname(file), target)), `${file} links to ${link}`).toBe(true)
      }
    }
})
