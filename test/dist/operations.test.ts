import { spawnSync } from 'node:child_process'
import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'

/** What texts are full of that ask for work: listed words, what hides them, what only a careful look can judge. */
const parts =
  '北京 反腐败 赌 博 天 光合作用 公司 组织 𠮷 \u200b 南京市长江 casino 中国人民 朝阳 日报 ① é か · 😀 賭 ⼈ . 1 a 王'.split(
    ' ',
  )
const piece = fc.array(fc.constantFrom(...parts, ' '), { minLength: 1, maxLength: 6 }).map((all) => all.join(''))

const sizes = [4_000, 16_000]

it('a text four times as long takes four times the operations, whatever it is full of', () => {
  const seed = Date.now()
  const pieces = [...parts, ...fc.sample(piece, { numRuns: 100, seed })]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/dist/count-operations.mjs'], {
    input: JSON.stringify(pieces.map((piece) => ({ piece, sizes }))),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(status, stderr).toBe(0)
  const counts = JSON.parse(stdout) as [number, number][]
  const growth = counts.map(([short, long], i) => ({ piece: pieces[i], short, times: long / short, seed }))
  for (const row of growth) {
    expect(row.short, JSON.stringify(row)).toBeGreaterThan(sizes[0] as number)
    expect(row.times, JSON.stringify(row)).toBeLessThan(4.1)
  }
})
