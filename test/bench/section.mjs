// Runs one section in a process of its own, so that none warms up or wears down another: node section.mjs NAME OPTIONS
import { measureDetection } from './sections/detection.mjs'
import { measureMatchers } from './sections/matchers.mjs'
import { measureNames } from './sections/names.mjs'
import { measureOrders } from './sections/orders.mjs'
import { measureSizes } from './sections/sizes.mjs'
import { measureStart } from './sections/start.mjs'
import { measureTextGrowth } from './sections/text-growth.mjs'
import { measureWordGrowth } from './sections/word-growth.mjs'

const sections = {
  matchers: measureMatchers,
  names: measureNames,
  textGrowth: measureTextGrowth,
  wordGrowth: measureWordGrowth,
  orders: measureOrders,
  detection: measureDetection,
  start: measureStart,
  sizes: measureSizes,
}

const [, , name, options] = process.argv
process.stdout.write(JSON.stringify(await sections[name](JSON.parse(options))))
