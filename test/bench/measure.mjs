// Interleaved measuring: every round runs every contender once, in another order, each between two passes of the reference.
// By hand rather than by a library, since those run one contender to its end before the next, and a busy machine drifts.
import { randomOf, shuffled } from './random.mjs'

const quantile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  return (sorted[Math.floor(at)] + sorted[Math.ceil(at)]) / 2
}

export const median = (numbers) => quantile(numbers, 0.5)

/**
 * A pass over whole lists with a function source of its own, so that no two contenders share what the engine learns.
 *
 * @param body statements that use `text` and `call` and add to `sum`
 */
export const passOf = (label, body, call) =>
  new Function(
    'call',
    `return (texts) => { // ${label}
      let sum = 0
      for (let i = 0, count = texts.length; i < count; i++) { const text = texts[i]; ${body} }
      return sum
    }`,
  )(call)

/** The least that any matcher must do: look at every unit. */
export const limitPass = () =>
  passOf('limit', 'for (let j = 0, length = text.length; j < length; j++) sum += text.charCodeAt(j)')

/** Kept, so that no engine finds out that nobody wants the sums. */
export const sums = []

/**
 * Nanoseconds a text: by the clock, or by the processor time of all threads where that is less, which it is when other
 * processes take turns on the same cores.
 */
const time = (pass, texts) => {
  const cpu = process.cpuUsage()
  const clock = performance.now()
  sums[0] = pass(texts)
  const passed = 1e6 * (performance.now() - clock)
  const { user, system } = process.cpuUsage(cpu)
  return Math.min(passed, 1e3 * (user + system)) / texts.length
}

/** Milliseconds until an engine has optimised what a pass calls. */
const warmUp = 80

/** Warms a pass up, and gives as many of the texts as it can do within the budget. */
const prepare = ({ name, pass, texts }, budget) => {
  const cut = (cost) => texts.slice(0, Math.max(20, Math.round(budget / cost)))
  const start = performance.now()
  let fits = cut(time(pass, texts.slice(0, 20)))
  for (let i = 0; i < 3 || performance.now() - start < warmUp; i++) fits = cut(time(pass, fits))
  return { name, pass, texts: fits }
}

/**
 * Measures contenders against a reference, the first of them.
 *
 * @param contenders `{ name, pass, texts }`
 * @param rounds how often each is measured; a time is the better of two passes
 * @param budget nanoseconds that a pass may take: a slow contender gets the first of the texts only
 * @returns `{ of, ratio, spread }`: nanoseconds a text, the ratio to another contender, and the middle half of that ratio
 */
export const compare = (contenders, { rounds, budget }) => {
  const random = randomOf(rounds)
  const prepared = contenders.map((contender) => prepare(contender, budget))
  const [reference] = prepared
  const times = new Map(prepared.map(({ name }) => [name, []]))
  const relative = new Map(prepared.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, pass, texts } of shuffled(prepared, random)) {
      const before = time(reference.pass, reference.texts)
      const taken = Math.min(time(pass, texts), time(pass, texts))
      const behind = time(reference.pass, reference.texts)
      times.get(name).push(taken)
      relative.get(name).push(taken / Math.min(before, behind))
    }
  }
  const ratios = (name, other) => relative.get(name).map((ratio, i) => (other ? ratio / relative.get(other)[i] : ratio))
  return {
    of: (name) => median(times.get(name)),
    ratio: (name, other) => median(ratios(name, other)),
    spread: (name, other) => [quantile(ratios(name, other), 0.25), quantile(ratios(name, other), 0.75)],
  }
}
