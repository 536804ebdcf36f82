// What a run has left: whether it is complete, its totals, and the difference between two editions.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect, rowsOf } from './catalogue.mjs'
import { fileOf, resultsOf } from './range.mjs'

/** Removes what interrupted workers have left half written. Only if no worker runs. */
export const removeUnfinished = (folder, edition) => {
  const results = resultsOf(folder, edition)
  if (!existsSync(results)) return
  for (const file of readdirSync(results)) if (file.endsWith('.new')) rmSync(join(results, file))
}

export const openRanges = (plan, folder, edition) =>
  plan.ranges.filter((range) => !existsSync(fileOf(folder, edition, range)))

const parts = (folder, edition) => `${resultsOf(folder, edition)}/*.parquet`

/** Rows that were judged, as each file says of itself, and issues by code and level. */
export const totalsOf = async (folder, edition) => {
  const connection = await connect()
  try {
    const files = parts(folder, edition)
    const [{ rows }] = await rowsOf(
      connection,
      `select sum(decode(value)::bigint) as rows from parquet_kv_metadata('${files}') where decode(key) = 'rows'`,
    )
    const codes = await rowsOf(
      connection,
      `select code, level, count(*) as issues from read_parquet('${files}') group by all order by issues desc, code`,
    )
    return { rows: Number(rows), codes: codes.map((row) => ({ ...row, issues: Number(row.issues) })) }
  } finally {
    connection.closeSync()
  }
}

const joined = (folder, before, after) => `
  select coalesce(a.id, b.id) as id, coalesce(a.code, b.code) as code,
    a.level as level_before, b.level as level_after, a.params as params_before, b.params as params_after,
    case when a.id is null then 'new' when b.id is null then 'gone' when a.level <> b.level then 'other level' else 'other params' end as change
  from read_parquet('${parts(folder, before)}') a full join read_parquet('${parts(folder, after)}') b on a.id = b.id and a.code = b.code
  where a.id is null or b.id is null or a.level <> b.level or a.params <> b.params`

/** What changes for whom between two editions: counts, and a file of every change. */
export const diffOf = async (folder, before, after) => {
  const connection = await connect()
  try {
    const file = join(folder, `diff-${before}-${after}.parquet`)
    await connection.run(`create view diff as ${joined(folder, before, after)}`)
    await connection.run(`copy (from diff order by id, code) to '${file}' (format parquet, compression zstd)`)
    const counts = await rowsOf(
      connection,
      `select change, code, count(*) as issues from read_parquet('${file}') group by all order by issues desc, code, change`,
    )
    const failed = (edition) =>
      `select distinct id from read_parquet('${parts(folder, edition)}') where level = 'error'`
    const [{ now, nolonger }] = await rowsOf(
      connection,
      `select (select count(*) from (${failed(after)} except ${failed(before)})) as now,
              (select count(*) from (${failed(before)} except ${failed(after)})) as nolonger`,
    )
    return {
      file,
      counts: counts.map((row) => ({ ...row, issues: Number(row.issues) })),
      failNow: Number(now),
      failNoLonger: Number(nolonger),
    }
  } finally {
    connection.closeSync()
  }
}
