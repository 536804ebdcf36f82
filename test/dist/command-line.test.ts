import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const pages = ['docs/guide/command-line.md', 'docs/zh/guide/command-line.md']

const folder = mkdtempSync(join(tmpdir(), 'beian-transcripts-'))
cpSync('examples/node', folder, { recursive: true })

/** What a shell prints that runs these commands, each after a `$`. */
const transcript = (commands: readonly string[]): string => {
  const script = commands.map(
    (command) => `status=$?; printf '%s\\n' ${quoted(`$ ${command}`)}; (exit $status)\n${command}`,
  )
  const { stdout } = spawnSync('bash', ['-c', `exec 2>&1\nbeian() { node "$CLI" "$@"; }\n${script.join('\n')}`], {
    cwd: folder,
    env: { PATH: process.env.PATH, CLI: resolve('dist/cli/beian.js') },
    encoding: 'utf8',
  })
  return stdout
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const commandsIn = (block: string): string[] => [...block.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command)

// Fails if a page shows something else; `vitest -u` writes the real transcripts into the page.
it.each(pages)('%s shows what the command prints', async (page) => {
  const text = readFileSync(page, 'utf8')
  const filled = text.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    return `\`\`\`console\n${transcript(commandsIn(block))}\`\`\``
  })
  expect(filled.match(/^\$ beian/gm)?.length).toBeGreaterThanOrEqual(8)
  await expect(filled).toMatchFileSnapshot(resolve(page))
})
