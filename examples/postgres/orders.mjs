// Orders in a database: the library judges by a snapshot and says everything at once; the constraints decide.
import { setTimeout as after } from 'node:timers/promises'
import { canMove, check, filing, lookupKey, normaliseCertificate } from 'beian'
import { constraintIssue, isRetryable } from './constraints.mjs'
import { readCommitted } from './databases.mjs'

const passed = { ok: true, issues: [] }

/** Too many others wrote at the same time; answer 503 and let the client try again. */
export class Busy extends Error {}

/** Runs a transaction again if the database asks for it, up to `attempts` times, after a pause that grows and varies. */
export const retrying = async (run, { attempts = 10, onRetry = () => {} } = {}) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isRetryable(error)) throw error
      if (attempt === attempts) throw new Busy('The transaction was refused too often')
      onRetry(attempt)
      await after(Math.random() * Math.min(500, 5 * 2 ** attempt))
    }
  }
}

/** What the account has, as the library takes it. */
const accountOf = async (query, accountId) => {
  const orders = await query('select id, state from beian_example.filing_order where account_id = $1 order by id', [
    accountId,
  ])
  const [subject] = await query(
    `select certificate_type as type, certificate_number as number
     from beian_example.account_subject join beian_example.subject on subject.id = subject_id where account_id = $1`,
    [accountId],
  )
  return {
    orders: orders.map(({ id, state }) => ({ id: String(id), state })),
    ...(subject && { subject: { certificate: subject } }),
  }
}

/** Judges an order with the account as it is now. Another client may change it at once: that is what constraints are for. */
export const judge = async (query, accountId, order, facts) =>
  check(filing, { account: await accountOf(query, accountId), order }, facts)

const subjectId = async (query, { kind, certificate }) => {
  const { type, number } = normaliseCertificate(certificate)
  await query(
    `insert into beian_example.subject (kind, certificate_type, certificate_number) values ($1, $2, $3)
     on conflict on constraint beian_subject_certificate do nothing`,
    [kind, type, number],
  )
  const [{ id }] = await query(
    'select id from beian_example.subject where certificate_type = $1 and certificate_number = $2',
    [type, number],
  )
  return id
}

/** A refused statement, and the part of the order that it was about. */
class Refused extends Error {
  constructor(cause, path) {
    super('refused', { cause })
    this.path = path
  }
}

const at = async (path, statement) => {
  try {
    return await statement
  } catch (error) {
    throw new Refused(error, path)
  }
}

/** Writes an order that has been judged; returns its id. */
export const write = async (query, accountId, { subject, websites }, state) => {
  const id = await subjectId(query, subject)
  await query(
    `insert into beian_example.account_subject (account_id, subject_id) values ($1, $2)
     on conflict on constraint beian_account_one_subject do nothing`,
    [accountId, id],
  )
  const [order] = await at(
    ['order'],
    query(
      'insert into beian_example.filing_order (account_id, subject_id, state) values ($1, $2, $3) returning id, in_process',
      [accountId, id, state],
    ),
  )
  for (const [i, { name, domains }] of websites.entries()) {
    await at(
      ['order', 'websites'],
      query('insert into beian_example.website (order_id, slot, name) values ($1, $2, $3)', [order.id, i + 1, name]),
    )
    for (const [j, domain] of domains.entries())
      await at(
        ['order', 'websites', i, 'domains', j],
        query(
          `insert into beian_example.website_domain (order_id, website_slot, slot, domain, order_in_process)
           values ($1, $2, $3, $4, $5)`,
          [order.id, i + 1, j + 1, lookupKey(domain)?.domain ?? '', order.in_process],
        ),
      )
  }
  return String(order.id)
}

/** The report for what a transaction threw, if a constraint refused it. */
const refusal = (error) => {
  const issue = constraintIssue(error, error.path ?? ['order'])
  if (issue === undefined) throw error
  return { ok: false, issues: [issue], by: 'constraint' }
}

/** Saves an order and returns its id, or what is wrong with it. `by` says who found it: the library or the database. */
export const submit = async (database, accountId, order, options = {}) => {
  const { state = 'submitted', facts = {}, isolation = readCommitted } = options
  const run = async (query) => {
    const { ok, issues } = await judge(query, accountId, { ...order, state }, facts)
    if (!ok) return { ok, issues, by: 'library' }
    return { ok, issues, id: await write(query, accountId, order, state) }
  }
  return retrying(() => database.transaction(run, isolation), options).catch(refusal)
}

/** The same without judging, for an order that was judged before. */
export const save = (database, accountId, order, state = 'submitted') =>
  retrying(() =>
    database.transaction(async (query) => ({ ...passed, id: await write(query, accountId, order, state) })),
  ).catch(refusal)

/**
 * Moves an order from one state to the next. Returns false if it is not, or no longer, in that state: another clerk was faster.
 * Approving or rejecting frees the account and the domains; submitting a draft or a rejected order takes them.
 */
export const move = async (database, id, from, to) => {
  if (!canMove(from, to)) throw new RangeError(`An order cannot move from ${from} to ${to}`)
  const run = (query) =>
    query('update beian_example.filing_order set state = $3 where id = $1 and state = $2 returning id', [id, from, to])
  return retrying(() => database.transaction(run))
    .then((rows) => ({ ...passed, moved: rows.length === 1 }))
    .catch(refusal)
}

/** Adds a website to a draft, in the first free slot. Two tabs that take the same slot: the second tries the next one. */
export const addWebsite = (database, id, name) => {
  const run = async (query) => {
    for (let slot = 1; ; slot++) {
      const rows = await at(
        ['order', 'websites'],
        query(
          `insert into beian_example.website (order_id, slot, name) values ($1, $2, $3)
           on conflict on constraint beian_website_slot do nothing returning slot`,
          [id, slot, name],
        ),
      )
      if (rows.length === 1) return { ...passed, slot }
    }
  }
  return retrying(() => database.transaction(run)).catch(refusal)
}
