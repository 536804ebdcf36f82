import { arch, availableParallelism, cpus, totalmem } from 'node:os'

/** Where and when a run was made: processor, cores, memory, engine, date. */
export const machine = () => ({
  processor: cpus()[0].model.trim(),
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  architecture: arch(),
  node: process.versions.node,
  v8: process.versions.v8,
  date: new Date().toISOString().slice(0, 10),
})

export const machineLine = ({ processor, cores, memory, architecture, node, v8, date }) =>
  `${processor} (${architecture}), ${cores} cores, ${memory}; Node ${node}, V8 ${v8}; ${date}`
