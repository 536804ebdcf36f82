import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    tarball: string
    folder: string
  }
}

const here = import.meta.dirname

/** Runs a program; what it prints, and whether it failed. */
export const run = (command: string, parameters: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}`.trim() }
}

const npm = (parameters: readonly string[], cwd: string): string => {
  const { status, output } = run('npm', [...parameters, '--no-audit', '--no-fund', '--prefer-offline'], cwd)
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')}\n${output}`)
  return output
}

/** An application with these packages, into which the tarball is then installed, with no flag that forces anything. */
export const application = (folder: string, tarball: string, packages: readonly string[]): string => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  if (packages.length > 0) npm(['install', ...packages], folder)
  npm(['install', tarball], folder)
  cpSync(join(here, 'consumer'), join(folder, 'src'), { recursive: true })
  return folder
}

/** The version of a package that an application has. */
export const versionOf = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version

/** The compilers that an application may have. */
export const compilers = ['ts54', 'ts59', 'ts60', 'ts70'] as const

/** Compiles with one of them; what it prints. */
export const compile = (
  compiler: (typeof compilers)[number],
  folder: string,
  { files, ...options }: Readonly<Record<string, unknown>>,
): string => {
  const config = join(folder, `tsconfig.${compiler}.json`)
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    types: [],
    strict: true,
    outDir: `out/${compiler}`,
    rootDir: 'src',
    ...options,
  }
  writeFileSync(config, JSON.stringify({ compilerOptions, files }))
  return run(process.execPath, [join(here, 'node_modules', compiler, 'bin/tsc'), '-p', config], folder).output
}

/** Packs the package as it would be published, and installs it once for all files of the suite. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-package-'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' }),
  )
  const tarball = join(folder, packed.filename)
  provide('tarball', tarball)
  provide('folder', application(join(folder, 'application'), tarball, ['zod@4.6.7', 'fast-check@4.10.2']))
  return () => rmSync(folder, { recursive: true, force: true })
}
