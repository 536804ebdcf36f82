// Names typed into a page of Debian's Chromium. The page writes its times into itself and Chromium prints the page.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bytes.mjs'

const chromium = '/usr/bin/chromium'
const flags = `--no-sandbox --headless --disable-gpu --no-first-run --disable-background-networking
  --disable-component-update --disable-sync`.split(/\s+/)

const measure = (names) => {
  const times = names.map(({ name, facts }) => {
    const start = performance.now()
    beian.validate(beian.websiteName, name, facts)
    return performance.now() - start
  })
  document.title = JSON.stringify({ first: times[0], worst: Math.max(...times.slice(1)) })
}

/** Returns a function that measures once, in a fresh browser: `{ first, worst }` in milliseconds. */
export const browserRunner = async (root, input, directory) => {
  if (!existsSync(chromium)) throw new Error(`${chromium} is missing. Install it: apt-get install -y chromium`)
  const { outputFiles } = await bundle(root, `export { validate, websiteName } from 'beian'`, {
    format: 'iife',
    globalName: 'beian',
  })
  const page = join(directory, 'page.html')
  writeFileSync(join(directory, 'page.js'), outputFiles[0].text)
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title></title><script src="page.js"></script><script>(${measure})(${readFileSync(input, 'utf8')})</script>`,
  )
  return () => {
    const profile = mkdtempSync(join(directory, 'profile-'))
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 }
    const html = execFileSync(
      chromium,
      [...flags, `--user-data-dir=${profile}`, '--dump-dom', `file://${page}`],
      options,
    )
    rmSync(profile, { recursive: true, force: true })
    return JSON.parse(/<title>(.*?)<\/title>/.exec(html)[1])
  }
}
