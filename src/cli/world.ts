import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the command touches outside itself. */
export interface World {
  readonly stdin: Readable
  readonly stdout: Out
  readonly stderr: Out
  readonly env: Readonly<Record<string, string | undefined>>
  /** The program of a worker. */
  readonly workerFile: URL
  /** The day in China, YYYY-MM-DD. */
  readonly today: () => string
  /** Calls back if the user wants to stop; returns what ends that. */
  readonly onInterrupt: (stop: () => void) => () => void
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The process as the command's world. */
export const processWorld = (): World => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  workerFile: new URL('./worker.js', import.meta.url),
  today: () => day.format(new Date()),
  onInterrupt: (stop) => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.once(signal, stop)
    return () => {
      for (const signal of signals) process.off(signal, stop)
    }
  },
})
