// The unit of work, for one machine and for many: a range of rows in, one file of results out, whole or not at all.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { check } from 'beian'
import { connect } from './catalogue.mjs'
import { namesBy, version } from './editions.mjs'

/** Where the results of an edition are, by the version of the rules as well. */
export const resultsOf = (folder, edition) => join(folder, `${edition}@${version}`)

/** The file of a range. Its name is that of the range, so that a second run of the range replaces it by the same. */
export const fileOf = (folder, edition, { first, last }) => join(resultsOf(folder, edition), `${first}_${last}.parquet`)

const factsOf = (kind, registeredName) => ({
  subject: { ...(kind !== null && { kind }), ...(registeredName !== null && { registeredName }) },
})

/** Judges rows; each issue becomes a row of results. */
const judge = async (connection, tree, [ids, names, kinds, registeredNames]) => {
  const results = await connection.createAppender('results')
  let issueCount = 0
  for (let i = 0; i < ids.length; i++) {
    const { issues } = check(tree, names[i], factsOf(kinds[i], registeredNames[i]))
    for (const { code, level, params } of issues) {
      results.appendBigInt(ids[i])
      results.appendVarchar(code)
      results.appendVarchar(level)
      results.appendVarchar(JSON.stringify(params))
      results.endRow()
    }
    issueCount += issues.length
  }
  results.closeSync()
  return issueCount
}

/** Makes what was written survive a power failure, before anything says that it is there. */
const flush = (path) => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Judges a range by an edition, unless that has been done. Returns how many rows it judged, and how many issues it found. */
export const judgeRange = async ({ copy, folder, edition, range }) => {
  const file = fileOf(folder, edition, range)
  if (existsSync(file)) return { rows: 0, issues: 0 }
  const tree = namesBy(edition)
  const connection = await connect()
  try {
    await connection.run('create table results (id bigint, code varchar, level varchar, params varchar)')
    const read = await connection.runAndReadAll(
      `select id, name, kind, registered_name from read_parquet('${copy}') where id between $1::bigint and $2::bigint order by id`,
      [range.first, range.last],
    )
    const columns = read.getColumnsJS()
    const rows = columns[0].length
    if (rows !== range.rows) throw new Error(`The range has ${rows} rows instead of ${range.rows}`)
    const issues = await judge(connection, tree, columns)
    mkdirSync(resultsOf(folder, edition), { recursive: true })
    const unfinished = `${file}.${process.pid}-${threadId}.new`
    await connection.run(
      `copy (select id, '${edition}' as edition, '${version}' as version, code, level, params from results order by id, code)
       to '${unfinished}' (format parquet, compression zstd, kv_metadata { rows: '${rows}' })`,
    )
    flush(unfinished)
    renameSync(unfinished, file)
    return { rows, issues }
  } finally {
    connection.closeSync()
  }
}
