// An order's structure and quotas without its names, against parsing the same order from JSON.
import { compare, passOf } from '../measure.mjs'
import { makeOrders } from '../orders.mjs'
import { loadSource } from '../source.mjs'

// A name is a text, and nothing is asked of a website's content and of the life of a filing.
const ruleset = `import { ruleset, text } from './src/core/ruleset'`
const noNames = { 'rulesets/website-name': `${ruleset}; export const websiteNameOf = () => text` }
const onlyStructure = {
  ...noNames,
  'rulesets/life': `${ruleset}; export const orderLifeRules = () => ruleset()`,
  'rulesets/pre-approval': `${ruleset}; export const preApproval = () => ruleset()`,
}

export const measureOrders = async ({ rounds, budget }) => {
  const structure = await loadSource('structure', onlyStructure)
  const nameless = await loadSource('nameless', noNames)
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
