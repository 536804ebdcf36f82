import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serve } from './server'

/** Debian's Chromium: no other browser can be installed everywhere that this runs. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })

export interface Visit {
  readonly page: Page
  /** What the page asked of the server, by path. */
  readonly requests: readonly string[]
  /** The scripts among it that the page runs, without those that it will perhaps run later. */
  readonly scripts: readonly string[]
  /** What it complained about. */
  readonly complaints: readonly string[]
}

/** The site in a browser. */
export interface SiteBrowser {
  readonly url: string
  /** Opens a page in a profile of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>
  readonly stop: () => Promise<void>
}

/** Starts server and browser. */
export const start = async (): Promise<SiteBrowser> => {
  const [{ url, stop }, browser] = await Promise.all([serve(), launch()])
  return {
    url,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...options })
      const page = await context.newPage()
      const requests: string[] = []
      const scripts: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        const path = request.url().replace(url, '')
        requests.push(path)
        if (request.resourceType() === 'script') scripts.push(path)
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      await page.goto(url + path)
      // What was built is there at once; what it can do, once Vue has it.
      await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
      return { page, requests, scripts, complaints }
    },
    stop: async () => {
      await browser.close()
      await stop()
    },
  }
}
