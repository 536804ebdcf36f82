// An order's structure and quotas without its names, against parsing the same order from JSON.
import { compare, passOf } from '../measure.mjs'
import { makeOrders } from '../orders.mjs'
import { loadSource } from '../source.mjs'

// A name is a text, and of the life of a filing nothing is asked.
const noNames = `export const websiteNameOf = () => ({ kind: 'type', on: 'string' })`
const noLife = `export const orderLifeRules = () => ({ kind: 'set', of: [] })`

export const measureOrders = async ({ rounds, budget }) => {
  const structure = await loadSource('structure', { 'rulesets/website-name': noNames, 'rulesets/life': noLife })
  const nameless = await loadSource('nameless', { 'rulesets/website-name': noNames })
  const whole = await loadSource('whole')
  const orders = makeOrders(2_000)
  const texts = orders.map((order) => JSON.stringify(order))
  const parse = 'JSON.parse'
  const contender = (name, { validate, order }) => ({
    name,
    texts: orders,
    pass: passOf(name, 'sum += call(text).issues.length', (value) => validate(order, value)),
  })
  const contenders = [
    { name: parse, texts, pass: passOf('parse', 'sum += JSON.parse(text).websites.length') },
    contender('structure and quotas', structure),
    contender('all rules but those of names', nameless),
    contender('all rules', whole),
  ]
  const result = compare(contenders, { rounds, budget })
  return {
    tables: [
      {
        title: `An order of ${Math.round(texts.join('').length / texts.length)} characters of JSON`,
        head: [
          ['', 'text'],
          ['ns an order', 'ns'],
          ['× JSON.parse', 'times'],
        ],
        rows: contenders.map(({ name }) => [name, result.of(name), result.ratio(name)]),
      },
    ],
    figures: { structure: result.ratio('structure and quotas') },
  }
}
