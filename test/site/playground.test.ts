import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SiteBrowser, start } from './browser'

let site: SiteBrowser
beforeAll(async () => {
  site = await start()
})
afterAll(() => site.stop())

const address = '/guide/playground.html'

/** The underlined parts of a field, by its id. */
const marked = (page: Page, id: string): Promise<string[]> => page.locator(`.marked:has(#${id}) mark`).allInnerTexts()

const verdict = (page: Page): Promise<string> => page.getByRole('status').innerText()

/** Waits until the page says this of what was typed. */
const says = async (page: Page, text: string | RegExp): Promise<void> => {
  await page.getByRole('status').filter({ hasText: text }).waitFor()
}

/** The text of a block that is written once it has been opened. */
const textOf = async (page: Page, label: string): Promise<string> => {
  const block = page.getByLabel(label).filter({ hasText: /\S/ })
  await block.waitFor()
  return block.innerText()
}

/** What a program prints that imports the package by its name. */
const linesOf = (program: string): string[] => {
  const file = new URL('../../.build-playground.mjs', import.meta.url)
  writeFileSync(file, program)
  try {
    return execFileSync(process.execPath, [file.pathname], { encoding: 'utf8' }).trim().split('\n')
  } finally {
    rmSync(file)
  }
}

const isList = (request: string): boolean => /\/chunks\/(?:dist|beian|zh-CN|en|labels)\.[\w-]+\.js$/.test(request)

describe('a name', () => {
  it('is underlined at the right characters, and passes by a suggestion', async () => {
    const { page, complaints } = await site.open(address)
    await page.getByLabel('网站名称', { exact: true }).fill('深圳美食记')
    await says(page, '1 个错误')
    expect(await marked(page, 'name-0')).toEqual(['深圳'])

    // The underline is where the browser draws these two characters.
    const [mark, field] = await Promise.all([
      page.locator('.marked:has(#name-0) mark').boundingBox(),
      page.locator('#name-0').evaluate((input: HTMLInputElement) => {
        const style = getComputedStyle(input)
        const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
        context.font = style.font
        const inset = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth)
        return { left: input.getBoundingClientRect().left + inset, width: context.measureText('深圳').width }
      }),
    ])
    expect(mark?.x).toBeCloseTo(field.left, 0)
    expect(Math.abs((mark?.width ?? 0) - field.width)).toBeLessThan(1)

    await page.getByRole('button', { name: '美食记', exact: true }).click()
    await says(page, '没有发现问题')
    expect(await page.locator('#name-0').inputValue()).toBe('美食记')
    expect(await marked(page, 'name-0')).toEqual([])
    expect(complaints).toEqual([])
  })

  it('may contain a place that is no word of it', async () => {
    const { page } = await site.open(address)
    await page.getByRole('button', { name: '碰巧连成的词' }).click()
    await says(page, '没有发现问题')
    expect(await page.locator('#name-0').inputValue()).toBe('今天长这样')
  })

  it('is underlined in pieces if more than one part is wrong', async () => {
    const { page } = await site.open('/en/guide/playground.html')
    await page.getByLabel('Website name', { exact: true }).fill('深圳云杉·开放平台')
    await says(page, '2 errors')
    expect(await marked(page, 'name-0')).toEqual(['深圳', '·'])
    expect(await page.locator('#issues-name-0').innerText()).toContain('character 5')
  })

  it('keeps its underline while it scrolls', async () => {
    const { page } = await site.open(address, { viewport: { width: 390, height: 844 } })
    await page.getByLabel('网站名称', { exact: true }).pressSequentially(`${'树洞日记'.repeat(12)}深圳`)
    const shift = () =>
      page.locator('.marked:has(#name-0)').evaluate((element) => ({
        field: element.querySelector('input')?.scrollLeft,
        copy: element.querySelector('.copy')?.scrollLeft,
      }))
    await page.locator('.marked:has(#name-0) mark').first().waitFor()
    const { field, copy } = await shift()
    expect(field).toBeGreaterThan(100)
    expect(copy).toBe(field)
  })
})

describe('what is known besides', () => {
  it('an edition changes the verdict', async () => {
    const { page } = await site.open(address)
    await page.getByLabel('网站名称', { exact: true }).fill('树洞日记')
    await says(page, '没有发现问题')
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: '再加一个网站' }).click()
    for (const i of [1, 2, 3])
      await page.locator(`#name-${i}`).fill(['', '青禾手记', '云雀摄影', '白鹭来信'][i] as string)
    await says(page, '1 个错误')
    await page.getByLabel('版本').selectOption('tencent20160921')
    await says(page, '没有发现问题')
  })

  it('a province changes who issues the approval', async () => {
    const { page } = await site.open(address)
    await page.getByRole('button', { name: '需要前置审批' }).click()
    await page.getByText('广东省人民政府新闻办公室').first().waitFor()
    await page.getByLabel('省份').selectOption('浙江')
    await page.getByText('浙江省').first().waitFor()
    expect(await page.locator('.pre-approval').innerText()).not.toContain('广东')
    expect(await page.locator('.pre-approval').innerText()).toContain('互联网新闻信息服务许可证')
    expect(await marked(page, 'description-0')).toContain('时政要闻')
  })

  it('a registered name clears a place', async () => {
    const { page } = await site.open(address)
    await page.getByLabel('主办单位性质').selectOption('enterprise')
    await page.getByLabel('网站名称', { exact: true }).fill('杭州好味道')
    await says(page, '1 个错误')
    await page.getByLabel('证件上的全称').fill('杭州云杉科技有限公司')
    await says(page, '1 处需要人工确认')
  })
})

describe('an address', () => {
  it('brings everything back, and needs no touch', async () => {
    const first = await site.open(address)
    await first.page.getByRole('button', { name: '企业的两个网站' }).click()
    await first.page.locator('#name-1').fill('"引号" & #号=50%')
    await first.page.waitForFunction(() => location.hash.includes('50%25'))
    const before = await first.page.locator('.playground').innerText()
    const { page, complaints } = await site.open(first.page.url().replace(site.url, ''))
    await page.locator('.playground[data-ready]').waitFor()
    expect(await page.locator('#name-1').inputValue()).toBe('"引号" & #号=50%')
    expect(await page.locator('.playground').innerText()).toBe(before)
    await page.reload()
    await page.locator('.playground[data-ready]').waitFor()
    expect(await page.locator('.playground').innerText()).toBe(before)
    expect(complaints).toEqual([])
  })

  it.each([
    '#websites=[1,{"a":2},null,[[]]]&kind=firm&mode=x&edition=constructor&province=%FF',
    '#mode=json&json={"subject":{"__proto__":[]},"websites":[{"name":1,"domains":null},null,7]}',
    '#mode=json&json=[[[[',
    `#websites=${encodeURIComponent(JSON.stringify([['𠮷\uD800\u202E', '...,,', '\u0000']]))}`,
    '#%%%',
  ])('that is wrong, %s, does no harm', async (hash) => {
    const { page, complaints } = await site.open(address + hash)
    await page.getByLabel('版本').focus()
    await page.getByLabel('版本').selectOption('latest')
    await page.locator('.playground[data-ready]').waitFor()
    expect(await verdict(page)).not.toBe('')
    expect(complaints).toEqual([])
  })
})

describe('many at once', () => {
  it('a list of names', async () => {
    const { page } = await site.open(address)
    await page.getByText('批量名称').click()
    await page.getByLabel('每行一个网站名称').fill('树洞日记\n深圳美食记\n\n红色情怀\n')
    await says(page, /错误 1.*通过 1/)
    const rows = await page.locator('.names tbody tr').allInnerTexts()
    expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
      ['树洞日记', '通过'],
      ['深圳美食记', '错误'],
      ['红色情怀', '人工确认'],
    ])
  })

  it('a list too long for the address, of which the beginning is judged', async () => {
    const { page, complaints } = await site.open(`${address}#mode=names`)
    await page.locator('.playground[data-ready]').waitFor()
    const names = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? '树洞日记' : '深圳美食记'))
    // `fill` types line by line, which a paste does not.
    await page.getByLabel('每行一个网站名称').evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, names.join('\n'))
    await says(page, /错误 1000.*通过 1000/)
    await page.getByText('只检查前 2000 行').waitFor()
    await page.getByText('没有写进网址').waitFor()
    expect(await page.locator('.names mark').first().innerText()).toBe('深圳')
    expect(new URL(page.url()).hash).toBe('')
    expect(complaints).toEqual([])
  })

  it('a list has a report and a program', async () => {
    const { page } = await site.open(
      `${address}#mode=names&province=广东&names=${encodeURIComponent('树洞日记\n深圳美食记')}`,
    )
    await says(page, /错误 1.*通过 1/)
    await page.getByText('报告（JSON）').click()
    const report = JSON.parse(await textOf(page, '报告（JSON）'))
    expect(Object.keys(report)).toEqual(['树洞日记', '深圳美食记'])
    await page.getByText('生成它的代码').click()
    const lines = linesOf(await textOf(page, '生成它的代码'))
    expect(lines[0]).toBe('true 树洞日记')
    expect(lines[1]).toContain('false 深圳美食记 网站名称不能包含地名')
  })

  it('an order as JSON says where, and takes a suggestion', async () => {
    const order = { subject: { kind: 'individual' }, websites: [{ name: '深圳美食记', domains: ['meishiji.cn'] }] }
    const { page } = await site.open(`${address}#mode=json&json=${encodeURIComponent(JSON.stringify(order))}`)
    await says(page, '1 个错误')
    await page.locator('.issues .path', { hasText: 'websites.0.name' }).waitFor()
    await page.getByRole('button', { name: '美食记', exact: true }).click()
    await says(page, '没有发现问题')
    expect(JSON.parse(await page.getByLabel('订单（JSON）').inputValue()).websites[0].name).toBe('美食记')
  })

  it('an order as JSON, from the form', async () => {
    const { page } = await site.open(address)
    await page.getByLabel('网站名称', { exact: true }).fill('深圳美食记')
    await says(page, '个错误')
    await page.getByText('订单 JSON').click()
    const json = page.getByLabel('订单（JSON）')
    expect(JSON.parse(await json.inputValue()).websites[0].name).toBe('深圳美食记')
    await json.fill('{"subject":{"kind":"firm"},"websites":[{"name":"小窝","domains":["example.com"]}]}')
    await says(page, '2 个错误')
    await json.fill('{')
    await says(page, '不是 JSON')
  })
})

describe('report and code', () => {
  it('are those of the library', async () => {
    const { page } = await site.open('/en/guide/playground.html')
    await page.getByLabel('Website name', { exact: true }).fill('深圳美食记')
    await page.getByLabel('Domains', { exact: true }).fill('meishiji.cn')
    await says(page, '1 error')
    await page.getByText('Report (JSON)').click()
    const report = JSON.parse(await textOf(page, 'Report (JSON)'))
    await page.getByText('The code that makes it').click()
    const code = await textOf(page, 'The code that makes it')
    const lines = linesOf(`${code}\nconsole.log(JSON.stringify({ ok, issues }))\n`)
    expect(report).toMatchObject(JSON.parse(lines.at(-1) as string))
    expect(lines[1]).toContain('error websites.0.name Website names must not contain place names')
  })
})

describe('what is loaded', () => {
  it('no list before the first touch, and nothing is sent afterwards', async () => {
    const { page, requests } = await site.open(address)
    expect(requests.filter(isList)).toEqual([])
    expect(requests.some((request) => request.includes('BeianPlayground'))).toBe(false)
    await page.locator('#name-0').focus()
    await page.locator('.playground[data-ready]').waitFor()
    expect(requests.filter(isList).length).toBeGreaterThan(0)
    const before = requests.length
    await page.locator('#name-0').fill('深圳美食记')
    await says(page, '1 个错误')
    await page.waitForFunction(() => location.hash.length > 1)
    expect(requests.slice(before)).toEqual([])
  })

  it('keeps what is typed before the script is there', async () => {
    const { page } = await site.open(address)
    await page.route(/BeianPlayground/, async (route) => {
      await new Promise((later) => setTimeout(later, 800))
      await route.continue()
    })
    await page.locator('#name-0').pressSequentially('深圳美食记')
    await page.getByLabel('省份').selectOption('广东')
    await says(page, '1 个错误')
    expect(await page.locator('#name-0').inputValue()).toBe('深圳美食记')
    expect(await page.getByLabel('省份').inputValue()).toBe('广东')
  })

  it('says so if the lists cannot be loaded, and tries again', async () => {
    const { page } = await site.open(address)
    await page.route(/chunks\/dist\./, (route) => route.abort())
    await page.locator('#name-0').fill('深圳美食记')
    await says(page, '词表没有加载成功')
    await page.unroute(/chunks\/dist\./)
  })
})

describe('by keyboard alone', () => {
  it('a name is typed, a suggestion taken, and the field has the focus again', async () => {
    const { page } = await site.open(address)
    await page.locator('#name-0').focus()
    await page.keyboard.type('深圳美食记')
    await says(page, '1 个错误')
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === '美食记') break
    }
    await page.keyboard.press('Enter')
    await says(page, '没有发现问题')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name-0')
    expect(await page.locator('#name-0').getAttribute('aria-invalid')).toBe(null)
  })
})
