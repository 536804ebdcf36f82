import type { Source } from './read/file'
import type { World } from './world'

/** Shows how far a run is. */
export interface Progress {
  readonly update: (rows: number) => void
  readonly end: () => void
}

const none: Progress = { update: () => {}, end: () => {} }

/** A bar on the terminal, if there is one, the report goes elsewhere, and the size of the input is known. */
export const progressOf = async (source: Source, toTerminal: boolean, { stderr }: World): Promise<Progress> => {
  if (!stderr.isTTY || toTerminal || source.size === undefined) return none
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: '{bar} {percentage}% | {rows} | {duration_formatted} | ETA {eta_formatted}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(source.size, 0, { rows: 0 })
  return {
    update: (rows) => bar.update(source.read(), { rows: rows.toLocaleString('en') }),
    end: () => bar.stop(),
  }
}
