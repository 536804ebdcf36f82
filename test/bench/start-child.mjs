// One measurement in a fresh process: node --expose-gc start-child.mjs JOB; prints milliseconds and retained bytes.
import { readFileSync } from 'node:fs'

/** Milliseconds by the clock, or by processor time where that is less, as on cores that others use as well. */
const clock = () => {
  const cpu = process.cpuUsage()
  const start = performance.now()
  return () => {
    const passed = performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    return Math.min(passed, (user + system) / 1000)
  }
}

/** What stays in memory: typed arrays, and the rest of the heap. */
const retained = async () => {
  // Buffers that are let go are counted out one turn later.
  for (let i = 0; i < 3; i++) {
    globalThis.gc()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return { arrays: arrayBuffers, heap: heapUsed }
}

const jobs = {
  /** Imports a module, then calls it twice as an application would. */
  import: async ({ file, calls }) => {
    const imported = clock()
    const module = await import(file)
    const times = { import: imported() }
    for (const [label, name] of Object.entries(calls ?? {})) {
      const called = clock()
      module.validate(module.websiteName, name)
      times[label] = called()
    }
    return times
  },

  /** What the default edition keeps once it has judged a name. */
  memory: async ({ file, name }) => {
    const { validate, websiteName } = await import(file)
    const before = await retained()
    validate(websiteName, name)
    const { arrays, heap } = await retained()
    return { arrays: arrays - before.arrays, heap: heap - before.heap }
  },

  /** Builds a matcher from a list of words, and looks for one. */
  build: async ({ words: file, source, matcher }) => {
    const words = JSON.parse(readFileSync(file, 'utf8'))
    const { compile } = matcher === undefined ? await import(source) : {}
    const { matchers } = matcher === undefined ? {} : await import('./peers/matchers.mjs')
    const build =
      matcher === undefined
        ? () => compile([{ bit: 1 << 16, words: () => words }])
        : matchers.find(({ name }) => name === matcher).build
    const before = await retained()
    const built = clock()
    const kept = build(words)
    const milliseconds = built()
    const { arrays, heap } = await retained()
    const called = clock()
    const found = kept.find('一个很普通的名字').length
    return { build: milliseconds, first: called(), arrays: arrays - before.arrays, heap: heap - before.heap, found }
  },
}

const { kind, ...job } = JSON.parse(process.argv[2])
process.stdout.write(JSON.stringify(await jobs[kind](job)))
