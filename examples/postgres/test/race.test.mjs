// Exactly one of many: on each database that is there. PGlite runs transactions one by one, a server at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { databases, serializable } from '../databases.mjs'
import {
  brokenAccounts,
  countOf,
  domainRace,
  dropIndexes,
  freeRace,
  readThenWrite,
  reset,
  slotRace,
  subjectRace,
} from '../race.mjs'

const isServer = process.env.DATABASE_URL !== undefined
// PGlite has one connection, so that a smaller race says the same.
const size = { clients: 20, accounts: isServer ? 100 : 20 }
const { accounts } = size
const refused = accounts * 19
const inProcess = 'filing_order where in_process'

for (const open of databases()) {
  const database = open()
  const race = (title, body) => test(`${database.name}: ${title}`, () => reset(database).then(body))

  race(`20 clients for each of ${accounts} accounts: one order each, and every refusal has the code`, async () => {
    const { counts, retries } = await freeRace(database, size)
    const { created, 'account.order-open by library': read = 0, 'account.order-open by constraint': raced = 0 } = counts
    assert.equal(created, accounts)
    assert.equal(read + raced, refused)
    // Only a server runs two transactions at once.
    assert.equal(raced > 0, isServer)
    assert.equal(await countOf(database, 'filing_order'), accounts)
    assert.equal(await countOf(database, 'website_domain where order_in_process'), accounts)
    assert.equal(await brokenAccounts(database), 0)
    console.log(JSON.stringify({ ...counts, retries }))
  })

  race('the same if all have read before one writes: the constraint refuses each', async () => {
    const { counts } = await readThenWrite(database, size)
    assert.deepEqual(counts, { created: accounts, 'account.order-open by constraint': refused })
    assert.equal(await countOf(database, inProcess), accounts)
  })

  race('without the indexes, it breaks in each account', async () => {
    await dropIndexes(database)
    const { counts } = await readThenWrite(database, size)
    assert.deepEqual(counts, { created: accounts * 20 })
    assert.equal(await brokenAccounts(database), accounts)
  })

  if (isServer) {
    race('without the indexes, it breaks as fast as they can, too', async () => {
      await dropIndexes(database)
      const { counts } = await freeRace(database, size)
      assert.ok(counts.created > accounts)
      assert.ok((await brokenAccounts(database)) > 0)
      console.log(JSON.stringify(counts))
    })

    race('serializable transactions do without the indexes, at the price of retries', async () => {
      await dropIndexes(database)
      const { counts, retries } = await freeRace(database, { ...size, isolation: serializable, attempts: 100 })
      assert.deepEqual(counts, { created: accounts, 'account.order-open by library': refused })
      assert.equal(await brokenAccounts(database), 0)
      assert.ok(retries > 0)
      console.log(JSON.stringify({ ...counts, retries }))
    })
  }

  race('60 accounts for one domain: one gets it', async () => {
    const { counts } = await domainRace(database, { accounts: 60 })
    assert.deepEqual(counts, { created: 1, 'provider.domain-in-process by constraint': 59 })
    assert.equal(await countOf(database, inProcess), 1)
  })

  race('20 subjects for one account: it keeps one', async () => {
    const { counts } = await subjectRace(database, { clients: 20 })
    assert.deepEqual(counts, { created: 1, 'account.other-subject by constraint': 19 })
    assert.equal(await countOf(database, 'account_subject'), 1)
  })

  race('20 tabs that add a website to a draft: three do', async () => {
    const { counts } = await slotRace(database, { tabs: 20 })
    assert.deepEqual(counts, { created: 3, 'order.too-many-websites by constraint': 17 })
    assert.equal(await countOf(database, 'website'), 3)
  })

  test.after(() => database.close())
}
