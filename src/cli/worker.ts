import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Settings } from './context'
import type { Row } from './rows'
import { workerOf } from './run'

const work = workerOf(workerData as Settings)
const port = parentPort as MessagePort

port.on('message', (rows: readonly Row[]) => port.postMessage(work(rows)))
