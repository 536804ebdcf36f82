import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { catalogue } from './catalogue'
import { counted } from './counts'
import { editionsPage, provincesPage } from './edition-pages'
import { formPages } from './form-pages'
import { type Loaded, load } from './load'
import { messagesPage } from './messages'
import { modelPage } from './model-page'
import { dates, notice } from './notice'
import { inputPage, pageIndex, rulePage } from './pages'
import { type JsonSchema, ParamsReader } from './params-schema'
import { checkProvinceRules } from './province-lists'
import { reportSchema } from './report-schema'
import { byPlace, codes, indexBlock, locale } from './sources'

const pageFolders = { en: 'docs/rules', zh: 'docs/zh/rules' } as const

/** Texts with counts between markers. */
const countedFiles = [
  'README.md',
  'docs/README.zh-CN.md',
  ...['docs/guide', 'docs/zh/guide'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file}`),
  ),
]

/** As the formatter leaves it, imports sorted, so that generated code is formatted as the rest is. */
const formatted = (file: string, source: string): string =>
  execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', `--stdin-file-path=${file}`],
    {
      input: source,
      encoding: 'utf8',
    },
  )

const readParams = ({ rules, inputs }: Loaded): Map<string, JsonSchema> => {
  const files = [...rules, ...inputs].map(({ file }) => `src/rules/${file}.ts`)
  const reader = new ParamsReader(files)
  return new Map([
    ...inputs.map(({ code }) => [code, reader.ofInput(code)] as const),
    ...rules.map(({ code, file, exportName }) => [code, reader.ofRule(`src/rules/${file}.ts`, exportName)] as const),
  ])
}

const pagesOf = (loaded: Loaded, paramsOf: Map<string, JsonSchema>): [string, string][] => {
  const pages = { loaded, paramsOf }
  return (['en', 'zh'] as const).flatMap((language) => {
    const path = (file: string) => `${pageFolders[language]}/${file}.md`
    return [
      [path('README'), pageIndex(loaded, language)],
      ...loaded.inputs.map((module) => [path(module.file), inputPage(module, pages, language)]),
      ...loaded.rules.map((module) => [path(module.file), rulePage(module, pages, language)]),
    ] as [string, string][]
  })
}

/** Pages on disk that no rule has any more. */
const stalePages = (outputs: ReadonlyMap<string, unknown>): string[] =>
  Object.values(pageFolders)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !outputs.has(file))

/** Every generated file by its path: its text, or `undefined` if it has to go. */
export const outputs = async (): Promise<ReadonlyMap<string, string | undefined>> => {
  const loaded = await load()
  checkProvinceRules(new Set(loaded.rules.map(({ code }) => code)))
  const paramsOf = readParams(loaded)
  const index = 'src/index.ts'
  const code = [
    ['src/rules/by-place.ts', byPlace(loaded)],
    ['src/rules/codes.ts', codes(loaded)],
    ['src/locales/zh-CN.ts', locale(loaded, 'zh')],
    ['src/locales/en.ts', locale(loaded, 'en')],
    ['src/data/as-of.ts', dates()],
    [index, indexBlock(loaded, readFileSync(index, 'utf8'))],
  ] as const
  const all = new Map<string, string | undefined>([
    ...code.map(([file, source]) => [file, formatted(file, source)] as const),
    ['docs/NOTICE.md', notice()],
    ['docs/catalogue.json', catalogue(loaded, paramsOf, pageFolders)],
    ['docs/picture.svg', loaded.picture()],
    ...formPages(),
    ['docs/report.schema.json', reportSchema(paramsOf)],
    ...countedFiles.map((file) => [file, counted(readFileSync(file, 'utf8'), loaded)] as const),
    // After the guides with counts: these pages are written as a whole.
    ['docs/guide/editions.md', editionsPage(loaded, 'en')],
    ['docs/zh/guide/editions.md', editionsPage(loaded, 'zh')],
    ['docs/guide/provinces.md', provincesPage(loaded, 'en')],
    ['docs/zh/guide/provinces.md', provincesPage(loaded, 'zh')],
    ['docs/guide/model.md', modelPage('en')],
    ['docs/zh/guide/model.md', modelPage('zh')],
    ['test/messages.zh.md', messagesPage(loaded, 'zh')],
    ['test/messages.en.md', messagesPage(loaded, 'en')],
    ...pagesOf(loaded, paramsOf),
  ])
  for (const file of stalePages(all)) all.set(file, undefined)
  return all
}
