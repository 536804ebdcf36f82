// One machine: what it finds, what it leaves when it is killed, and what it says about input that cannot be judged.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { check } from 'beian'
import { editionIds, namesBy, version } from '../editions.mjs'
import { generate } from '../generate.mjs'
import { resultsOf } from '../range.mjs'
import { diffOf } from '../results.mjs'
import { differences, fileIn, newFolder, query, run, start } from './tools.mjs'

const [old, current] = editionIds
const names = fileIn('names.parquet')
const rows = 60_000
const range = '1000'
/** The results of a run that nothing interrupted. */
const whole = newFolder()

before(async () => {
  await generate(rows, names)
  for (const edition of [old, current]) {
    const { code, errors } = await run(names, '--edition', edition, '--out', whole, '--range', range)
    assert.equal(code, 0, errors)
  }
})

const resultsIn = (folder, edition) =>
  query(`select id, code, level, params from read_parquet('${resultsOf(folder, edition)}/*.parquet') order by id, code`)
const files = (folder, edition = old) =>
  existsSync(resultsOf(folder, edition))
    ? readdirSync(resultsOf(folder, edition)).filter((name) => /parquet$/.test(name))
    : []

/** The same in a plain loop. */
const looped = async (edition) => {
  const tree = namesBy(edition)
  const found = []
  for (const { id, name, kind, registered_name: registeredName } of await query(
    `from read_parquet('${names}') order by id`,
  ))
    for (const { code, level, params } of check(tree, name, {
      subject: { kind, ...(registeredName !== null && { registeredName }) },
    }).issues)
      found.push({ id, code, level, params: JSON.stringify(params) })
  return found.sort((a, b) => (a.id === b.id ? (a.code < b.code ? -1 : 1) : a.id < b.id ? -1 : 1))
}

test('the results are those of a plain loop, each with edition and version', async () => {
  for (const edition of [old, current]) assert.deepEqual(await resultsIn(whole, edition), await looped(edition))
  assert.deepEqual(
    await query(`select distinct edition, version from read_parquet('${resultsOf(whole, current)}/*.parquet')`),
    [{ edition: current, version }],
  )
})

test('the difference between editions is that of the results', async () => {
  const key = ({ id, code }) => `${id} ${code}`
  const [before, after] = [old, current].map(
    async (edition) => new Map((await looped(edition)).map((row) => [key(row), row])),
  )
  const [a, b] = [await before, await after]
  const expected = {}
  const count = (change, code) => {
    expected[`${change} ${code}`] = (expected[`${change} ${code}`] ?? 0) + 1
  }
  for (const [at, row] of a) {
    const other = b.get(at)
    if (other === undefined) count('gone', row.code)
    else if (other.level !== row.level) count('other level', row.code)
    else if (other.params !== row.params) count('other params', row.code)
  }
  for (const [at, row] of b) if (!a.has(at)) count('new', row.code)
  const { counts, failNow, failNoLonger } = await diffOf(whole, old, current)
  assert.deepEqual(
    Object.fromEntries(counts.map(({ change, code, issues }) => [`${change} ${code}`, issues])),
    expected,
  )
  assert.ok(Object.keys(expected).length >= 3)
  assert.ok(failNow > 0 && failNoLonger > 0)
  assert.deepEqual((await diffOf(whole, old, old)).counts, [])
  const { code, lines } = await run('--diff', old, current, '--out', whole)
  assert.equal(code, 0)
  assert.match(lines.at(-1), /rows fail now/)
})

/** Starts a run, and sends a signal when some ranges are done and others are not. */
const interrupted = async (signal) => {
  for (;;) {
    const folder = newFolder()
    const { child, ended } = start('run.mjs', [
      names,
      '--edition',
      old,
      '--out',
      folder,
      '--range',
      range,
      '--threads',
      '2',
    ])
    while (files(folder).length < 3 && child.exitCode === null) await after(2)
    child.kill(signal)
    const end = await ended
    // On a slow day the run is over before the signal arrives: then it was no interruption.
    if (files(folder).length < 60) return { folder, ...end }
  }
}

const finish = async (folder) => {
  const times = () =>
    Object.fromEntries(files(folder).map((name) => [name, statSync(join(resultsOf(folder, old), name)).mtimeMs]))
  const done = times()
  const { code, lines } = await run(names, '--edition', old, '--out', folder, '--range', range)
  assert.equal(code, 0)
  assert.match(lines[0], /^60,000 rows judged/)
  assert.equal(await differences(folder, whole, old), 0, 'nothing lost, nothing twice')
  const now = times()
  for (const [name, time] of Object.entries(done)) assert.equal(now[name], time, `${name} was judged again`)
  assert.deepEqual(
    readdirSync(resultsOf(folder, old)).filter((name) => !name.endsWith('.parquet')),
    [],
  )
  return Object.keys(done).length
}

test('killed in the middle and started again: nothing lost, nothing twice', async () => {
  const { folder, signal } = await interrupted('SIGKILL')
  assert.equal(signal, 'SIGKILL')
  const kept = await finish(folder)
  console.log(`${kept} of 60 ranges were done when it was killed`)
})

test('Ctrl-C finishes the ranges at hand and ends with 130', async () => {
  const { folder, code } = await interrupted('SIGINT')
  assert.equal(code, 130)
  assert.deepEqual(
    readdirSync(resultsOf(folder, old)).filter((name) => !name.endsWith('.parquet')),
    [],
  )
  await finish(folder)
})

test('a range that keeps failing is named; the others are done, and it is done the next time', async () => {
  const folder = newFolder()
  const small = fileIn('small.csv')
  await generate(5000, small)
  const judge = () => run(small, '--edition', old, '--out', folder, '--range', range)
  await judge()
  const [lost] = files(folder)
  const planFile = join(folder, 'plan.json')
  const text = readFileSync(planFile, 'utf8')
  const plan = JSON.parse(text)
  rmSync(join(resultsOf(folder, old), lost))
  const { rows } = plan.ranges.find(({ first }) => lost.startsWith(`${first}_`))
  writeFileSync(
    planFile,
    JSON.stringify({
      ...plan,
      ranges: plan.ranges.map((part) => (lost.startsWith(`${part.first}_`) ? { ...part, rows: rows + 1 } : part)),
    }),
  )
  const failed = await judge()
  assert.equal(failed.code, 1)
  assert.match(failed.errors, /ids \d+ to \d+ failed: Error/)
  assert.match(failed.lines[0], /^4,000 rows judged/)
  writeFileSync(planFile, text)
  const mended = await judge()
  assert.equal(mended.code, 0)
  assert.match(mended.lines[0], /^5,000 rows judged/)
})

test('names that a reader of CSV could change arrive as they are', async () => {
  const odd = [
    '#云杉',
    'NULL',
    '',
    '"云杉"',
    '云,杉',
    '云\n杉',
    ' 云杉 ',
    '1e5',
    'true',
    '2026-11-27',
    '\\N',
    '云\t杉',
    "云'杉",
    '赌博😀',
    '\u0000x',
  ]
  const file = fileIn('odd.csv')
  const cell = (text) => `"${text.replaceAll('"', '""')}"`
  writeFileSync(
    file,
    `\ufeffname,"other, ""one""",id\r\n${odd.map((name, i) => `${cell(name)},x,${i + 1}`).join('\r\n')}\r\n`,
  )
  const folder = newFolder()
  const { code, errors } = await run(file, '--edition', old, '--out', folder)
  assert.equal(code, 0, errors)
  const read = await query(`select id, name from read_parquet('${folder}/catalogue.parquet') order by id`)
  assert.deepEqual(
    read.map(({ name }) => name),
    odd,
  )
  const tree = namesBy(old)
  const expected = odd.flatMap((name, i) =>
    check(tree, name)
      .issues.map(({ code }) => `${i + 1} ${code}`)
      .sort(),
  )
  assert.deepEqual(
    (await resultsIn(folder, old)).map(({ id, code }) => `${id} ${code}`),
    expected,
  )
})

test('input that cannot be judged ends with 2 and a clear sentence', async () => {
  const file = (name, text) => {
    writeFileSync(fileIn(name), text)
    return fileIn(name)
  }
  const cases = [
    [[file('a.csv', 'id,title\n1,x\n')], /no column name/],
    [[file('b.csv', 'name\nx\n')], /no column id/],
    [[file('c.csv', 'id,name\n1,x\ny,z\n')], /^Row 2 has no whole number/],
    [[file('d.csv', 'id,name\n1,x\n1,z\n')], /^The id 1 appears more than once/],
    [[file('e.txt', 'x')], /must be \.csv or \.parquet/],
    [[file('f.csv', 'id,name\n1,x\n2\n')], /^Line 3 of the file cannot be read/],
    [[file('g.csv', Buffer.from('id,name\n1,x\n2,\xff\n', 'latin1'))], /^Line 3 of the file cannot be read/],
    [[file('h.csv', 'id,name\n1,"x\n')], /cannot be read/],
    [[file('i.csv', 'id,name\n')], /has no rows/],
    [[file('j.csv', '')], /no column id/],
    [[file('k.parquet', 'x')], /cannot be read/],
    [['/no/such/file.csv'], /no such file/],
    [[names, '--edition', 'nothing'], /no edition of this id/],
    [[names, '--threads', '0'], /--threads must be a whole number/],
    [[names, '--unknown'], /unknown/i],
    [[], /^usage/],
  ]
  for (const [parameters, expected] of cases) {
    const edition = parameters.includes('--edition') ? [] : ['--edition', old]
    const { code, errors } = await run(...parameters, ...edition, '--out', newFolder())
    assert.equal(code, 2, `${parameters}: ${errors}`)
    assert.match(errors, expected)
    assert.doesNotMatch(errors, /^ {4}at /m)
  }
})

test('a folder belongs to one file, as it was', async () => {
  const folder = newFolder()
  const file = fileIn('changing.csv')
  writeFileSync(file, 'id,name\n1,云杉花草笔记\n')
  assert.equal((await run(file, '--edition', old, '--out', folder)).code, 0)
  writeFileSync(file, 'id,name\n1,云杉花草笔记\n2,小窝\n')
  const { code, errors } = await run(file, '--edition', old, '--out', folder)
  assert.equal(code, 2)
  assert.match(errors, /the file has changed/)
})
