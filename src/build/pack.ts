import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { tagsOf } from '../data/words/pre-approval-labels.ts'
import { type Entry, pack } from './codec.ts'
import { type Row, rowsOf } from './text-list.ts'

/** By default a list is of words, and its other columns are the label of each. */
const wordEntry = ([word, ...columns]: Row): Entry => ({ word: word as string, label: columns.join(' ') })

/** Numbers for distances in both directions: 0, -1, 1, -2, 2 as 0 to 4. */
const unsigned = (distance: number): number => (distance < 0 ? -2 * distance - 1 : 2 * distance)

/**
 * A pair of characters: the one that another folds to, and its distance to that other. The word is empty. Several fold to one,
 * so that this is shorter than the other way round.
 */
const pairEntry = ([from, to]: Row): Entry => {
  const [folds, own] = [(from as string).charCodeAt(0), (to as string).charCodeAt(0)]
  return { word: '', label: '', numbers: [own, unsigned(folds - own)] }
}

/** A character has no word either: itself, and its costs as an edge; the label is its cost alone. */
const edgeEntry = ([character, first, last, alone]: Row): Entry => ({
  word: '',
  label: alone as string,
  numbers: [(character as string).charCodeAt(0), Number(first), Number(last)],
})

/** The mark of a full name by its grade, and that of a short form. */
const fullMarks: Readonly<Record<string, string>> = { certain: 'A', suspected: 'B', contextual: 'C' }
const shortMarks: Readonly<Record<string, string>> = { certain: 'D', suspected: 'E', contextual: 'F' }

/**
 * A division: its full name and its code. The label `A2D` is the mark of the full name, the length of the short form, with
 * which the full name begins, and its mark.
 */
const divisionEntry = ([code, name, grade, short, shortGrade]: Row): Entry => ({
  word: name as string,
  label:
    fullMarks[grade as string] +
    (short === undefined ? '' : short.length + (shortMarks[shortGrade as string] as string)),
  numbers: [Number((code as string).replace(/00$/, ''))],
})

/** A word of detection: its two tags are its label. */
const preApprovalEntry = ([word, topic, role]: Row): Entry => ({
  word: word as string,
  label: tagsOf(topic as string, role as string),
})

const entryOf: Readonly<Record<string, (row: Row) => Entry>> = {
  divisions: divisionEntry,
  counties: divisionEntry,
  'pre-approval-words': preApprovalEntry,
  radicals: pairEntry,
  traditional: pairEntry,
  'word-edges': edgeEntry,
}

/** Short lists of many columns ship as they are, without comments. */
const plain = ['provinces', 'cn-suffixes', 'pre-approval-weights', 'refusals', 'province-rules', 'province-texts']

/** How many columns ship of a list whose others are for readers. */
const shipped: Readonly<Record<string, number>> = { refusals: 3 }

/** What a list contains, from its text. */
export const entriesOf = (name: string, text: string): readonly Entry[] => rowsOf(text).map(entryOf[name] ?? wordEntry)

/** A list as it ships, from its text. */
export const packList = (name: string, text: string): string =>
  plain.includes(name)
    ? rowsOf(text)
        .map((row) => row.slice(0, shipped[name]).join('\t'))
        .join('\n')
    : pack(entriesOf(name, text))

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
