// Folders, processes and comparisons for the tests.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { connect, rowsOf } from '../catalogue.mjs'
import { resultsOf } from '../range.mjs'

const folder = mkdtempSync(join(tmpdir(), 'beian-batch-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let folders = 0
export const newFolder = () => join(folder, `f${++folders}`)
export const fileIn = (name) => join(folder, name)

/** Starts a script; `line` waits for the next line that it prints and that matches. */
export const start = (script, parameters, env = {}) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...parameters], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = []
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(([[code, signal]]) => ({
    code,
    signal,
    lines,
    errors,
  }))
  return { child, lines, reader, ended }
}

export const run = (...parameters) => start('run.mjs', parameters).ended

export const query = async (sql) => {
  const connection = await connect()
  try {
    return await rowsOf(connection, sql)
  } finally {
    connection.closeSync()
  }
}

const all = (folder, edition) => `read_parquet('${resultsOf(folder, edition)}/*.parquet')`

/** How many rows of results only one of two folders has; a row that is there twice counts. */
export const differences = async (one, other, edition) => {
  const [{ count }] = await query(`select count(*) as count from (
    (from ${all(one, edition)} except all from ${all(other, edition)}) union all
    (from ${all(other, edition)} except all from ${all(one, edition)}))`)
  return Number(count)
}
