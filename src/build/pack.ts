import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Entry, pack } from './codec'
import { type Row, rowsOf } from './text-list'

/** By default a list is of words, and its other columns are the label of each. */
const wordEntry = ([word, ...columns]: Row): Entry => ({ word: word as string, label: columns.join(' ') })

/** A pair of characters: the one that folds, as a number, and what it folds to. */
const pairEntry = ([from, to]: Row): Entry => ({ word: to as string, label: '', numbers: [(from as string).charCodeAt(0)] })

/** The mark of a full name by its grade, and that of a short form. */
const fullMarks: Readonly<Record<string, string>> = { certain: 'A', suspected: 'B', contextual: 'C' }
const shortMarks: Readonly<Record<string, string>> = { certain: 'D', suspected: 'E', contextual: 'F' }

/**
 * A division by what its forms have in common, with its code. The label is what follows that in the full name, between the
 * marks of both forms: `A区D` is a full name that ends with 区 and a short form without it, both certain.
 */
const divisionEntry = ([code, name, grade, short, shortGrade]: Row): Entry => {
  const [own, full] = [(code as string).replace(/00$/, ''), fullMarks[grade as string] as string]
  if (short === undefined) return { word: name as string, label: full, numbers: [Number(own)] }
  const label = full + (name as string).slice(short.length) + shortMarks[shortGrade as string]
  return { word: short, label, numbers: [Number(own)] }
}

const entryOf: Readonly<Record<string, (row: Row) => Entry>> = {
  divisions: divisionEntry,
  counties: divisionEntry,
  radicals: pairEntry,
  traditional: pairEntry,
}

/** Short lists of many columns ship as they are, without comments. */
const plain = ['provinces', 'cn-suffixes']

/** A list as it ships, from its text. */
export const packList = (name: string, text: string): string => {
  const rows = rowsOf(text)
  return plain.includes(name) ? rows.map((row) => row.join('\t')).join('\n') : pack(rows.map(entryOf[name] ?? wordEntry))
}

const textFile = /\.txt$/

const packed = new Map<string, string>()

/** The module that `import list from './list.txt'` gives. */
const moduleOf = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8')
  const known = packed.get(text) ?? `export default ${JSON.stringify(packList(basename(path, '.txt'), text))}`
  packed.set(text, known)
  return known
}

/** Lets bundlers import lists of words; `import sensitive from '../data/sensitive.txt'` is a text for src/text/unpack.ts. */
export const packedLists = {
  /** For Vite and Vitest. */
  vite: {
    name: 'packed-lists',
    enforce: 'pre' as const,
    load: (id: string): Promise<string> | undefined => (textFile.test(id) ? moduleOf(id) : undefined),
  },
  /** For esbuild and tsup. */
  esbuild: {
    name: 'packed-lists',
    setup: (build: EsbuildHooks): void => {
      build.onLoad({ filter: textFile }, async ({ path }) => ({ contents: await moduleOf(path), loader: 'js' }))
    },
  },
}

/** What the plugin needs of esbuild. */
interface EsbuildHooks {
  readonly onLoad: (
    options: { readonly filter: RegExp },
    load: (file: { readonly path: string }) => Promise<{ readonly contents: string; readonly loader: 'js' }>,
  ) => void
}
