import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SiteBrowser, start } from './browser'
import { dist } from './server'

// What a page loads before it can be used: its scripts, what they import, and the script within the page.

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

interface Script {
  readonly bytes: number
  /** What it cannot run without. */
  readonly imports: readonly string[]
}

const known = new Map<string, Script>()

const scriptOf = (file: string): Script => {
  const own = known.get(file)
  if (own !== undefined) return own
  const text = readFileSync(join(dist, file), 'utf8')
  const imports = [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g)].map(([, other = '']) =>
    join(dirname(file), other),
  )
  const script = { bytes: gzipped(text), imports }
  known.set(file, script)
  return script
}

/** The scripts that a page asks for, with those that they import. */
const scriptsOf = (html: string): Set<string> => {
  const scripts = new Set<string>()
  const add = (file: string): void => {
    if (scripts.has(file)) return
    scripts.add(file)
    for (const other of scriptOf(file).imports) add(other)
  }
  for (const [, file = ''] of html.matchAll(
    /<(?:link rel="modulepreload"|script type="module")[^>]*?(?:href|src)="\/([^"]+)"/g,
  ))
    add(file)
  return scripts
}

const withinOf = (html: string): string =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text).join('\n')

describe('script at first paint', () => {
  it('is less than 60,000 bytes, gzipped, on every page', () => {
    const sizes = pages.map((file) => {
      const html = readFileSync(join(dist, file), 'utf8')
      const scripts = [...scriptsOf(html)]
      expect(scripts.length, file).toBeGreaterThan(2)
      const bytes = scripts.reduce((sum, script) => sum + scriptOf(script).bytes, gzipped(withinOf(html)))
      return { file, bytes }
    })
    expect(sizes.length).toBeGreaterThan(400)
    expect(sizes.filter(({ bytes }) => bytes < 40_000 || bytes >= 60_000)).toEqual([])
  })
})

describe('what Chromium loads', () => {
  let site: SiteBrowser
  beforeAll(async () => {
    site = await start()
  })
  afterAll(() => site.stop())

  it.each(['index.html', 'en/guide/playground.html', 'rules/name/place.html', '404.html'])(
    'for %s is that',
    async (file) => {
      const { page, scripts } = await site.open(`/${file.replace(/index\.html$/, '')}`)
      await page.waitForLoadState('networkidle')
      expect([...scripts].sort()).toEqual(
        [...scriptsOf(readFileSync(join(dist, file), 'utf8'))].map((own) => `/${own}`).sort(),
      )
    },
  )
})
