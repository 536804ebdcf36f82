import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** A library that is bundled. */
interface Library {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** The folder of the package that a bundled file belongs to. */
const folderOf = (file: string): string | undefined => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]

const libraryIn = (folder: string): Library => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e\b/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no file with its licence`)
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() }
}

const page = (libraries: readonly Library[]): string =>
  [
    'The command `beian` contains these libraries. The rest of the package contains no code of others.',
    ...libraries.map(
      ({ name, version, licence, text }) => `${'-'.repeat(80)}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ].join('\n\n')

const librariesIn = ({ inputs }: Metafile): Library[] =>
  [...new Set(Object.keys(inputs).flatMap((file) => folderOf(file) ?? []))].sort().map(libraryIn)

/** Writes the licences of all bundled libraries beside the bundle. */
export const licences: Plugin = {
  name: 'licences',
  setup: (build) => {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      const folder = join(build.initialOptions.outdir as string, 'cli')
      if (metafile === undefined) return
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'LICENCES.txt'), `${page(librariesIn(metafile))}\n`)
    })
  },
}
