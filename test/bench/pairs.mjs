// Times in pairs: every round runs each contender between two passes of the reference, in a new order. A library that runs one
// contender to its end before the next does not work here, because other processes change the speed of a busy machine.
import { randomOf } from './random.mjs'

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}

/** Starts a clock; returns milliseconds, or processor time if that is less because other processes took turns. */
export const clock = () => {
  const cpu = process.cpuUsage()
  const start = performance.now()
  return () => {
    const passed = performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    return Math.min(passed, (user + system) / 1000)
  }
}

/**
 * Builds a pass over all inputs as a function of its own, so that no two contenders share what the engine learns.
 *
 * @param body statements that use `input` and `call` and add to `sum`
 */
export const passOf = (body, call) =>
  new Function(
    'call',
    `return (inputs) => {
      let sum = 0
      for (let i = 0; i < inputs.length; i++) { const input = inputs[i]; ${body} }
      return sum
    }`,
  )(call)

/** Kept, so that no engine removes a loop whose sum nobody reads. */
export const sums = []

const time = ({ pass, inputs }) => {
  const stop = clock()
  sums[0] = pass(inputs)
  return stop()
}

/**
 * Returns for each contender the median of its ratio to the reference, which is the first, and its milliseconds a pass.
 *
 * @param contenders `{ pass, inputs }`
 */
export const compare = (contenders, rounds) => {
  const random = randomOf(rounds)
  const [reference] = contenders
  // Engines optimise in the background; five passes and 300 ms are enough.
  for (const contender of contenders) {
    const stop = clock()
    for (let i = 0; i < 5 || stop() < 300; i++) time(contender)
  }
  const rows = contenders.map((contender) => ({ contender, ratios: [], times: [] }))
  for (let round = 0; round < rounds; round++) {
    for (const { contender, ratios, times } of rows.toSorted(() => random() - 0.5)) {
      const before = time(reference)
      const taken = Math.min(time(contender), time(contender))
      ratios.push(taken / Math.min(before, time(reference)))
      times.push(taken)
    }
  }
  return rows.map(({ ratios, times }) => ({ ratio: median(ratios), milliseconds: median(times) }))
}
