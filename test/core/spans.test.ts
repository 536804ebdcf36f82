import { describe, expect, it } from 'vitest'
import { spansOf } from '../../src/core/spans'
import { check } from '../../src/core/validate'
import { order, website, websiteName } from '../../src/editions/default'

const underlined = (tree: Parameters<typeof check>[0], value: unknown, facts?: unknown) =>
  check(tree, value, facts).issues.flatMap((issue) =>
    spansOf(issue, value).map(({ path, start, end }) => [
      issue.code,
      path.join('.'),
      (path.reduce((part, key) => (part as never)[key], value as never) as string).slice(start, end),
    ]),
  )

describe('spansOf', () => {
  it('gives the parts of a name', () => {
    expect(underlined(websiteName, '深圳赌博')).toEqual([
      ['name.place', '', '深圳'],
      ['name.sensitive-word', '', '赌博'],
    ])
    expect(underlined(websiteName, '我的照片墙', { subject: { kind: 'individual' } })).toEqual([
      ['name.copied-sample', '', '我的照片墙'],
    ])
  })

  it('leads into the fields that pre-approval looked at', () => {
    const value = {
      subject: { kind: 'enterprise', registeredName: '云州晚报社', businessScope: '出版物零售' },
      websites: [{ name: '云州晚报', domains: ['yunzhou.cn'], serviceContents: ['其他', '网络游戏'] }],
    }
    const found = underlined(order, value)
    expect(found).toContainEqual(['pre-approval.missing', 'websites.0.name', '晚报'])
    expect(found).toContainEqual(['pre-approval.missing', 'subject.registeredName', '晚报'])
    expect(found).toContainEqual(['pre-approval.missing', 'websites.0.serviceContents.1', '网络游戏'])
    // A website alone has no subject to underline.
    const alone = underlined(website, value.websites[0], { subject: value.subject })
    expect(alone.map(([, path]) => path)).not.toContain('subject.registeredName')
    expect(alone).toContainEqual(['pre-approval.missing', 'name', '晚报'])
  })

  it('gives nothing for an issue that marks nothing, or for none', () => {
    expect(underlined(websiteName, '小窝')).toEqual([])
    expect(spansOf(null as never, 'x')).toEqual([])
    expect(
      spansOf({ code: 'a.b', level: 'error', path: ['x'], params: { found: [null, 7, { start: 1 }] } }, null),
    ).toEqual([])
  })
})
