import { describe, expect, it } from 'vitest'
import { list } from '../../src/cli/write/html'
import { html, markedText } from '../../src/cli/write/markup'
import { beian, fileOf } from './world'

const page = async (args: readonly string[], stdin = '') => (await beian([...args, '--format', 'html'], { stdin })).out

/** The elements that a page leaves open, those without an end excepted. */
const unclosed = (text: string): string[] => {
  const open: string[] = []
  for (const [, end, name = ''] of text.replace(/<style>[\s\S]*<\/style>/, '').matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (end === '/') expect(open.pop(), `</${name}>`).toBe(name)
    else if (!['meta', 'html'].includes(name)) open.push(name)
  }
  return open
}

describe('a report to hand to a customer', () => {
  it('on an order has what is wrong, why, whose approval is needed, and what is missing', async () => {
    const text = await page(['check', 'examples/node/order.json', '--lang', 'zh', '--today', '2026-11-28'])
    expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
    expect(text).toContain('<h2>备案申请：杭州云杉科技有限公司</h2>')
    expect(text).toContain('<p class="text"><u class="error">中国</u>反腐网</p>')
    expect(text).toContain('<p class="clause">第 14.1.D 条'.slice(0, 18))
    expect(text).toMatch(
      /<h3>前置审批文件<\/h3>[\s\S]*医疗保健、药品和医疗器械<\/td>\n<td.*<\/td><td.*食品药品监督管理局/,
    )
    expect(text).toContain('<p class="clause">依据：GB 11643-1999；GB 32100-2015；')
    for (const title of ['还要填写', '还要准备', '可能需要']) expect(text.split(`<h3>${title}</h3>`)).toHaveLength(2)
    expect(text).toContain('<h3>没有提供、因此未检查的内容</h3>\n<ul><li>')
    expect(text).toContain('<p>备案类型')
    expect(text).toContain('<h3>只能由人工判断的内容</h3>')
    expect(unclosed(text)).toEqual([])
  })

  it('says so if nothing is wrong', async () => {
    const order = '{"subject":{"kind":"enterprise"},"websites":[{"name":"云杉科技","domains":["a.cn"]}]}'
    const text = await page(['check', '-', '--lang', 'en'], order)
    expect(text).toContain('<p>No issue was found.</p>')
    expect(text).toMatch(
      /<p class="summary review">Not ready: 0 to change.*\n<p>Nothing has to be changed, but not ever/,
    )
    expect(text).not.toContain('<h3>Approvals</h3>')
    const news = order.replace('"云杉科技"', '"云杉新闻网","description":"新闻采编发布"')
    expect(await page(['check', '-', '--lang', 'zh'], news)).toContain(
      '<td data-label="许可证或批准文件">《互联网新闻信息服务许可证》</td><td data-label="出具单位">地方新闻办公室（省级）</td>',
    )
    expect(await page(['check', '-', '--lang', 'zh'], '{}')).toContain('<h2>备案订单</h2>')
  })

  it('on names has each with its verdict, and the totals at the end', async () => {
    const table = 'name,kind,id\n深圳美食记,个人,a7\n雕刻光阴,个人,\n小窝,谁,\n'
    const text = await page(['names', '-', '--from', 'csv', '--suggest', '--lang', 'en'], table)
    expect(text).toContain('<span class="at">2 · a7</span>')
    expect(text).toContain('<u class="error">深圳</u>美食记')
    expect(text).toContain('By: GB/T 2260')
    expect(text).toContain('Names that pass: 美食记')
    expect(text).toContain('<div>雕刻光阴 <span class="badge ok">passes</span></div>')
    expect(text).toContain('<p>2 rows checked, 1 without an error.</p>\n<p>1 row could not be used.</p>')
    expect(text).toContain('<td><code>name.place</code></td><td>Only national-level organisations use place names</td>')
    expect(unclosed(text)).toEqual([])
    expect(await page(['names', '-', '--lang', 'en'], '雕刻光阴\n')).not.toContain('<table>')
  })

  it('on websites says which approvals they need', async () => {
    const text = await page(['sites', '-', '--kind', 'individual', '--lang', 'zh'], '云杉网上诊疗预约挂号\n')
    expect(text).toContain('<div class="notes"><p>网站名称里的“')
    expect(unclosed(text)).toEqual([])
  })

  it('contains nothing that a browser runs or loads, whatever the input', async () => {
    const attack = `<script>alert(1)</script>"><img src=x onerror=alert(1)>'&\u202e\u0000`
    const file = fileOf('<b>&.txt', `${attack}\n`)
    for (const text of [
      await page(['names', file, '--suggest']),
      await page(['sites', file, '--kind', 'enterprise']),
      await page(
        ['check', '-', '--lang', 'en'],
        JSON.stringify({
          subject: { kind: attack, registeredName: attack },
          websites: [{ name: attack, domains: [attack], ip: attack }],
        }),
      ),
    ]) {
      expect(text).toContain('&lt;script&gt;')
      expect(text).not.toMatch(/<(?:script|img|b|link|iframe)\b|(?:\s(?:src|on\w+)=)(?![^<]*(?:&gt;|<\/))/)
      expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
      expect(text).not.toContain('\u202e')
      expect(unclosed(text)).toEqual([])
    }
  })

  it('has as many rows as a person reads, and says so', async () => {
    const text = await page(['names', '-', '--lang', 'en'], '雕刻光阴\n'.repeat(25_000))
    expect(text.match(/class="row"/g)).toHaveLength(10_000)
    expect(text).toContain('The report shows the first 10,000 rows.')
    expect(text).toContain('25,000 rows checked')
    expect(await page(['names', '-', '--lang', 'zh'], '雕刻光阴\n'.repeat(25_000))).toContain('报告只列出前 10,000 行')
  })

  it('says that it was interrupted', async () => {
    const { out } = await beian(['names', '-', '--format', 'html', '--lang', 'zh'], { interrupt: (stop) => stop() })
    expect(out).toContain('<p>已中断。')
    expect(unclosed(out)).toEqual([])
  })
})

describe('HTML', () => {
  it('has no title without lines', () => {
    expect(list('To bring:', [])).toBeUndefined()
    expect(list('To bring:', ['a'])?.text).toContain('<li>a</li>')
  })

  it('escapes what is put into it, unless it is HTML', () => {
    expect(html`<p>${'<&>"\''}${undefined}${false}${7}${[html`<i>x</i>`, 'y']}</p>`.text).toBe(
      '<p>&lt;&amp;&gt;&quot;&#39;7<i>x</i>y</p>',
    )
  })

  it('underlines parts of a text, and cuts a long one', () => {
    const spans = [
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]
    expect(markedText('中<国>', spans, 'error').text).toBe('中<u class="error">&lt;</u><u class="error">国</u>&gt;')
    expect(markedText('云', [], 'error').text).toBe('云')
    const long = `${'云'.repeat(1000)}赌博${'云'.repeat(1000)}`
    expect(markedText(long, [{ start: 1000, end: 1002 }], 'review').text).toBe(
      `…${'云'.repeat(60)}<u class="review">赌博</u>${'云'.repeat(238)}…`,
    )
    expect(markedText('云'.repeat(301), [], 'review').text).toBe(`${'云'.repeat(300)}…`)
  })
})

it('names the texts of another edition that an issue rests on', async () => {
  const { out } = await beian(['names', '-', '--edition', 'xinnet', '--kind', 'individual', '--lang', 'en'], {
    stdin: '云杉论坛\n',
  })
  expect(out).toContain('xinnet')
  const text = await page(['names', '-', '--edition', 'xinnet', '--kind', 'individual', '--lang', 'en'], '云杉论坛\n')
  expect(text).toMatch(/By: [^<]*xinnet/)
})
