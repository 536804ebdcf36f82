import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { weightsText } from '../../src/build/fit-pre-approval'
import { isHeld, labelledFiles, sitesOf } from '../../src/build/labelled-sites'
import { rowsOf } from '../../src/build/text-list'
import { strengths } from '../../src/data/words/pre-approval-labels'
import { detectPreApproval } from '../../src/pre-approval/detect'
import { featureNames, firstCategory, firstCircumstance } from '../../src/pre-approval/features'
import { places } from '../../src/pre-approval/reading'
import { weights } from '../../src/pre-approval/weights'

const read = (file: string) => readFileSync(`test/pre-approval/${file}`, 'utf8')
const sites = labelledFiles.flatMap((file) => sitesOf(read(`${file}.tsv`)))
const categories = ['news', 'publishing', 'education', 'medical', 'broadcasting', 'culture']

describe('the learned numbers', () => {
  it('are what the labelled sites give', () => {
    expect(weightsText(sites)).toBe(readFileSync('src/data/pre-approval-weights.txt', 'utf8'))
  })

  it('are one for each feature, and no more', () => {
    const names = rowsOf(readFileSync('src/data/pre-approval-weights.txt', 'utf8')).map(([name]) => name)
    expect(names).toEqual([...featureNames, 'definite', 'suspected'])
    expect(weights().of.every(Number.isFinite)).toBe(true)
    const placed = strengths.slice(0, 4).flatMap((strength) => places.map((place) => `${strength}:${place}`))
    expect(featureNames.slice(0, firstCircumstance)).toEqual([...placed, ...strengths.slice(4, 6)])
    expect(featureNames.slice(firstCategory, -1)).toEqual(categories)
  })

  it('never let a word of a topic speak against it', () => {
    for (const [i, name] of featureNames.entries()) {
      if (i < firstCircumstance || name.endsWith('-words')) expect(weights().of[i], name).toBeGreaterThanOrEqual(0)
      else if (i < firstCategory) expect(weights().of[i], name).toBeLessThanOrEqual(0)
    }
  })
})

describe('sites that were never fitted on', () => {
  const held = sites.filter(isHeld).map((site) => ({ ...site, findings: detectPreApproval(site) }))

  it('are a third of all, none twice', () => {
    expect(held.length / sites.length).toBeGreaterThan(0.3)
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length)
  })

  it('are mostly right', () => {
    const claims = held.flatMap(({ findings, ...site }) => findings.map((finding) => ({ ...finding, site })))
    const right = claims.filter(({ category, site }) => site.categories.includes(category))
    const definite = (list: typeof claims) => list.filter(({ certainty }) => certainty === 'definite').length
    const labelled = held.flatMap((site) => site.categories)
    const harmless = held.filter((site) => site.categories.length === 0)
    expect(definite(right) / definite(claims)).toBeGreaterThanOrEqual(0.95)
    expect(right.length / labelled.length).toBeGreaterThanOrEqual(0.93)
    expect(harmless.filter(({ findings }) => findings.length > 0).length / harmless.length).toBeLessThanOrEqual(0.06)
    expect(labelled.every((category) => categories.includes(category))).toBe(true)
  })
})

describe('business scopes', () => {
  const rows = read('scopes.tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])

  it.each(rows)('%s: %s', (scope, labels) => {
    const found = new Set(detectPreApproval({ businessScope: scope }).map(({ category }) => category))
    for (const label of labels.split(' ')) if (label !== 'none') expect(found).toContain(label)
    if (labels === 'none') expect([...found]).toEqual([])
  })
})

describe('invented names of persons', () => {
  it('are hardly ever definite', () => {
    const [surnames, given] = [
      [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'],
      [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华'],
    ]
    const names = Array.from(
      { length: 5000 },
      (_, i) =>
        (surnames[i % 20] as string) +
        given[Math.trunc(i / 20) % 24] +
        (i % 3 === 0 ? '' : given[Math.trunc(i / 480 + i) % 24]) +
        ['', '的博客', '的个人网站', '的主页', '的小站'][i % 5],
    )
    const definite = names.filter((name) =>
      detectPreApproval({ name }).some(({ certainty }) => certainty === 'definite'),
    )
    expect(definite.length / names.length).toBeLessThanOrEqual(0.001)
  })
})
