import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'

/** The Markdown files of a folder. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`)

/** Pages that exist in both languages. */
const pairs: (readonly [english: string, chinese: string])[] = [
  ['README.md', 'docs/README.zh-CN.md'],
  ...pagesIn('docs/guide').map((file) => [file, file.replace('docs/', 'docs/zh/')] as const),
]
const pages = [...pairs.flat(), 'examples/README.md']

interface Block {
  readonly language: string
  readonly code: string
  /** The output that the page shows; `undefined` if it shows none. */
  readonly output: string | undefined
  /** What precedes the output in the page. */
  readonly head: string
  readonly indent: string
}

const blockPattern = /^(( *)```(js|ts)\n([\s\S]*?)^\2```\n)(?:(\n\2```text\n)([\s\S]*?)^\2```\n)?/gm

const without = (indent: string, text: string): string => text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')

const blocksOf = (page: string): Block[] =>
  [...page.matchAll(blockPattern)].map(([, source = '', indent = '', language = '', code = '', head = '', output]) => ({
    language,
    code: without(indent, code),
    output,
    head: source + head,
    indent,
  }))

const folderOf = (page: string): string => `.build/docs/${page.replaceAll(/[/.]/g, '-')}`

/** A block that is a file of its own says so in its first line: `// check-name.js`. */
const fileOf = ({ code }: Block, index: number): string => /^\/\/ (\S+\.js)\n/.exec(code)?.[1] ?? `${index}.js`

const separator = '\u241e\n'

/** Runs all blocks of a page in one process and returns what each prints. */
const run = (page: string, blocks: readonly Block[]): string[] => {
  const folder = folderOf(page)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = blocks.map(fileOf)
  blocks.forEach(({ language, code }, i) => {
    const source = language === 'ts' ? transformSync(code, { loader: 'ts', target: 'es2022' }).code : code
    writeFileSync(join(folder, files[i] as string), source)
  })
  const steps = files.map((file) => `await import('./${file}')\nprocess.stdout.write('${separator.trim()}\\n')`)
  writeFileSync(join(folder, 'run.js'), steps.join('\n'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.js')], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.split(separator).slice(0, -1)
}

/** The page with the real output of every block that shows one. */
const filled = (page: string, text: string): string => {
  const blocks = blocksOf(text)
  const outputs = blocks.length > 0 ? run(page, blocks) : []
  let at = 0
  return text.replace(blockPattern, (whole: string) => {
    const index = at++
    const { head, output, indent } = blocks[index] as Block
    const printed = outputs[index] as string
    if (output === undefined) {
      expect(printed, `${page}: a block prints what the page does not show`).toBe('')
      return whole
    }
    return `${head}${printed.replaceAll(/^(?=.)/gm, indent)}${indent}\`\`\`\n`
  })
}

describe('code in the docs', () => {
  // Fails if a page shows something else; `vitest -u` writes the real output into the page.
  it.each(pages)('%s shows what its code prints', async (page) => {
    await expect(filled(page, readFileSync(page, 'utf8'))).toMatchFileSnapshot(resolve(page))
  })

  it('has the right types', () => {
    const folder = '.build/docs/types'
    mkdirSync(folder, { recursive: true })
    const files = pages.flatMap((page) =>
      blocksOf(readFileSync(page, 'utf8')).flatMap(({ language, code }, i) => {
        if (language !== 'ts') return []
        const file = join(folder, `${page.replaceAll(/[/.]/g, '-')}-${i}.ts`)
        writeFileSync(file, `${code}\nexport {}\n`)
        return [file]
      }),
    )
    const program = ts.createProgram(files, {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
    })
    const messages = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
    expect(messages).toEqual([])
  })
})

/** Docstrings have examples of the form `@example call // what it returns`. */
const examples = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/^ \* @example (.+) \/\/ (.+)$/gm)].map(
      ([, call = '', result = '']) => [call, result] as const,
    ),
  )

describe('examples in docstrings', () => {
  it.each(examples)('%s', async (call, result) => {
    const api: object = {
      ...(await import('beian')),
      ...(await import('beian/testing')),
      ...(await import('beian/registry')),
    }
    const evaluate = (code: string): unknown =>
      new Function(...Object.keys(api), `return (${code})`)(...Object.values(api))
    expect(evaluate(call)).toEqual(evaluate(result))
  })
})

/** A heading as GitHub links to it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')

const withoutCode = (text: string): string => text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')

const headingsOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading)

/** What npm always ships, and what the manifest lists. */
const isShipped = (file: string): boolean =>
  ['README.md', 'LICENSE', 'package.json'].includes(file) ||
  manifest.files.some((shipped) => file === shipped || file.startsWith(`${shipped}/`))

describe('links in the docs', () => {
  const linking = [...pages, 'CHANGELOG.md', '.github/CONTRIBUTING.md']

  it.each(linking)('%s links to what exists, and npm ships', (page) => {
    const text = readFileSync(page, 'utf8')
    for (const [, link = ''] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      expect(existsSync(target), `${link} in ${page}`).toBe(true)
      if (isShipped(page)) expect(isShipped(target), `package.json ships ${page}, and not ${target}`).toBe(true)
      // After the playground's address is what it shows.
      if (anchor !== undefined && !target.endsWith('playground.md'))
        expect(headingsOf(readFileSync(target, 'utf8')).map(anchorOf), `${link} in ${page}`).toContain(
          decodeURIComponent(anchor),
        )
    }
  })
})

describe('both languages', () => {
  const outline = (text: string) => ({
    headings: [...withoutCode(text).matchAll(/^(#+) /gm)].map(([, level]) => level),
    blocks: blocksOf(text).map(({ language }) => language),
    tables: [
      ...withoutCode(text)
        .replace(/<!-- bench -->[\s\S]*/, '')
        .matchAll(/^\| ?:?-/gm),
    ].length,
    links: [...withoutCode(text).matchAll(/\]\(/g)].length,
  })

  it.each(pairs)('%s and %s have one outline', (english, chinese) => {
    expect(outline(readFileSync(chinese, 'utf8'))).toEqual(outline(readFileSync(english, 'utf8')))
  })

  it('keeps the landing page short', () => {
    const words = readFileSync('README.md', 'utf8').split(/\s+/).length
    expect(words, 'README.md is a landing page: move details to docs/guide').toBeLessThanOrEqual(700)
  })
})
