// Races for what the constraints guard, with and without them.
//   npm run postgres npm run race     on a temporary PostgreSQL, with the figures of the README
import { readFileSync } from 'node:fs'
import { databases, serializable } from './databases.mjs'
import { addWebsite, judge, save, submit } from './orders.mjs'

const schema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8')

/** Creates the tables anew. */
export const reset = async (database) => {
  await database.exec('drop schema if exists beian_example cascade')
  await database.exec(schema)
}

export const dropIndexes = (database) =>
  database.exec(
    'drop index beian_example.beian_order_one_in_process; drop index beian_example.beian_domain_one_in_process',
  )

/** A credit code (GB 32100) with its check character; the numbers are made up. */
export const creditCode = (number) => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = `91310000MA${String(number).padStart(7, '0')}`
  const sum = [...body].reduce((total, character, i) => total + alphabet.indexOf(character) * (3 ** i % 31), 0)
  return body + alphabet[(31 - (sum % 31)) % 31]
}

export const orderOf = (subject, ...domains) => ({
  subject: { kind: 'enterprise', certificate: { type: 'unified-social-credit', number: creditCode(subject) } },
  websites: [{ name: '云杉开放平台', domains }],
})

const numbers = (count) => [...Array(count).keys()]
const together = (count, one) => Promise.all(numbers(count).map(one))

/** How often each outcome came: `created`, or the code of the first issue and who reported it. */
const tally = (results) => {
  const counts = {}
  for (const { ok, issues, by } of results) {
    const outcome = ok ? 'created' : `${issues[0].code} by ${by}`
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

export const countOf = async (database, what) =>
  Number(
    (await database.transaction((query) => query(`select count(*) as count from beian_example.${what}`, [])))[0].count,
  )

/** How many accounts have more than one order in process. */
export const brokenAccounts = (database) =>
  countOf(
    database,
    `filing_order where in_process and not exists (
       select from beian_example.filing_order earlier
       where earlier.account_id = filing_order.account_id and earlier.in_process and earlier.id < filing_order.id
     ) and exists (
       select from beian_example.filing_order later
       where later.account_id = filing_order.account_id and later.in_process and later.id > filing_order.id
     )`,
  )

/** Each client submits an order for each account, all of them as fast as they can. */
export const freeRace = async (database, { clients, accounts, isolation, attempts }) => {
  let retries = 0
  const onRetry = () => retries++
  const results = await together(clients, async (client) => {
    const own = []
    for (const account of numbers(accounts))
      own.push(
        await submit(database, account, orderOf(account, `a${account}c${client}.cn`), { isolation, attempts, onRetry }),
      )
    return own
  })
  return { counts: tally(results.flat()), retries }
}

/** The worst moment, on purpose: all clients have read that an account is free before the first one writes. */
export const readThenWrite = async (database, { clients, accounts }) => {
  const results = []
  for (const account of numbers(accounts)) {
    const order = (client) => orderOf(account, `a${account}c${client}.cn`)
    const judged = await together(clients, (client) =>
      database.transaction((query) => judge(query, account, { ...order(client), state: 'submitted' }, {})),
    )
    if (!judged.every(({ ok }) => ok)) throw new Error('An account was not free')
    results.push(...(await together(clients, (client) => save(database, account, order(client)))))
  }
  return { counts: tally(results), retries: 0 }
}

/** Accounts that all want one domain. */
export const domainRace = async (database, { accounts }) => ({
  counts: tally(await together(accounts, (account) => submit(database, account, orderOf(account, 'wanted.cn')))),
})

/** Clients that each save a draft for another subject in one account. */
export const subjectRace = async (database, { clients }) => ({
  counts: tally(await together(clients, (client) => save(database, 1, orderOf(client, `c${client}.cn`), 'draft'))),
})

/** Tabs that each add a website to one draft. */
export const slotRace = async (database, { tabs }) => {
  const { id } = await save(database, 1, { ...orderOf(1), websites: [] }, 'draft')
  return { counts: tally(await together(tabs, (tab) => addWebsite(database, id, `云杉${tab}号平台`))) }
}

const figures = async (database) => {
  const size = { clients: 20, accounts: 100 }
  const show = async (title, race, prepare = () => {}) => {
    await reset(database)
    await prepare(database)
    const begin = performance.now()
    const { counts, retries = 0 } = await race()
    const seconds = ((performance.now() - begin) / 1000).toFixed(1)
    const inProcess = await countOf(database, 'filing_order where in_process')
    console.log(
      `${title}: ${inProcess} orders in process, ${await brokenAccounts(database)} accounts broken, ${seconds} s`,
    )
    console.log(`  ${JSON.stringify(counts)}${retries > 0 ? `, ${retries} retries` : ''}`)
  }
  console.log(`${database.name}, ${size.clients} clients, ${size.accounts} accounts`)
  await show('as fast as they can', () => freeRace(database, size))
  await show('all read before one writes', () => readThenWrite(database, size))
  await show('as fast as they can, without the indexes', () => freeRace(database, size), dropIndexes)
  await show('all read before one writes, without the indexes', () => readThenWrite(database, size), dropIndexes)
  await show(
    'as fast as they can, without the indexes, serializable',
    () => freeRace(database, { ...size, isolation: serializable, attempts: 100 }),
    dropIndexes,
  )
  await show('60 accounts, one domain', () => domainRace(database, { accounts: 60 }))
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const open of databases()) {
    const database = open()
    try {
      await figures(database)
    } finally {
      await database.close()
    }
  }
