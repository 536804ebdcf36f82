// Three drivers in one shape: `exec` for a script, `transaction` for work that gets a `query`, `close`.
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import postgres from 'postgres'

const begin = (isolation) => `begin isolation level ${isolation}`
export const readCommitted = 'read committed'
export const serializable = 'serializable'

export const withPg = (url, connections = 20) => {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  // A connection that breaks while nobody uses it is replaced. Without a listener it would end the process.
  pool.on('error', () => {})
  return {
    name: 'pg',
    exec: (text) => pool.query(text),
    async transaction(work, isolation = readCommitted) {
      const client = await pool.connect()
      let broken
      try {
        await client.query(begin(isolation))
        const result = await work(async (text, values) => (await client.query(text, values)).rows)
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch((failure) => {
          broken = failure
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}

export const withPostgresJs = (url, connections = 20) => {
  // It would send what follows the question mark to the server; a socket's folder is an option of its own.
  const address = new URL(url)
  const host = address.searchParams.get('host')
  address.searchParams.delete('host')
  const sql = postgres(address.href, { max: connections, onnotice: () => {}, ...(host && { host }) })
  return {
    name: 'postgres.js',
    exec: (text) => sql.unsafe(text),
    transaction: (work, isolation = readCommitted) =>
      sql.begin(`isolation level ${isolation}`, (client) => work((text, values) => client.unsafe(text, values))),
    close: () => sql.end(),
  }
}

/** PostgreSQL in this process, in memory. It has one connection, so that transactions run one after the other. */
export const withPglite = () => {
  const database = new PGlite()
  return {
    name: 'PGlite',
    exec: (text) => database.exec(text),
    transaction: (work, isolation = readCommitted) =>
      database.transaction(async (client) => {
        await client.exec(`set transaction isolation level ${isolation}`)
        return work(async (text, values) => (await client.query(text, values)).rows)
      }),
    close: () => database.close(),
  }
}

/** The databases that are there: PGlite, and both drivers if DATABASE_URL names a server. */
export const databases = () => {
  const url = process.env.DATABASE_URL
  return url ? [() => withPg(url), () => withPostgresJs(url)] : [withPglite]
}
