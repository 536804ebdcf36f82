import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const tarball = inject('tarball')
const empty = () => mkdtempSync(join(tmpdir(), 'beian-empty-'))

/** Runs the command of the tarball as somebody who has nothing installed. */
const npx = (cwd: string, ...parameters: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', '--prefer-offline', '--package', tarball, 'beian', ...parameters],
    { cwd, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('npx in an empty folder', () => {
  const folder = empty()
  writeFileSync(join(folder, 'names.txt'), '雕刻光阴\n深圳美食记\n')
  cpSync('examples/node/order.json', join(folder, 'order.json'))

  it('checks names, explains a code, and makes a report', () => {
    const names = npx(folder, 'names', 'names.txt', '--kind', 'individual', '--lang', 'en')
    expect(names.status).toBe(1)
    expect(names.stdout).toContain('✗ 2  深圳美食记\n  [error] name.place')
    expect(npx(folder, 'explain', 'name.place', '--lang', 'en').stdout).toContain('Only national-level organisations')
    expect(npx(folder, 'check', 'order.json', '--format', 'html', '-o', 'report.html').status).toBe(1)
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<u class="error">')
    expect(npx(folder, 'names', 'none.txt', '--lang', 'en')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no file none.txt.'),
    })
  })

  it('has workers of its own', () => {
    const { status, stdout } = npx(
      folder,
      'names',
      'names.txt',
      '--jobs',
      '2',
      '--kind',
      'individual',
      '--format',
      'csv',
    )
    expect(status).toBe(1)
    expect(stdout).toContain('names.txt,2,,深圳美食记,error,name.place')
  })
})

// A shell that completes what is typed, with the script that the installed command prints.
describe('completion', () => {
  const folder = empty()
  mkdirSync(join(folder, 'orders'))
  for (const file of ['order-1.json', 'names.csv']) writeFileSync(join(folder, file), '')
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(join(folder, `beian.${shell}`), npx(folder, 'completion', shell, '--lang', 'en').stdout)

  const env = { ...process.env, LC_ALL: 'C.UTF-8', INPUTRC: '/dev/null' }

  const cases = [
    ['beian requ', 'requirements'],
    ['beian names --format nd', 'ndjson'],
    ['beian explain name.too-sh', 'name.too-short'],
    ['beian compare --provinces 山西', '山西省'],
    ['beian check order-', 'order-1.json'],
    ['beian names -o nam', 'names.csv'],
  ] as const

  it.each(cases)('in fish: %s', (typed, completed) => {
    const { stdout } = spawnSync('fish', ['-N', '-c', `source beian.fish; complete -C '${typed}'`], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toContain(completed)
  })

  /** Types into a shell at a terminal, then Tab; what the terminal shows until it is what is expected. */
  const typedIn = async (shell: string, source: string, typed: string, expected: string): Promise<string> => {
    const terminal = spawn('script', ['-qec', shell, '/dev/null'], { cwd: folder, env })
    let shown = ''
    terminal.stdout.on('data', (data) => {
      shown += data
    })
    const shows = async (text: string) => {
      for (let i = 0; i < 300 && !shown.includes(text); i++) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    terminal.stdin.write(`${source}; echo rea''dy\n`)
    await shows('ready')
    shown = ''
    terminal.stdin.write(`${typed}\t`)
    await shows(expected)
    terminal.kill()
    return shown
  }

  it.each(cases)('in Bash: %s', async (typed, completed) => {
    expect(await typedIn('bash --norc -i', 'source ./beian.bash', typed, completed)).toContain(completed)
  })

  it.each(cases)('in Zsh: %s', async (typed, completed) => {
    const source = 'autoload -Uz compinit; compinit -u -D; source ./beian.zsh'
    expect(await typedIn('zsh -f -i', source, typed, completed)).toContain(completed)
  })
})
