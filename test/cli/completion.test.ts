import { spawnSync } from 'node:child_process'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { bash } from '../../src/cli/completion/bash'
import { fish } from '../../src/cli/completion/fish'
import { partsOf } from '../../src/cli/completion/model'
import { zsh } from '../../src/cli/completion/zsh'
import { beian } from './world'

const scriptFor = async (shell: string) => (await beian(['completion', shell, '--lang', 'en'])).out

/** What Bash offers after these words. */
const offered = (script: string, ...words: string[]): string[] => {
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const program = `${script}\nCOMP_WORDS=(${quoted})\nCOMP_CWORD=${words.length - 1}\n_beian\nprintf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['--norc', '-c', program], { encoding: 'utf8', env: { PATH: process.env.PATH } })
  return stdout.split('\n').filter((line) => line !== '')
}

describe('completion in Bash', () => {
  it('offers commands, options, and what options allow', async () => {
    const script = await scriptFor('bash')
    expect(offered(script, 'beian', 'co')).toEqual(['compare', 'completion'])
    expect(offered(script, 'beian', '--')).toEqual(['--help', '--version', '--lang'])
    expect(offered(script, 'beian', 'names', '--f')).toEqual(['--format', '--fail-on', '--from'])
    expect(offered(script, 'beian', 'names', 'a.csv', '--format', 'j')).toEqual(['json'])
    expect(offered(script, 'beian', 'explain', 'name.too-s')).toEqual(['name.too-short'])
    expect(offered(script, 'beian', 'compare', '--editions', 'tencent-2016')).toHaveLength(2)
    expect(offered(script, 'beian', 'completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(offered(script, 'beian', 'help', 'req')).toEqual(['requirements'])
    expect(offered(script, 'beian', 'number', '京')).toEqual([])
    expect(offered(script, 'beian', 'editions', '')).toEqual([])
  })

  it('evaluates nothing that was typed', async () => {
    const script = await scriptFor('bash')
    expect(offered(script, 'beian', 'check', '$(echo x >&2; echo y)', '')).toEqual([])
    expect(offered(script, 'beian', '`echo y`')).toEqual([])
  })
})

describe('completion in other shells', () => {
  it.each(['zsh', 'fish'])('%s knows every command', async (shell) => {
    const script = await scriptFor(shell)
    for (const command of ['check', 'names', 'sites', 'requirements', 'compare', 'number', 'explain', 'completion'])
      expect(script).toContain(command)
    expect(script).not.toContain('undefined')
  })

  it('descriptions cannot end a script’s text', () => {
    const program = new Command('beian')
    program.command('one').description("it's [a:b] \\").argument('<file>').option('-q, --quiet', "don't: [x]")
    const parts = partsOf(program, {})
    expect(zsh(parts)).toContain("'one:it'\\''s [a:b] \\'")
    expect(zsh(parts)).toContain("{--quiet,-q}'[don'\\''t\\: \\[x\\]]'")
    expect(fish(parts)).toContain("-d 'it\\'s [a:b] \\\\'")
    expect(offered(bash(parts), 'beian', 'one', '-')).toEqual(['--quiet', '-q', '--help', '-h'])
  })

  it('refuses a shell that it does not know', async () => {
    const { code, err } = await beian(['completion', 'csh', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })
})
