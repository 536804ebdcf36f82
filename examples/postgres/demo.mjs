// Two clients, one account: what each of them sees. On PGlite, or on the server of DATABASE_URL.
import assert from 'node:assert/strict'
import { format } from 'beian'
import { messages } from './constraints.mjs'
import { databases } from './databases.mjs'
import { move, save, submit } from './orders.mjs'
import { orderOf, reset } from './race.mjs'

const database = databases()[0]()
await reset(database)

const show = (who, { ok, id, issues, by }) => {
  console.log(ok ? `${who}: 已提交 submitted, order ${id}` : `${who}: 不能提交 refused by the ${by}`)
  for (const issue of issues)
    console.log(
      `  ${issue.code} at ${issue.path.join('.')}\n  ${format(issue, messages.zh)}\n  ${format(issue, messages.en)}`,
    )
}

const first = await submit(database, 1, orderOf(1, 'yunshan.cn'))
show('account 1', first)
const second = await submit(database, 1, orderOf(1, 'huacao.cn'))
show('account 1 again', second)
// What remains if both clients had read the account before either wrote.
const tooLate = await save(database, 1, orderOf(1, 'huacao.cn'))
show('account 1 again, read before the first was written', tooLate)
const otherAccount = await submit(database, 2, orderOf(2, 'yunshan.cn'))
show('account 2, the same domain', otherAccount)
const otherSubject = await save(database, 1, orderOf(3, 'changpao.cn'), 'draft')
show('account 1, a draft for another subject', otherSubject)
await move(database, first.id, 'submitted', 'bureau-review')
await move(database, first.id, 'bureau-review', 'approved')
console.log('account 1: 已办结 approved')
const next = await submit(database, 2, orderOf(2, 'yunshan.cn'))
show('account 2, the same domain', next)

assert.deepEqual(
  [first, second, tooLate, otherAccount, otherSubject, next].map(({ issues, by }) => [issues[0]?.code, by]),
  [
    [undefined, undefined],
    ['account.order-open', 'library'],
    ['account.order-open', 'constraint'],
    ['provider.domain-in-process', 'constraint'],
    ['account.other-subject', 'constraint'],
    [undefined, undefined],
  ],
)
await database.close()
