// The goals that users feel. Each measures a `ratio`, with the milliseconds `each` that it is about, or `kilobytes`.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { browserRunner } from './browser.mjs'
import { kilobytes } from './bytes.mjs'
import { median } from './pairs.mjs'

const child = fileURLToPath(new URL('child.mjs', import.meta.url))
const run = (job, options) =>
  JSON.parse(execFileSync(process.execPath, [child, job, JSON.stringify(options)], { encoding: 'utf8' }))

/** Runs measurements in turn, as often as asked; returns the results of each. */
const inTurn = (times, ...measures) => {
  const results = measures.map(() => [])
  for (let i = 0; i < times; i++) for (const [j, measure] of measures.entries()) results[j].push(measure())
  return results
}

/** The median of a ratio within each repetition, and of its numerator. */
const ratioOf = (numerators, over, denominators, under) => ({
  ratio: median(numerators.map((result, i) => over(result) / under(denominators[i]))),
  each: median(numerators.map(over)),
})

const imported = (result) => result.import
const started = (result) => result.import + result.first
const first = (result) => result.first
const worst = (result) => result.worst

/** Measurements of one build, each repeated in fresh processes. */
const measuresOf = ({ entry, inputs }, { rounds, processes, repeats }) => {
  const once = (job, input) => () => run(job, { entry, input: inputs[input] })
  const fresh = (job, input) => inTurn(processes, once(job, input))[0]
  return {
    once,
    fresh,
    /** Judging ÷ a reference, the best of optimised code; `other` is the module of the build to compare with. */
    hot: (job, input, other) => {
      const [results] = inTurn(repeats, () => run(job, { entry, other, rounds, input: inputs[input] }))
      return { ratio: median(results.map(({ ratio }) => ratio)), each: median(results.map(({ each }) => each)) }
    },
    /** Two figures of the same processes. */
    within: (job, input, over, under) => {
      const results = fresh(job, input)
      return ratioOf(results, over, results, under)
    },
  }
}

/** @param of `{ entry, root, directory, inputs }` of the build that is measured */
export const goalsOf = (of, settings) => {
  const { once, hot, within } = measuresOf(of, settings)
  const size = async (contents, part = 'complete', later) => ({
    kilobytes: (await kilobytes(of.root, contents, later))[part],
  })
  const withMessages = (node, messages) =>
    `export { format, validate, ${node} } from 'beian'; export { ${messages} } from 'beian/locales/zh-CN'`
  // As the guide recommends: nothing at first paint, the sentences about names alone.
  const nameForm = `import { lazy } from 'beian/lazy'; export const check = lazy(() => import('later'))`
  const nameRules = withMessages('websiteName', 'nameMessages')
  const againstZod = () => {
    const [ours, zods] = inTurn(settings.processes, once('coldOrders', 'oneOrder'), once('zod', 'oneOrder'))
    return ratioOf(ours, started, zods, started)
  }
  const inChromium = async () => {
    const [results] = inTurn(settings.browsers, await browserRunner(of.root, of.inputs.typed, of.directory))
    return ratioOf(results, worst, results, first)
  }
  const oneRule = async () => {
    const exports = Object.entries(await import(of.entry))
    const [name] = exports.find(([, value]) => value?.code === 'order.too-many-websites')
    return size(`export { ${name} } from 'beian'`)
  }
  return [
    ['import and first order ÷ the same of zod 4, for the shape alone', againstZod, 0.9],
    ['worst later call of 120 names ÷ the first, Node', () => within('coldNames', 'typed', worst, first), 0.05],
    ['worst later call of 120 names ÷ the first, Chromium', inChromium, 0.5],
    ['first detection ÷ import', () => within('coldDetection', 'descriptions', first, imported), 0.6],
    ['order with facts and descriptions ÷ its JSON.parse', () => hot('orders', 'orders'), 10],
    ['catalogue row with facts ÷ its JSON.parse', () => hot('rows', 'rows'), 3],
    ['valid name, kind known ÷ charCodeAt loop', () => hot('names', 'valid'), 30],
    ['valid name, kind and subject known ÷ charCodeAt loop', () => hot('names', 'validWithSubject'), 30],
    ['worst later call of 2,000 orders ÷ the first', () => within('coldOrders', 'orders', worst, first)],
    [
      '2,000 orders from the first on ÷ their JSON.parse',
      () =>
        within(
          'coldOrders',
          'orders',
          ({ total }) => total,
          ({ parse }) => parse,
        ),
    ],
    ['name form with its messages, first paint', () => size(nameForm, 'firstPaint', nameRules), 19],
    ['name form with its messages, complete', () => size(nameForm, 'complete', nameRules), 48],
    ['whole order with messages', () => size(withMessages('order', 'zhCN')), 75],
    ['names alone, default edition', () => size(`export { validate, websiteName } from 'beian'`)],
    ['one rule', oneRule],
  ].map(([what, measure, most]) => ({ what, measure, most }))
}

/** What this build costs of another one: in pairs in one process, or in turn in fresh processes. */
export const comparisonsOf = (of, other, settings) => {
  const { hot, once, within } = measuresOf(of, settings)
  const before = measuresOf({ ...of, entry: other }, settings)
  const start = (job, input, figure) => {
    const [ours, theirs] = inTurn(settings.processes, once(job, input), before.once(job, input))
    return ratioOf(ours, figure, theirs, figure)
  }
  return [
    ['valid name, nothing known', () => hot('versusNames', 'validWithoutFacts', other), 1.5],
    ['valid name, kind known', () => hot('versusNames', 'valid', other), 0.8],
    ['any name, nothing known', () => hot('versusNames', 'names', other), 1],
    ['catalogue row with facts', () => hot('versusNames', 'rows', other)],
    ['order with facts and descriptions', () => hot('versusOrders', 'orders', other), 0.7],
    ['import and first order', () => start('coldOrders', 'oneOrder', started), 0.6],
    ['import and first name', () => start('coldNames', 'typed', started)],
    ['worst later call of 120 names', () => start('coldNames', 'typed', worst)],
    ['this build: worst later call of 120 names ÷ the first', () => within('coldNames', 'typed', worst, first), 0.1],
  ].map(([what, measure, most]) => ({ what, measure, most }))
}
