// What a fresh process pays: import, first call, compiling, memory. Every figure is the median over fresh processes.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { median } from '../measure.mjs'
import { matchers } from '../peers/matchers.mjs'
import { loadSource, root, temporary, writeSource } from '../source.mjs'
import { wordsOf } from '../words.mjs'

const child = fileURLToPath(new URL('../start-child.mjs', import.meta.url))

const run = (job) =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', child, JSON.stringify(job)], { encoding: 'utf8' }))

/** Medians of what several fresh processes measure; the jobs take turns. */
const runAll = (jobs, processes) => {
  const results = jobs.map(() => [])
  for (let i = 0; i < processes; i++) for (const [j, job] of jobs.entries()) results[j].push(run(job))
  return results.map((list) =>
    Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((result) => result[key]))])),
  )
}

// More units than are read before tables are made, of the lists and of the ordinary words.
const long = `深圳美食记${'一个很普通的名字'.repeat(80)}`
const calls = {
  valid: '树下的猫和书',
  judged: '深圳美食记',
  further: '北京摄影手记',
  tables: long,
  warm: '山间小路记事',
}

export const measureStart = async ({ processes, matcherProcesses, wordCounts }) => {
  const empty = join(temporary, 'empty.mjs')
  writeFileSync(empty, 'export {}')
  const library = pathToFileURL(join(root, 'dist/index.js')).href
  const source = pathToFileURL(await writeSource('start')).href
  const lists = await loadSource('words')
  const [nothing, ours, memory] = runAll(
    [
      { kind: 'import', file: pathToFileURL(empty).href },
      { kind: 'import', file: library, calls },
      { kind: 'memory', file: library, name: long },
    ],
    processes,
  )
  const named = [{ name: 'beian' }, ...matchers]
  const tables = wordCounts.map((count) => {
    const words = join(temporary, `words-${count}.json`)
    writeFileSync(words, JSON.stringify(wordsOf(lists, count)))
    const jobs = named.map(({ name }) => ({
      kind: 'build',
      words,
      source,
      matcher: name === 'beian' ? undefined : name,
    }))
    const results = runAll(jobs, matcherProcesses)
    return {
      title: `Compiling ${count.toLocaleString('en')} words in a fresh process, and what stays in memory`,
      head: [
        ['', 'text'],
        ['compile, ms', 'ms'],
        ['first search, ms', 'ms'],
        ['typed arrays, KB', 'kilobytes'],
        ['heap, KB', 'kilobytes'],
      ],
      rows: named.map(({ name }, i) => [name, results[i].build, results[i].first, results[i].arrays, results[i].heap]),
    }
  })
  const imported = ours.import - nothing.import
  return {
    tables: [
      {
        title: `The default edition in a fresh process, medians of ${processes}`,
        head: [
          ['', 'text'],
          ['ms', 'ms'],
          ['typed arrays so far, KB', 'kilobytes'],
          ['heap so far, KB', 'kilobytes'],
        ],
        rows: [
          ['import, over an empty module', imported],
          ['first call, a valid name: the lists are unpacked', ours.valid],
          ['first name with a listed word: the ordinary words are unpacked', ours.judged],
          ['a further name with a listed word', ours.further],
          ['a long text: the tables of both are made', ours.tables, memory.arrays, memory.heap],
          ['a further name', ours.warm],
        ],
      },
      ...tables,
    ],
    figures: { import: imported, firstCall: ours.valid, tables: ours.tables, arrays: memory.arrays },
  }
}
