import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { format, suggest, websiteName } from '../../dist/index.js'
import { type SiteBrowser, start } from './browser'

let site: SiteBrowser
beforeAll(async () => {
  site = await start()
})
afterAll(() => site.stop())

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One page of every kind. */
const kinds = [
  '',
  'guide/start.html',
  'guide/playground.html',
  'guide/input.html',
  'guide/names.html',
  'guide/pre-approval.html',
  'guide/forms/',
  'guide/forms/vant.html',
  'guide/glossary.html',
  'guide/editions.html',
  'guide/provinces.html',
  'guide/registry.html',
  'guide/command-line.html',
  'rules/',
  'rules/name/place.html',
  'api/',
  'api/beian/',
  'api/beian/lazy/',
  'api/beian/functions/validate.html',
  'contributing.html',
  'changelog.html',
  'examples.html',
  'notice-of-data.html',
  'no/such/page.html',
]

const pages = ['/', '/en/'].flatMap((root) => kinds.map((kind) => root + kind))

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/** What axe-core finds in a page, by rule and element. */
const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
    readonly violations: readonly Violation[]
  }
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const widths = { phone: 390, desktop: 1280 } as const

const looks = Object.keys(widths).flatMap((device) =>
  (['light', 'dark'] as const).map((scheme) => [device, scheme] as const),
)

/** axe-core takes 8 seconds for 16,000 elements: on the longest page each width and each scheme has one turn. */
const looksOf = (path: string) =>
  path.endsWith('/api/beian/')
    ? looks.filter(([device, scheme]) => (device === 'phone') === (scheme === 'light'))
    : looks

/** What is wrong with a page as it is, in both schemes and at both widths. */
const complaintsOf = async (page: Page): Promise<string[]> => {
  // A colour on its way to another one is neither.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' })
  const found: string[] = []
  for (const [device, colorScheme] of looksOf(page.url())) {
    await page.setViewportSize({ width: widths[device as keyof typeof widths], height: 844 })
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction(
      (isDark) => document.documentElement.classList.contains('dark') === isDark,
      colorScheme === 'dark',
    )
    for (const violation of await violationsIn(page)) found.push(`${device}, ${colorScheme}: ${violation}`)
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (excess > 0) found.push(`${device}: ${excess} px too wide`)
  }
  return found
}

describe.each(pages)('%s', (path) => {
  it('is accessible and fits, on telephone and desktop, light and dark', async () => {
    const { page, complaints } = await site.open(path)
    expect(await complaintsOf(page)).toEqual([])
    // The browser itself says that there is no such page.
    expect(complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([])
    await page.context().close()
  })
})

describe('links', () => {
  /** Follows a link of the sidebar or the bar; whether the page was not loaded anew. */
  const follow = async (from: string, href: string, title: string) => {
    const { page, complaints } = await site.open(from)
    await page.evaluate(() => Object.assign(window, { stays: true }))
    await page.locator(`a[href="${href}"]:visible`).first().click()
    await page.waitForURL(`**${href}`)
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
    await page.locator('h1', { hasText: title }).first().waitFor()
    const stayed = await page.evaluate(() => 'stays' in window)
    const items = await page.locator('.VPSidebar a').count()
    await page.context().close()
    return { stayed, items, complaints }
  }

  it.each([
    ['/guide/start.html', '/guide/levels.html', true, '级别'],
    ['/rules/', '/rules/name/place.html', true, 'name.place'],
    ['/guide/start.html', '/rules/', false, '规则'],
    ['/rules/', '/guide/start.html', false, '五分钟'],
    ['/en/guide/start.html', '/en/api/', false, 'beian'],
    ['/en/', '/en/guide/start.html', false, 'Start'],
  ])('from %s to %s stay on the page (%s)', async (from, href, stays, heading) => {
    const followed = await follow(from, href, heading)
    expect(followed).toMatchObject({ stayed: stays, complaints: [] })
    expect(followed.items).toBeGreaterThan(3)
  })

  it('back leads back', async () => {
    const { page } = await site.open('/guide/start.html')
    await page.locator(`a[href="/rules/"]:visible`).first().click()
    await page.waitForURL('**/rules/')
    await page.goBack()
    await page.waitForURL('**/guide/start.html')
    await page.locator('.VPSidebar a[href="/guide/levels.html"]').waitFor()
    await page.context().close()
  })

  it('to a page that does not exist lead to one that says so', async () => {
    const { page } = await site.open('/guide/nothing.html')
    await page.getByText('没有这个页面').waitFor()
    await page.context().close()
    const { page: english } = await site.open('/en/guide/nothing.html')
    await english.getByText('There is no such page').waitFor()
    await english.getByRole('link', { name: 'Playground' }).waitFor()
    await english.context().close()
  })
})

describe('the playground is accessible and fits', () => {
  const websites = encodeURIComponent(
    JSON.stringify([
      ['深圳云杉·新闻网', 'yunshan.cn www.yunshan.cn', '时政要闻', ''],
      ['红色 情怀', ''],
    ]),
  )
  const order = encodeURIComponent('{"subject":{"kind":"firm"},"websites":[{"name":"小窝","domains":["example.com"]}]}')
  const names = encodeURIComponent('树洞日记\n深圳美食记\n红色情怀')
  const states = {
    'with every part open': `kind=enterprise&province=广东&websites=${websites}`,
    'with an order': `mode=json&json=${order}`,
    'with what is no JSON': 'mode=json&json=%5B%5B',
    'with a list': `mode=names&names=${names}`,
  }

  it.each(Object.entries(states).flatMap(([title, hash]) => ['/', '/en/'].map((root) => [title, root, hash] as const)))(
    '%s, from %s',
    async (_, root, hash) => {
      const { page, complaints } = await site.open(`${root}guide/playground.html#${hash}`)
      await page.locator('.playground[data-ready]').waitFor()
      for (const summary of await page.locator('.playground summary').all()) await summary.click()
      expect(await complaintsOf(page)).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})

describe('what opens over a page is accessible', () => {
  it.each(['/', '/en/'])('the search box, from %s', async (root) => {
    const { page } = await site.open(`${root}guide/start.html`)
    await page.keyboard.press('Control+k')
    await page.locator('.VPLocalSearchBox input').fill(root === '/' ? '地名' : 'place')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    expect(await complaintsOf(page)).toEqual([])
    await page.context().close()
  })

  it.each(['/', '/en/'])('the menus of a telephone, from %s', async (root) => {
    const { page } = await site.open(`${root}guide/start.html`, { viewport: { width: 390, height: 844 } })
    await page.locator('.VPNavBarHamburger').click()
    await page.locator('.VPNavScreen').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('hidden')
    expect(await violationsIn(page)).toEqual([])
    await page.locator('.VPNavBarHamburger').click()
    await page.locator('.VPNavScreen').waitFor({ state: 'detached' })
    await page.locator('.VPLocalNav .menu').click()
    await page.locator('.VPSidebar.open').waitFor()
    expect(await violationsIn(page)).toEqual([])
    await page.context().close()
  })
})

describe('search', () => {
  it.each([
    ['/', '地名', '/rules/name/place'],
    ['/', '前置审批', '/guide/pre-approval'],
    ['/', '授权码', '/rules/authorization-code/'],
    ['/', 'name.too-short', '/rules/name/too-short'],
    ['/', '个人网站', '/guide/editions'],
    ['/', '广东', '/guide/provinces'],
    ['/', '网上药店', '/guide/pre-approval'],
    ['/', '禁用词', '/guide/custom-rules'],
    ['/', '表单', '/guide/forms'],
    ['/en/', 'place names', '/en/rules/name/place'],
    ['/en/', 'Element Plus', '/en/guide/forms/element-plus'],
    ['/en/', '字号', '/en/guide/'],
    ['/en/', 'Guangdong', '/en/guide/provinces'],
    ['/en/', 'online pharmacy', '/en/guide/pre-approval'],
    ['/en/', 'banned word', '/en/guide/custom-rules'],
    ['/en/', 'getting started', '/en/guide/start'],
    ['/en/', 'rejected', '/en/guide/refusals'],
  ])('from %s for %s finds %s', async (home, words, target) => {
    const { page } = await site.open(home)
    await page.keyboard.press('Control+k')
    await page.locator('.VPLocalSearchBox input').fill(words)
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    const links = await page
      .locator('.VPLocalSearchBox a.result')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(
      links.slice(0, 5).some((link) => link?.startsWith(target)),
      links.slice(0, 5).join(' '),
    ).toBe(true)
    expect(links.every((link) => link?.startsWith('/en/') === (home === '/en/'))).toBe(true)
    await page.context().close()
  })
})

describe('languages', () => {
  it('lead from each page to the same page', async () => {
    const { page } = await site.open('/rules/name/place.html')
    await page.locator('.VPNavBarTranslations button').hover()
    await page.locator('.VPNavBarTranslations').getByText('English').click()
    await page.waitForURL('**/en/rules/name/place.html')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('what pages say of the library', () => {
  it('the picture of the home page is its verdict', async () => {
    const { zhCN } = await import('../../dist/locales/zh-CN.js')
    const { page } = await site.open('/')
    const name = (await page.locator('.hero-field').innerText()).trim()
    const { issues } = suggest(websiteName, name)
    expect(await page.locator('.hero-field mark').allInnerTexts()).toEqual(
      issues
        .flatMap(({ params }) => (params as { found: readonly { start: number; end: number }[] }).found)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => name.slice(start, end)),
    )
    const shown = (await page.locator('.hero-why').allInnerTexts()).map((text) => text.replace(/^错误\s*/, ''))
    issues.forEach((issue, i) => {
      expect(format(issue, zhCN).startsWith(shown[i] as string)).toBe(true)
    })
    const [use = ''] = await page.locator('.hero-use').allInnerTexts()
    const { suggestions } = issues[0]!.params as { suggestions?: readonly string[] }
    expect(suggestions).toContain(use.replace('改用：', ''))
  })

  it('the playground has every edition', async () => {
    const library: Readonly<Record<string, unknown>> = await import('../../dist/index.js')
    const isEdition = (value: unknown): boolean => {
      const { id, limits, names } = (value ?? {}) as { id?: unknown; limits?: unknown; names?: unknown }
      return typeof id === 'string' && limits !== undefined && names !== undefined
    }
    const { page } = await site.open('/guide/playground.html')
    const options = await page
      .locator('#edition option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))
    expect(options.sort()).toEqual(
      Object.keys(library)
        .filter((name) => isEdition(library[name]))
        .sort(),
    )
  })
})
