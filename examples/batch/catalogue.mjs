// From a file of names to ranges of ids: a copy sorted by id, which any worker reads a range of without reading the rest.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** An input that cannot be judged, with the row if there is one. */
export class Unusable extends Error {}

export const connect = async () => (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()

export const rowsOf = async (connection, sql, values) => (await connection.runAndReadAll(sql, values)).getRowObjectsJS()

/** Rows of a range; also the rows of a row group of the sorted copy, so that a range is one read. */
export const defaultRange = 20_480

const identifier = (name) => `"${name.replaceAll('"', '""')}"`

// Nothing is guessed: DuckDB would take a name that begins with # for a comment, and one that is NULL for none.
const csv = `all_varchar = true, delim = ',', quote = '"', escape = '"', comment = '', nullstr = ''`

/** The names of the columns of a CSV file: its first line. */
const headerOf = (file) => {
  const bytes = Buffer.alloc(65_536)
  const handle = openSync(file, 'r')
  const text = bytes.toString('utf8', 0, readSync(handle, bytes))
  closeSync(handle)
  const [line] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  )
}

/** The columns of a file, and how DuckDB reads it. */
const sourceOf = async (connection, file) => {
  if (/\.parquet$/i.test(file)) {
    const described = await rowsOf(connection, 'describe select * from read_parquet($file)', { file })
    return { names: described.map(({ column_name }) => column_name), source: 'read_parquet($file)' }
  }
  if (!/\.csv$/i.test(file)) throw new Unusable('The file must be .csv or .parquet')
  const names = headerOf(file)
  const types = names.map((name) => `${identifier(name).replaceAll("'", "''")}: 'varchar'`).join(', ')
  return { names, source: `read_csv($file, ${csv}, header = true, auto_detect = false, columns = { ${types} })` }
}

const columns = { id: undefined, name: undefined, kind: 'null', registered_name: 'null' }

const selectFrom = async (connection, file) => {
  const { names, source } = await sourceOf(connection, file)
  const parts = Object.entries(columns).map(([name, otherwise]) => {
    if (!names.includes(name) && otherwise === undefined) throw new Unusable(`The file has no column ${name}`)
    const value = names.includes(name) ? identifier(name) : otherwise
    if (name === 'id') return `try_cast(${value} as bigint) as id`
    return name === 'name' ? `coalesce(${value}::varchar, '') as name` : `${value}::varchar as ${name}`
  })
  return `select ${parts.join(', ')} from ${source}`
}

/** Copies the rows that matter into DuckDB. Its messages quote the row, so only the number of the line is passed on. */
const load = async (connection, file) => {
  try {
    await connection.run(`create table catalogue as ${await selectFrom(connection, file)}`, { file })
  } catch (error) {
    if (error instanceof Unusable) throw error
    const [, line] = /Line: (\d+)/.exec(error.message) ?? []
    throw new Unusable(line ? `Line ${line} of the file cannot be read` : 'The file cannot be read')
  }
}

const copySorted = async (connection, file, target) => {
  await load(connection, file)
  const [{ count }] = await rowsOf(connection, 'select count(*) as count from catalogue')
  if (count === 0n) throw new Unusable('The file has no rows')
  const [bad] = await rowsOf(
    connection,
    'select min(rowid) + 1 as row from catalogue where id is null having count(*) > 0',
  )
  if (bad) throw new Unusable(`Row ${bad.row} has no whole number as its id`)
  const [twice] = await rowsOf(connection, 'select id from catalogue group by id having count(*) > 1 limit 1')
  if (twice) throw new Unusable(`The id ${twice.id} appears more than once`)
  await connection.run(
    `copy (from catalogue order by id) to '${target}' (format parquet, compression zstd, row_group_size ${defaultRange})`,
  )
}

const rangesOf = async (connection, copy, rangeRows) => {
  const rows = await rowsOf(
    connection,
    `select min(id) as first, max(id) as last, count(*) as rows from (
       select id, (row_number() over (order by id) - 1) // ${rangeRows} as range from read_parquet('${copy}')
     ) group by range order by first`,
  )
  return rows.map(({ first, last, rows }) => ({ first: String(first), last: String(last), rows: Number(rows) }))
}

/** DuckDB takes a path as a text of SQL. */
const quotable = (path) => {
  if (path.includes("'")) throw new Unusable('The path must not contain an apostrophe')
  return path
}

/**
 * The plan of a folder: where the sorted copy is, and the ranges. It is made once; a run that is started again takes the same,
 * and one for another file is refused.
 */
export const planOf = async (file, folder, rangeRows = defaultRange) => {
  const out = quotable(resolve(folder))
  const planFile = join(out, 'plan.json')
  if (!existsSync(file)) throw new Unusable('There is no such file')
  const { size, mtimeMs } = statSync(file)
  const source = { file: resolve(file), size, mtimeMs, rangeRows }
  if (existsSync(planFile)) {
    const plan = JSON.parse(readFileSync(planFile, 'utf8'))
    if (JSON.stringify(plan.source) !== JSON.stringify(source))
      throw new Unusable('This folder belongs to another file, or the file has changed: use a new folder')
    return plan
  }
  mkdirSync(out, { recursive: true })
  const copy = join(out, 'catalogue.parquet')
  const connection = await connect()
  try {
    // Sorting may take more memory than there is; DuckDB then uses the disk.
    await connection.run(`set memory_limit = '200MB'; set temp_directory = '${join(out, 'sorting')}'`)
    await copySorted(connection, file, copy)
    const plan = { source, copy, ranges: await rangesOf(connection, copy, rangeRows) }
    writeFileSync(`${planFile}.new`, JSON.stringify(plan))
    renameSync(`${planFile}.new`, planFile)
    return plan
  } finally {
    connection.closeSync()
  }
}
