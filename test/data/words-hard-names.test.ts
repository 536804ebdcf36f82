import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const kinds = ['individual', 'enterprise', 'institution', 'government', 'social']
const codes = readdirSync('src/rules/name').map((file) => `name.${file.replace('.ts', '')}`)

const rows = readFileSync('test/hard-names.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

const list = (text: string) => text.split(',').filter((code) => code !== 'ok')

const allowed = (note: string) => list(/\[may=([^\]]+)\]/.exec(note)?.[1] ?? '').filter((code) => code !== '')

describe('hard-names.tsv', () => {
  it('has 300 rows or more, none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(new Set(rows.map((row) => row.join('\t'))).size).toBe(rows.length)
  })

  it.each(rows)('%s (%s) is labelled %s', (name, kind = '', labels = '', note = '') => {
    expect(kinds).toContain(kind)
    for (const code of [...list(labels), ...allowed(note)]) expect(codes).toContain(code)
    for (const code of allowed(note)) expect(list(labels)).not.toContain(code)
    // Nothing in the file that a reader can't see: such characters are written \u{…}.
    expect(name).not.toMatch(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}]|[^\S ]|^ | $/u)
  })
})
