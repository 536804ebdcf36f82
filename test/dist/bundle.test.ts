import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as lists from '../../src/data/packed'
import allWords from '../../src/data/words-full.txt'
import { editions } from '../../src/editions/all'

const { provinceRules } = lists

/** What an application ships that writes this line, minified; `dist` must have been built. */
const bundle = async (source: string): Promise<{ text: string; gzip: number }> => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: 'dist', loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: ['zod', 'fast-check'],
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, gzip: gzipSync(text, { level: 9 }).length }
}

const kilobyte = 1024

/** How each packed list ends, in which no word can be read. */
const ends = Object.fromEntries(Object.entries(lists).map(([name, packed]) => [name, packed.slice(-30)])) as Readonly<
  Record<keyof typeof lists, string>
>

/** A website-name ruleset composed from parts of the default edition. */
const composed = (names: string, imports: string) => `
  import { validate, websiteNameOf, ${imports} } from './index.js'
  const limits = { minLength: 3, maxWebsites: { individual: 3, unit: 3 }, maxDomains: { individual: 3, unit: 3 } }
  export const node = websiteNameOf({ id: 'own', date: '2016-09-19', source: '', limits, names: ${names} })
  export { validate }`

/**
 * In KB gzip, with little slack. Over one? See what came along that the bundle does not use; if it is worth its bytes, raise
 * the ceiling and say in the commit what they buy.
 */
const ceilings: readonly (readonly [name: string, source: string, ceiling: number, forbidden: readonly string[]])[] = [
  [
    'one rule',
    `export { nameTooShort } from './index.js'`,
    1,
    [ends.divisions, ends.sensitive, ends.surnames, '网站名称', 'website name'],
  ],
  [
    'validate and one rule',
    `export { orderTooManyWebsites, validate } from './index.js'`,
    6.9,
    [ends.divisions, ends.sensitive, ends.national],
  ],
  [
    'website names by their characters and the national words',
    `import { nameAllDigits, nameAnalyser, nameNationalWord, nameTooShort, nationalList, analysis, validate } from './index.js'
     export const node = analysis(nameAnalyser({ names: { lists: [nationalList] }, limits: { minLength: 3 } }), nameTooShort, nameAllDigits, nameNationalWord)
     export { validate }`,
    20.4,
    [ends.divisions, ends.sensitive, ends.surnames],
  ],
  [
    'website names without places and persons',
    composed(
      '{ lists: [nationalList, sensitiveList, organisationList, sampleList] }',
      'nationalList, sensitiveList, organisationList, sampleList',
    ),
    29.8,
    [ends.divisions, ends.surnames],
  ],
  [
    'website names without counties',
    composed(
      '{ lists: [nationalList, ...placeListsOf(majorPlaces), sensitiveList, organisationList, sampleList], vocabulary: vocabulary(coreWords), persons }',
      'nationalList, sensitiveList, organisationList, sampleList, placeListsOf, majorPlaces, vocabulary, coreWords, persons',
    ),
    40.2,
    [ends.counties, ends.ordinaryWordsForCounties],
  ],
  [
    'website names by the default edition',
    `export { validate, websiteName } from './index.js'`,
    59.5,
    ['zod', ends.preApprovalWords],
  ],
  ['filings by the default edition', `export { filing, validate } from './index.js'`, 99.5, ['zod', '您']],
  [
    'messages in Chinese',
    `export { zhCN } from './locales/zh-CN.js'`,
    13.5,
    [ends.divisions, 'clause', 'website name'],
  ],
  ['messages in English', `export { en } from './locales/en.js'`, 13, [ends.divisions, 'clause', '网站名称']],
  [
    'messages about names',
    `export { nameMessages } from './locales/zh-CN.js'`,
    4.8,
    [ends.divisions, 'clause', '备案授权码由'],
  ],
  ['the Standard Schema adapter', `export { toStandardSchema } from './standard-schema.js'`, 6.3, [ends.divisions]],
  ['every form adapter', `export * from './forms.js'`, 7.3, [ends.divisions]],
  ['arbitraries', `export * from './fast-check.js'`, 10.1, [ends.divisions]],
  ['the zod check', `export { zodCheck } from './zod.js'`, 6.2, [ends.divisions, 'ZodObject']],
  ['portals', `export * from './portals.js'`, 5.8, [ends.divisions, 'clause']],
  [
    'reading refusals',
    `export { mended, refusal } from './index.js'`,
    14.6,
    [ends.divisions, ends.sensitive, ends.surnames],
  ],
]

describe('what an application ships', () => {
  it.each(ceilings)('%s', async (name, source, ceiling, forbidden) => {
    const { text, gzip } = await bundle(source)
    console.log(`${name}: ${text.length} characters, ${(gzip / kilobyte).toFixed(2)} KB gzip, ceiling ${ceiling} KB`)
    expect(gzip).toBeLessThanOrEqual(ceiling * kilobyte)
    for (const word of forbidden) expect(text).not.toContain(word)
  })

  it('only the entry of all words ships them', async () => {
    const end = allWords.slice(-30)
    expect((await bundle(`export { fullWords } from './words-full.js'`)).text).toContain(end)
    const entries = ['index', 'fast-check', 'forms', 'zod', 'standard-schema', 'registry', 'testing', 'lazy', 'portals']
    for (const entry of [...entries, 'locales/zh-CN', 'locales/en', 'labels'])
      expect((await bundle(`export * from './${entry}.js'`)).text).not.toContain(end)
  })

  it('a form whose rules are lazy ships no list, nor anything else of the rules, at first paint', async () => {
    const contents = `
      import { lazy } from './lazy.js'
      export const validator = lazy(async () => {
        const [{ websiteName }, { asyncRule }] = await Promise.all([import('./index.js'), import('./forms.js')])
        return asyncRule(websiteName)
      })`
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: 'dist', loader: 'js' },
      bundle: true,
      splitting: true,
      metafile: true,
      minify: true,
      write: false,
      outdir: 'out',
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    })
    const first = new Set(['out/stdin.js'])
    for (const file of first)
      for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
        if (kind === 'import-statement') first.add(path)
    const texts = outputFiles
      .filter(({ path }) => [...first].some((file) => path.endsWith(file)))
      .map(({ text }) => text)
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
    console.log(
      `at first paint: ${bytes} bytes gzip in ${first.size} files; later ${outputFiles.length - first.size} files`,
    )
    expect(bytes).toBeLessThanOrEqual(0.5 * kilobyte)
    for (const list of Object.values(ends)) for (const text of texts) expect(text).not.toContain(list)
  })

  it.each([
    ['tencent20160919', 'tencent-2016-09-19', []],
    ['ucloud20220221', 'ucloud-2022-02-21', ['tencent-2016-09-19']],
    ['huawei20251231', 'huawei-2025-12-31', ['tencent-2016-09-19']],
    ['qingcloud', 'qingcloud', ['tencent-2016-09-19']],
    ['tencent20200826', 'tencent-2020-08-26', ['tencent-2016-09-19', 'tencent-2019-05-14', 'tencent-2019-10-19']],
  ])('%s ships no other edition than those that it extends, and no province', async (name, own, bases) => {
    const { text, gzip } = await bundle(
      `import { ${name}, validate, websiteNameOf } from './index.js'
       export const tree = websiteNameOf(${name})
       export { validate }`,
    )
    const ids = editions.map(({ id }) => id).filter((id) => text.includes(`"${id}"`))
    console.log(`names by ${own}: ${(gzip / kilobyte).toFixed(2)} KB gzip`)
    expect(ids.sort()).toEqual([...bases, own].sort())
    expect(text).not.toContain(provinceRules.slice(0, 60))
  })

  it('a locale is one file, which loads nothing else', () => {
    for (const file of ['zh-CN.js', 'en.js', 'zh-CN.cjs', 'en.cjs'])
      expect(readFileSync(`dist/locales/${file}`, 'utf8')).not.toMatch(/^import |require\(/m)
  })

  it('rules bring no sentence and no page along', async () => {
    const { text } = await bundle(`export * from './index.js'`)
    for (const part of ['请填写网站名称', 'Enter a website name', '网站名称至少三个字', 'A website name has at least'])
      expect(text).not.toContain(part)
  })

  it('the ceilings would notice a list: the default edition holds what one rule must not', async () => {
    const { text } = await bundle(`export { websiteName } from './index.js'`)
    for (const word of [
      ends.sensitive,
      ends.national,
      ends.surnames,
      ends.divisions,
      ends.counties,
      ends.ordinaryWordsForCounties,
    ])
      expect(text).toContain(word)
  })
})

it('an application that is bundled and minified gets frozen answers as well', async () => {
  const { text } = await bundle(`export { audit, changes, defaultPreApprovals, website } from './index.js'`)
  const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  const built = (await import(url)) as typeof import('../../src/index')
  const { outcomes } = built.audit(built.website, { name: '云杉', domains: [] })
  for (const part of [
    outcomes[0]?.path,
    built.changes({}, { id: 'a' })[0]?.path,
    built.defaultPreApprovals()[0]?.documents,
  ])
    expect(Object.isFrozen(part)).toBe(true)
})
