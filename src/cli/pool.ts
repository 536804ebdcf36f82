import { Worker } from 'node:worker_threads'
import type { Settings } from './context'
import type { Row } from './rows'
import type { Part } from './run'

/** Workers that check rows side by side. */
export interface Pool {
  readonly work: (rows: readonly Row[]) => Promise<Part>
  readonly close: () => Promise<void>
}

/** Who waits for the answer of a worker, which answers in the order in which it is asked. */
interface Waiting {
  readonly resolve: (part: Part) => void
  readonly reject: (error: unknown) => void
}

const startWorker = (file: URL, settings: Settings) => {
  const worker = new Worker(file, { workerData: settings })
  const waiting: Waiting[] = []
  worker.on('message', (part: Part) => waiting.shift()?.resolve(part))
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return { worker, waiting }
}

/** Starts workers, each with the same settings. Rows go to the one that has least to do. */
export const poolOf = (file: URL, settings: Settings, jobs: number): Pool => {
  const workers = Array.from({ length: jobs }, () => startWorker(file, settings))
  return {
    work: (rows) =>
      new Promise((resolve, reject) => {
        const least = workers.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a))
        least.waiting.push({ resolve, reject })
        least.worker.postMessage(rows)
      }),
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}
