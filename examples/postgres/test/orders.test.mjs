// What the constraints promise, what is retried, and that nothing of a row leaves with an error.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { format, orderStates, tencent20160919 } from 'beian'
import catalogue from 'beian/catalogue.json' with { type: 'json' }
import { constraintIssue, isRetryable, loggable, messages } from '../constraints.mjs'
import { databases, serializable } from '../databases.mjs'
import { addWebsite, Busy, move, retrying, save, submit } from '../orders.mjs'
import { countOf, creditCode, orderOf, reset } from '../race.mjs'

const codes = ({ issues }) => issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
const isServer = process.env.DATABASE_URL !== undefined
const schema = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8')

test('the numbers of the schema are those of the edition, and its states those of the library', () => {
  const { maxWebsites, maxDomains } = tencent20160919.limits
  const limitOf = (constraint) =>
    Number(new RegExp(`${constraint} check \\(slot between 1 and (\\d+)\\)`).exec(schema)?.[1])
  assert.deepEqual(
    [limitOf('beian_order_websites'), limitOf('beian_website_domains')],
    [maxWebsites.unit, maxDomains.unit],
  )
  assert.deepEqual(maxWebsites.individual, maxWebsites.unit)
  const states = [...schema.matchAll(/'([a-z-]+)'/g)].map(([, state]) => state).slice(0, orderStates.length)
  assert.deepEqual(states.sort(), [...orderStates].sort())
})

for (const open of databases()) {
  const database = open()
  const on = (title, body) => test(`${database.name}: ${title}`, () => reset(database).then(body))
  const thrownBy = (text, values = []) =>
    database.transaction((query) => query(text, values)).then(assert.fail, (error) => error)

  on('an order that passes is saved once; a second waits until it is finished', async () => {
    const first = await submit(database, 1, orderOf(1, 'a.cn', 'b.cn'))
    assert.deepEqual(codes(first), [])
    const refused = await submit(database, 1, orderOf(1, 'c.cn'))
    assert.deepEqual([refused.by, ...codes(refused)], ['library', 'account.order-open at order'])
    assert.deepEqual(codes(await save(database, 1, orderOf(1, 'c.cn'), 'draft')), [], 'a draft does not count')

    assert.equal((await move(database, first.id, 'submitted', 'bureau-review')).moved, true)
    assert.deepEqual(codes(await save(database, 1, orderOf(1, 'c.cn'))), ['account.order-open at order'])
    assert.equal((await move(database, first.id, 'bureau-review', 'approved')).moved, true)
    assert.deepEqual(codes(await submit(database, 1, orderOf(1, 'a.cn'))), [], 'account and domain are free')
  })

  on('what the library refuses is not written', async () => {
    const refused = await submit(database, 1, {
      ...orderOf(1, 'a.cn', 'A.CN'),
      websites: [{ name: '小窝', domains: ['a.cn'] }],
    })
    assert.deepEqual([refused.by, ...codes(refused)], ['library', 'name.too-short at order.websites.0.name'])
    assert.equal(await countOf(database, 'subject'), 0)
  })

  on('a domain is compared as the library compares it, and free when its order is rejected', async () => {
    const { id } = await submit(database, 1, orderOf(1, 'Example.CN'))
    const taken = await submit(database, 2, orderOf(2, 'free.cn', 'example.cn'))
    assert.deepEqual(
      [taken.by, ...codes(taken)],
      ['constraint', 'provider.domain-in-process at order.websites.0.domains.1'],
    )
    assert.equal(await countOf(database, 'filing_order'), 1, 'a refused order leaves nothing behind')
    await move(database, id, 'submitted', 'bureau-review')
    await move(database, id, 'bureau-review', 'rejected')
    assert.deepEqual(codes(await submit(database, 2, orderOf(2, 'example.cn'))), [])
    const again = await move(database, id, 'rejected', 'submitted')
    assert.deepEqual(codes(again), ['provider.domain-in-process at order'], 'it cannot be taken back')
  })

  on('a draft takes account and domains when it is submitted', async () => {
    const [one, two] = [
      await save(database, 1, orderOf(1, 'a.cn'), 'draft'),
      await save(database, 1, orderOf(1, 'b.cn'), 'draft'),
    ]
    assert.deepEqual(codes(await submit(database, 2, orderOf(2, 'b.cn'))), [])
    assert.deepEqual(codes(await move(database, two.id, 'draft', 'submitted')), ['provider.domain-in-process at order'])
    assert.deepEqual(codes(await move(database, one.id, 'draft', 'submitted')), [])
    const third = await save(database, 1, orderOf(1, 'c.cn'), 'draft')
    assert.deepEqual(codes(await move(database, third.id, 'draft', 'submitted')), ['account.order-open at order'])
  })

  on('an order moves once, and only where it can', async () => {
    const { id } = await submit(database, 1, orderOf(1, 'a.cn'))
    const both = await Promise.all([1, 2].map(() => move(database, id, 'submitted', 'bureau-review')))
    assert.deepEqual(both.map(({ moved }) => moved).sort(), [false, true])
    await assert.rejects(move(database, id, 'submitted', 'approved'), RangeError)
  })

  on('an account keeps its subject, however the certificate is written', async () => {
    await save(database, 1, orderOf(1, 'a.cn'), 'draft')
    const spaced = orderOf(1, 'b.cn')
    spaced.subject.certificate.number = creditCode(1)
      .toLowerCase()
      .replace(/(.{4})/g, '$1 ')
    assert.deepEqual(codes(await save(database, 1, spaced, 'draft')), [])
    const other = await save(database, 1, orderOf(2, 'c.cn'), 'draft')
    assert.deepEqual(codes(other), ['account.other-subject at order.subject'])
    assert.deepEqual(codes(await submit(database, 1, orderOf(2, 'c.cn'))), ['account.other-subject at order.subject'])
  })

  on('there is no fourth slot, and a slot that is given back is free', async () => {
    const { id } = await save(database, 1, orderOf(1, 'a.cn'), 'draft')
    assert.deepEqual((await addWebsite(database, id, '云杉花草笔记')).slot, 2)
    assert.deepEqual((await addWebsite(database, id, '云杉长跑笔记')).slot, 3)
    const fourth = await addWebsite(database, id, '云杉观星笔记')
    assert.deepEqual(codes(fourth), ['order.too-many-websites at order.websites'])
    await database.transaction((query) =>
      query('delete from beian_example.website where order_id = $1 and slot = 2', [id]),
    )
    assert.deepEqual((await addWebsite(database, id, '云杉观星笔记')).slot, 2)
    const domains = await save(database, 2, orderOf(2, 'b.cn', 'c.cn', 'd.cn', 'e.cn'), 'draft')
    assert.deepEqual(codes(domains), ['website.too-many-domains at order.websites.0.domains.3'])
  })

  on('nothing of a row leaves with an issue, or with what is logged', async () => {
    await save(database, 1, orderOf(1, 'secret-domain.cn'))
    const number = creditCode(1)
    const error = await thrownBy(
      `insert into beian_example.subject (kind, certificate_type, certificate_number) values ('enterprise', 'unified-social-credit', $1)`,
      [number],
    )
    assert.ok(error.detail.includes(number), 'the database quotes the row')
    assert.deepEqual(loggable(error), { sqlstate: '23505', constraint: 'beian_subject_certificate' })
    assert.equal(constraintIssue(error, []), undefined, 'a constraint that no user can meet is an error')
    const refused = await save(database, 2, orderOf(2, 'secret-domain.cn'))
    assert.ok(!JSON.stringify(refused).includes('secret'))
    assert.deepEqual(Object.keys(refused.issues[0]).sort(), ['code', 'level', 'params', 'path'])
  })

  on('a constraint is found in the cause of an error, as ORMs wrap it', async () => {
    const thrown = await thrownBy('insert into beian_example.website (order_id, slot, name) values (1, 4, $1)', ['x'])
    const wrapped = new Error('Failed query', { cause: new Error('driver', { cause: thrown }) })
    assert.equal(constraintIssue(wrapped, ['order']).code, 'order.too-many-websites')
  })

  on('any other error of the database is thrown as it is', async () => {
    const missing = await thrownBy('select * from beian_example.nothing')
    assert.equal(constraintIssue(missing, []), undefined)
    assert.equal(isRetryable(missing), false)
    await database.exec('alter table beian_example.website rename to gone')
    await assert.rejects(submit(database, 1, orderOf(1, 'a.cn')))
  })

  for (const state of ['40001', '40P01'])
    on(`${state} is retried, and given up after some attempts`, async () => {
      const fail = (query) => query(`do $$ begin raise exception 'again' using errcode = '${state}'; end $$`, [])
      let runs = 0
      const result = await retrying(() =>
        database.transaction(async (query) => {
          runs++
          if (runs < 3) await fail(query)
          return 'done'
        }),
      )
      assert.deepEqual([result, runs], ['done', 3])
      await assert.rejects(
        retrying(() => database.transaction(fail), { attempts: 2 }),
        Busy,
      )
    })

  if (isServer)
    on('serializable transactions that read what the other writes run as if one after the other', async () => {
      let reading = 2
      let release
      const bothHaveRead = new Promise((resolve) => {
        release = resolve
      })
      let retries = 0
      const client = (domain) =>
        retrying(
          () =>
            database.transaction(async (query) => {
              const [{ count }] = await query('select count(*) as count from beian_example.subject', [])
              if (--reading === 0) release()
              await bothHaveRead
              await query(
                `insert into beian_example.subject (kind, certificate_type, certificate_number) values ('other', 'other', $1)`,
                [`${domain}-${count}`],
              )
            }, serializable),
          { onRetry: () => retries++ },
        )
      await Promise.all([client('a'), client('b')])
      // The retry can meet the other before its commit, and be retried as well.
      assert.ok(retries > 0)
      const rows = await database.transaction((query) =>
        query('select certificate_number as n from beian_example.subject', []),
      )
      assert.deepEqual(rows.map(({ n }) => n.slice(2)).sort(), ['0', '1'], 'the second has seen the first')
    })

  test.after(() => database.close())
}

test('every code has a sentence in both languages, and is the library’s own or named as ours', async () => {
  for (const code of [
    'account.order-open',
    'account.other-subject',
    'order.too-many-websites',
    'website.too-many-domains',
  ])
    assert.ok(catalogue.some((rule) => rule.code === code))
  const names = [...schema.matchAll(/beian_[a-z_]+/g)].map(([name]) => name)
  const error = (constraint) => Object.assign(new Error('x'), { code: '23505', constraint })
  const mapped = [...new Set(names)].flatMap((name) => constraintIssue(error(name), []) ?? [])
  assert.equal(mapped.length, 5)
  for (const issue of mapped)
    for (const language of Object.values(messages)) {
      const sentence = format(issue, language)
      assert.notEqual(sentence, issue.code)
      assert.ok(!/undefined|NaN/.test(sentence), sentence)
    }
})

test('what is no error of a database is none of ours', () => {
  const circular = new Error('x')
  circular.cause = circular
  for (const value of [
    undefined,
    null,
    5,
    'x',
    {},
    new Error('x'),
    { code: '23505', constraint: 'beian_order_subject' },
    circular,
  ]) {
    assert.equal(constraintIssue(value, []), undefined)
    assert.equal(isRetryable(value), false)
  }
  const odd = Object.assign(new Error('x'), { code: '23505', constraint: '__proto__' })
  assert.equal(constraintIssue(odd, []), undefined)
})
