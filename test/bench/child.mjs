// One measurement in a fresh process: node child.mjs JOB OPTIONS; prints JSON. Times are milliseconds.
import { readFileSync } from 'node:fs'
import { clock, compare, passOf } from './pairs.mjs'
import { orderSchemaOf } from './zod-order.mjs'

const [, , job, options] = process.argv
const { entry, other, input, rounds } = JSON.parse(options)
const inputs = JSON.parse(readFileSync(input, 'utf8'))

/** What one call of a module does with one input. */
const calls = {
  names: (beian) => (one) => beian.validate(beian.websiteName, one.name, one.facts).issues.length,
  orders: (beian) => (one) => beian.validate(beian.order, one.order, one.facts).issues.length,
  detection: (beian) => (description) => beian.detectPreApproval({ description }).length,
  zod: ({ z }) => {
    const schema = orderSchemaOf(z)
    return (one) => schema.parse(one.order)
  },
}

const timed = (call) => {
  const stop = clock()
  call()
  return stop()
}

/** Times of the import, the first call, the worst later one, and of all calls. */
const cold = async (file, callOf) => {
  // The first import of a process starts the loader.
  await import('data:text/javascript,')
  const stop = clock()
  const module = await import(file)
  const time = stop()
  const call = { of: undefined }
  const first = timed(() => {
    call.of = callOf(module)
    call.of(inputs[0])
  })
  const later = inputs.slice(1).map((one) => timed(() => call.of(one)))
  return { import: time, first, worst: Math.max(...later), total: later.reduce((sum, each) => sum + each, first) }
}

const textsOf = (key) => inputs.map((one) => JSON.stringify(one[key]))

const judging = async (file, name) => ({ pass: passOf('sum += call(input)', calls[name](await import(file))), inputs })
const parsing = (key) => ({ pass: passOf('sum += JSON.parse(input) ? 1 : 0'), inputs: textsOf(key) })
const looping = () => {
  const loop = 'for (let j = 0, end = input.name.length; j < end; j++) sum += input.name.charCodeAt(j)'
  return { pass: passOf(loop), inputs }
}

/** A judgement's ratio to a reference, and its milliseconds an input. */
const hot = async (reference, name) => {
  const [, { ratio, milliseconds }] = compare([reference, await judging(entry, name)], rounds)
  return { ratio, each: milliseconds / inputs.length }
}

const jobs = {
  zod: () => cold('zod', calls.zod),
  coldNames: () => cold(entry, calls.names),
  coldDetection: () => cold(entry, calls.detection),
  coldOrders: async () => {
    const times = await cold(entry, calls.orders)
    const texts = textsOf('order')
    return { ...times, parse: timed(() => texts.map((text) => JSON.parse(text))) }
  },
  names: () => hot(looping(), 'names'),
  rows: () => hot(parsing('row'), 'names'),
  orders: () => hot(parsing('order'), 'orders'),
  versusNames: async () => hot(await judging(other, 'names'), 'names'),
  versusOrders: async () => hot(await judging(other, 'orders'), 'orders'),
}

process.stdout.write(JSON.stringify(await jobs[job]()))
